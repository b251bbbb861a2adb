import { unpricedOf } from '../../goods/plan/types.ts';
import type { Gate } from '../../ready/gate.ts';
import { barName, nextText } from '../../ready/home.ts';
import { groupBy } from '../../store/groups.ts';
import { asSentence, said } from '../../words/said.ts';
import { escapeHtml as esc } from '../render/cells.ts';
import type { Format, SheetName } from '../sheet.ts';
import { langOf, yuan } from '../sheets/content.ts';
import type { Facts } from '../sheets/facts/facts.ts';
import { type Keeper, SHEETS } from '../sheets/index.ts';

/** A file of the dossier: its path in the folder, its sheet, its pages (PDF only) and rows of data. */
export interface DossierFile {
  path: string;
  sheet: SheetName;
  format: Format;
  pages: number | null;
  rows: number;
  sha256: string;
}

/** A class's papers, all in one PDF. */
export interface ClassFile extends Omit<DossierFile, 'sheet'> {
  class: string;
  name: string;
}

/** How many of the next things to do the first page lists. */
const FIRST = 5;

/** The dossier's first page: key figures, what to do next, and links to every sheet. It loads nothing from the network. */
export function indexPage(
  facts: Facts,
  of: { files: DossierFile[]; classes: ClassFile[]; missing: SheetName[] },
): string {
  const { words } = facts;
  const say = words.paper.index;
  const sheets = words.paper.sheets;
  const titles = [...new Set(of.files.map((f) => f.sheet))];
  const row = (name: SheetName) => {
    const pdf = of.files.find((f) => f.sheet === name && f.format === 'pdf');
    const xlsx = of.files.find((f) => f.sheet === name && f.format === 'xlsx');
    return `<tr><td class="n">${/^\d+/.exec(pdf?.path ?? '')?.[0] ?? ''}</td><td><b>${esc(sheets.kinds[name].title)}</b><br><small>${esc(sheets.kinds[name].use)}</small></td><td class="n">${pdf?.pages ?? ''}</td><td class="n">${pdf?.rows ?? ''}</td><td>${link(pdf, say.open)}${link(xlsx, say.excel)}</td></tr>`;
  };
  const rows = [...groupBy(titles, takerOf)].map(
    ([taker, own]) =>
      `<tr><th colspan="5" class="for">${esc(say.takers[taker])}</th></tr>\n${own.map(row).join('\n')}`,
  );
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
${readiness(facts)}
<dl>${figures(facts)
    .map(([label, value]) => `<div><dt>${esc(label)}</dt><dd>${esc(value)}</dd></div>`)
    .join('')}</dl>
${first(facts)}
<p>${esc(say.how)}</p>
<table><thead><tr><th>${esc(sheets.labels.no)}</th><th>${esc(columns.sheet)}</th><th>${esc(columns.pages)}</th><th>${esc(columns.rows)}</th><th>${esc(columns.files)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
${classPapers(of.classes, say.perClass)}
${missing}
<p><a href="manifest.json">${esc(say.manifest)}</a></p>
</body></html>
`;
}

/** Whom a sheet's second copy is for, after the office's own. */
function takerOf(name: SheetName): Keeper {
  const copies = SHEETS.find((one) => one.name === name)!.copies;
  return copies.find((keeper) => keeper !== 'office')!;
}

/** A link to each class's papers. */
function classPapers(classes: readonly ClassFile[], title: string): string {
  if (classes.length === 0) return '';
  const links = classes.map((of) => link(of, of.name));
  return `<h2>${esc(title)}</h2><p class="classes">${links.join('')}</p>`;
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
    [
      say.cost,
      yuan(facts.words, facts.plan().totals.costFen) +
        facts.words.plan.unpriced(unpricedOf(facts.plan().items)),
    ],
  ];
}

/** The verdict, how far everything is and which lessons can be held, drawn: green is not needed to read it. */
function readiness({ words, home, classes, term }: Facts): string {
  const now = home?.();
  if (now === undefined || classes.length === 0) return '';
  const { gate } = now;
  const { ready, at_risk: atRisk, blocked } = gate.counts;
  const lessons = gate.judgement.lessons.length;
  const say = words.paper.sheets;
  const counts = lessons > 0 ? say.report.counts({ lessons, ready, atRisk, blocked }) : '';
  const bars = now.bars.filter((bar) => bar.total > 0);
  const rows = bars.map((bar, i) => {
    const [done, there] = [bar.done, bar.done + bar.waiting].map((n) => (n * 180) / bar.total);
    const y = i * 22;
    return `<text x="0" y="${y + 14}">${esc(barName(bar, now, term.opening, words))}</text><rect x="110" y="${y + 3}" width="180" height="14" class="none"/><rect x="110" y="${y + 3}" width="${there!.toFixed(1)}" height="14" class="there"/><rect x="110" y="${y + 3}" width="${done!.toFixed(1)}" height="14" class="done"/><text x="298" y="${y + 14}">${Math.floor((bar.done * 100) / bar.total)}%</text>`;
  });
  const chart = `<svg viewBox="0 0 340 ${bars.length * 22}" role="img" aria-label="${esc(say.labels.bar)}">${rows.join('')}</svg>`;
  return `<h2 class="verdict">${esc(words.ready.verdict[gate.verdict])}</h2><p class="days">${esc(counts)}</p>${chart}<p><small>${esc(say.notes.reportBars)}</small></p>${lessonMap(words, classes, gate)}`;
}

/** Classes × periods, a sign a lesson; its subject shows when one points at it. */
function lessonMap(words: Facts['words'], classes: Facts['classes'], { judgement }: Gate): string {
  const { lessons } = judgement;
  if (lessons.length === 0) return '';
  const { signs } = words.paper.sheets.report;
  const periods = Math.max(...lessons.map(({ lesson }) => lesson.period));
  const byClass = groupBy(lessons, ({ lesson }) => lesson.classId);
  const row = (c: Facts['classes'][number], i: number) => {
    const cells = (byClass.get(c.id) ?? []).map(
      ({ lesson, state }) =>
        `<text x="${90 + (lesson.period - 1) * 30}" y="${i * 18 + 32}"><title>${esc(said(words, lesson.subject))}</title>${signs[state]}</text>`,
    );
    return `<text x="0" y="${i * 18 + 32}">${esc(c.name)}</text>${cells.join('')}`;
  };
  const heads = Array.from({ length: periods }, (_, p) => `<text x="${90 + p * 30}" y="12">${p + 1}</text>`);
  const map = classes.map(row).join('');
  return `<details open><summary>${esc(words.paper.sheets.report.parts.grid)}</summary><svg viewBox="0 0 ${Math.max(340, 100 + periods * 30)} ${classes.length * 18 + 24}" role="img">${heads.join('')}${map}</svg><p><small>${esc(words.paper.sheets.notes.reportLegend)}</small></p></details>`;
}

/** The next things to do, as on the report and in `kaixue` alone. */
function first({ words, home }: Facts): string {
  const next = home?.().next.slice(0, FIRST) ?? [];
  if (next.length === 0) return '';
  const items = next.map((one) => `<li>${esc(asSentence(nextText(one, words, langOf(words)).what))}</li>`);
  return `<h2>${esc(words.paper.index.first)}</h2><ol>${items.join('')}</ol>`;
}

function link(file: Pick<DossierFile, 'path'> | undefined, text: string): string {
  return file === undefined
    ? ''
    : `<a href="${file.path.split('/').map(encodeURIComponent).join('/')}" target="_blank">${esc(text)}</a> `;
}

const STYLE = `
@page{size:A4;margin:15mm}
body{font:15px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#222;max-width:900px;margin:2em auto;padding:0 1em}
h1{text-align:center;font-size:1.6em;margin:0}h1 span{display:block;font-size:.6em;font-weight:400;color:#555}
h2{font-size:1.1em;margin:1.2em 0 .3em}.days{text-align:center;color:#555;margin:.3em 0 1em}
dl{display:flex;flex-wrap:wrap;gap:1px;background:#ccc;border:1px solid #ccc}dl div{flex:1;background:#fff;padding:.5em .8em;min-width:6em}dl div:last-child{flex:2}
dt{color:#555;font-size:.85em}dd{margin:0;font-size:1.25em;font-weight:700}ol{margin:.2em 0 1em;padding-left:1.6em}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:.45em .6em;text-align:left;vertical-align:top}
th{border-bottom:2px solid #555;white-space:nowrap}.n{text-align:right;font-variant-numeric:tabular-nums}small{color:#555}a{margin-right:.8em;white-space:nowrap;color:#0b57a4}
svg{width:100%;max-width:520px;font-size:13px;display:block;margin:.5em 0}.none{fill:#fff;stroke:#222}.there{fill:#bbb;stroke:#222}.done{fill:#222}
.verdict{text-align:center;font-size:1.3em}.for{background:#eee;border-bottom:1px solid #555;white-space:normal}.classes a{display:inline-block;padding:.3em .2em}
@media(max-width:480px){body{margin:1em auto;padding:0 .6em}table{font-size:14px}th,td{padding:.5em .3em}td:nth-child(3),td:nth-child(4),thead th:nth-child(3),thead th:nth-child(4){display:none}td a{display:block;padding:.3em 0}}
tr{break-inside:avoid}@media print{body{margin:0;max-width:none;font-size:11pt}svg{max-width:340px;break-inside:avoid}a{color:#222;text-decoration:none}}
`;
