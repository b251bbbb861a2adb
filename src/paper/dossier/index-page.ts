import { nextText } from '../../ready/home.ts';
import { escapeHtml as esc } from '../render/cells.ts';
import type { Format, SheetName } from '../sheet.ts';
import { langOf, yuan } from '../sheets/content.ts';
import type { Facts } from '../sheets/facts/facts.ts';

/** A file of the dossier: its path in the folder, its sheet, its pages (PDF only) and rows of data. */
export interface DossierFile {
  path: string;
  sheet: SheetName;
  format: Format;
  pages: number | null;
  rows: number;
  sha256: string;
}

/** How many of the next things to do the first page lists. */
const FIRST = 5;

/** The dossier's first page: key figures, what to do next, and links to every sheet. It loads nothing from the network. */
export function indexPage(facts: Facts, of: { files: DossierFile[]; missing: SheetName[] }): string {
  const { words } = facts;
  const say = words.paper.index;
  const sheets = words.paper.sheets;
  const titles = [...new Set(of.files.map((f) => f.sheet))];
  const rows = titles.map((name, i) => {
    const pdf = of.files.find((f) => f.sheet === name && f.format === 'pdf');
    const xlsx = of.files.find((f) => f.sheet === name && f.format === 'xlsx');
    return `<tr><td class="n">${i + 1}</td><td><b>${esc(sheets.kinds[name].title)}</b><br><small>${esc(sheets.kinds[name].use)}</small></td><td class="n">${pdf?.pages ?? ''}</td><td class="n">${pdf?.rows ?? ''}</td><td>${link(pdf, say.open)}${link(xlsx, say.excel)}</td></tr>`;
  });
  const columns = words.paper.index.columns;
  const missing =
    of.missing.length === 0
      ? ''
      : `<p>${esc(say.missing)}${esc(of.missing.map((m) => sheets.kinds[m].title).join(sheets.join))}</p>`;
  return `<!doctype html>
<html lang="${words.lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(`${facts.school} ${facts.term.title} ${say.title}`)}</title><style>${STYLE}</style></head>
<body><h1><span>${esc(`${facts.school}　${facts.term.title}`)}</span>${esc(say.title)}</h1>
<p class="days">${esc(say.opening)} <b>${facts.term.opening}</b>　${esc(say.made)} ${facts.today}</p>
<dl>${figures(facts)
    .map(([label, value]) => `<div><dt>${esc(label)}</dt><dd>${esc(value)}</dd></div>`)
    .join('')}</dl>
${first(facts)}
<p>${esc(say.how)}</p>
<table><thead><tr><th>${esc(sheets.labels.no)}</th><th>${esc(columns.sheet)}</th><th>${esc(columns.pages)}</th><th>${esc(columns.rows)}</th><th>${esc(columns.files)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
${missing}
<p><a href="manifest.json">${esc(say.manifest)}</a></p>
</body></html>
`;
}

function figures(facts: Facts): [string, string][] {
  const say = facts.words.paper.index;
  const books = facts
    .plan()
    .items.filter(({ item }) => item.kind === 'book' || item.kind === 'guide' || item.kind === 'aid');
  const short = books.reduce((sum, i) => sum + i.short, 0);
  return [
    [say.classes, String(facts.classes.length)],
    [say.pupils, String(facts.classes.reduce((sum, c) => sum + c.enrolment, 0))],
    [say.titles, String(books.length)],
    [say.short, String(short)],
    [say.cost, yuan(facts.words, facts.plan().totals.costFen)],
  ];
}

/** The next things to do, as on the report and in `kaixue` alone. */
function first({ words, home }: Facts): string {
  const next = home?.().next.slice(0, FIRST) ?? [];
  if (next.length === 0) return '';
  const items = next.map((one) => `<li>${esc(nextText(one, words, langOf(words)).what)}</li>`);
  return `<h2>${esc(words.paper.index.first)}</h2><ol>${items.join('')}</ol>`;
}

function link(file: DossierFile | undefined, text: string): string {
  return file === undefined
    ? ''
    : `<a href="${encodeURIComponent(file.path)}" target="_blank">${esc(text)}</a> `;
}

const STYLE = `
@page{size:A4;margin:15mm}
body{font:15px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#222;max-width:900px;margin:2em auto;padding:0 1em}
h1{text-align:center;font-size:1.6em;margin:0}h1 span{display:block;font-size:.6em;font-weight:400;color:#555}
h2{font-size:1.1em;margin:1.2em 0 .3em}.days{text-align:center;color:#555;margin:.3em 0 1em}
dl{display:flex;flex-wrap:wrap;gap:1px;background:#ccc;border:1px solid #ccc}dl div{flex:1;background:#fff;padding:.5em .8em;min-width:6em}
dt{color:#555;font-size:.85em}dd{margin:0;font-size:1.25em;font-weight:700}ol{margin:.2em 0 1em;padding-left:1.6em}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.45em .6em;text-align:left;vertical-align:top}
th{border-bottom:2px solid #555;white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums}small{color:#555}a{margin-right:.8em;white-space:nowrap;color:#0b57a4}
tr{break-inside:avoid}@media print{body{margin:0;max-width:none;font-size:11pt}a{color:#222;text-decoration:none}}
`;
