// The manual page, from the text of `kaixue help` and the exit codes of README.md: nothing is said here a second time.

/** A text as troff prints it: no backslash, and no full stop or apostrophe at the start of a line, means anything to it. */
const plain = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

/** A heading with its entries, each a term and what it means. */
const section = (title, entries) =>
  `.SH ${plain(title.toUpperCase())}\n${entries.map(([term, text]) => `.TP\n.B ${plain(term)}\n${plain(text)}\n`).join('')}`;

/** `help`: a text about the program, then headings, each with indented lines of a term, two spaces, what it means. */
export function manualPage(help, readme, version) {
  const [about, usage, ...parts] = help.trim().split('\n\n');
  const [synopsis, advice] = usage.replace(/^Usage: /, '').split(/ {2,}/);
  const [, codes] = readme.match(/^## Exit codes\n([\s\S]*?)^## /m);
  const exits = [...codes.matchAll(/^- \*\*(.+?)\*\* (.+)$/gm)].map(([, code, text]) => [
    code,
    text.replaceAll('`', ''),
  ]);
  const sections = parts.map((part) => {
    const [title, ...lines] = part.split('\n');
    return section(
      title.replace(/:$/, ''),
      lines.map((line) => line.trim().split(/ {2,}/)),
    );
  });
  return `.TH KAIXUE 1 "" "kaixue ${version}"
.SH NAME
kaixue \\- ${plain(about.split(':')[0].replace(/^kaixue 开学 /, ''))}
.SH SYNOPSIS
.B ${plain(synopsis)}
.SH DESCRIPTION
${plain(about)}
.PP
${plain(advice)}
${sections.join('')}${section('Exit status', exits)}`;
}
