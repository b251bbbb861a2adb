/** Names for worksheets: at most 31 characters, none that Excel forbids, no two alike whatever their case. */
export function worksheetNames(names: string[]): string[] {
  const used = new Set<string>(['history']);
  return names.map((name) => {
    const base =
      name
        .replace(/[\p{Cc}\\/?*[\]:]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '1';
    let fit = base.slice(0, 31);
    for (let n = 2; used.has(fit.toLowerCase()); n++)
      fit = `${base.slice(0, 31 - 3 - String(n).length)} (${n})`;
    used.add(fit.toLowerCase());
    return fit;
  });
}
