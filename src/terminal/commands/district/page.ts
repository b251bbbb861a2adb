import { escapeHtml as esc } from '../../../paper/render/cells.ts';
import type { Context } from '../../context.ts';
import { termShown } from './office.ts';
import { figuresOf, nextOf, type Overview } from './overview.ts';

/** Height of a school's bar and its width at 100 %. Pixels of the drawing, which scales to the window. */
const [HEIGHT, WIDTH] = [22, 520];
/** Where bars begin: the names stand before them. */
const LEFT = 200;

/** One page for the screen that stands alone: the figures, what to do first, how ready each school is, what is lacking. */
export function pageOf(ctx: Context, seen: Overview): string {
  const say = ctx.words.district;
  const figures = figuresOf(seen);
  const [title, reported] = say
    .overview({ name: seen.name, term: termShown(ctx, seen.term ?? ''), ...figures })
    .split('\n') as [string, string];
  const lines = [
    reported,
    say.notReady(figures),
    say.lacks({ titles: figures.titles, units: figures.lacking, covered: figures.covered }),
  ];
  const f = say.items.fields;
  const heads = [f.name, f.schools, f.lacking, f.spare, f.covered, f.onOrder, f.late];
  const rows = seen.items
    .filter((row) => row.lacking > 0)
    .map((row) => [row.name, row.schools, row.lacking, row.spare, row.covered, row.on_order, row.late]);
  return `<!doctype html>
<html lang="${ctx.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:1rem auto;max-width:60rem;padding:0 1rem}
svg{width:100%;height:auto}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:.2rem .4rem;text-align:right}
td:first-child,th:first-child{text-align:left}.scroll{overflow-x:auto}
</style></head><body>
<h1>${esc(title)}</h1>
${lines.map((line) => `<p>${esc(line)}</p>`).join('\n')}
<h2>${esc(say.nextTitle)}</h2>
<ol>${nextOf(seen, ctx.words)
    .map((one) => `<li>${esc(one.what)}</li>`)
    .join('')}</ol>
<h2>${esc(say.lessonsOf)}</h2>
${chart(ctx, seen)}
<h2>${esc(say.items.title)}</h2>
<div class="scroll"><table><thead><tr>${heads.map(([label]) => `<th>${esc(label)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${esc(String(cell || ''))}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>
</body></html>
`;
}

/** A bar a school: ready black, at risk hatched, blocked white; who has not reported has none. */
function chart(ctx: Context, { schools }: Overview): string {
  const say = ctx.words.district;
  const bars = schools.map((row, i) => {
    const y = i * HEIGHT;
    const name = `<text x="0" y="${y + 15}" font-size="13">${esc(row.name)}</text>`;
    if (!row.lessons)
      return `${name}<text x="${LEFT}" y="${y + 15}" font-size="13">${row.published_at ? '' : esc(say.silent)}</text>`;
    const ready = (WIDTH * row.ready!) / row.lessons;
    const risk = (WIDTH * (row.lessons - row.ready! - row.blocked!)) / row.lessons;
    const box = (x: number, width: number, fill: string) =>
      `<rect x="${(LEFT + x).toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="14" fill="${fill}" stroke="#000"/>`;
    return `${name}${box(0, ready, '#000')}${box(ready, risk, 'url(#risk)')}${box(ready + risk, WIDTH - ready - risk, '#fff')}<text x="${LEFT + WIDTH + 8}" y="${y + 15}" font-size="13">${row.ready}/${row.lessons}</text>`;
  });
  return `<svg viewBox="0 0 ${LEFT + WIDTH + 80} ${Math.max(1, schools.length) * HEIGHT}" role="img" aria-label="${esc(say.lessonsOf)}">
<defs><pattern id="risk" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="#000"/></pattern></defs>
${bars.join('\n')}
</svg>`;
}
