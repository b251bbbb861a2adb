import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Layout, Sheet } from '../../sheet.ts';
import { escapeHtml as esc } from '../cells.ts';
import { documentWith, type PrintDocument, type PrintPart, printDocument } from '../document.ts';
import type { Rendered, RenderOptions } from '../render.ts';
import { setWidth } from '../set-width.ts';
import { type Piece, pagesOf, unpaged } from './pages.ts';
import { STYLE } from './style.ts';
import { tableRows } from './table.ts';

/**
 * One file that loads nothing from the network, with the pages that the PDF has: what is on each is asked of the layout. Under a
 * layout that does not tell, the browser breaks the pages.
 */
export async function html(sheet: Sheet, options: RenderOptions): Promise<Rendered> {
  const { words, copies = [''], templatesDir } = options;
  // A browser has more characters than our fonts.
  const data = documentWith(() => String, sheet, words, copies);
  const known = await pagesOf(
    sheet.layout,
    printDocument(sheet, words, copies, () => {}),
    options,
  );
  const pages = known ?? unpaged(data);
  const page = pageWriter(sheet.layout, data, pages, {
    logo: logoOf(data.logo, templatesDir),
    numbered: known !== null,
  });
  const lang = words.lang === 'zh' ? 'zh-CN' : 'en';
  const text = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${esc(`${sheet.school} ${sheet.term} ${sheet.title}`)}</title><style>${STYLE}</style></head>
<body><button onclick="print()">${esc(words.paper.render.print)}</button>
<main class="${sheet.layout}${sheet.shared ? ' shared' : ''}">
${pages.map(page).join('\n')}
</main></body></html>
`;
  return { bytes: Buffer.from(text), pages: known?.length ?? null };
}

const TYPES: Record<string, string> = { '.svg': 'svg+xml', '.jpg': 'jpeg', '.jpeg': 'jpeg' };

/** The school's picture, within the file. */
function logoOf(name: string, folder = ''): string {
  if (name === '') return '';
  const type = TYPES[extname(name).toLowerCase()] ?? 'png';
  return `<img alt="" src="data:image/${type};base64,${readFileSync(join(folder, name)).toString('base64')}">`;
}

/** Writes a page as a section. */
function pageWriter(
  layout: Layout,
  data: PrintDocument,
  pages: readonly Piece[][],
  { logo, numbered }: { logo: string; numbered: boolean },
): (pieces: Piece[], at: number) => string {
  // Where parts share pages, these are counted through; otherwise those of each part are.
  const through = data.shared || layout === 'report';
  const first = pages.map(([piece]) => piece!.part);
  const pageNumber = (at: number) => {
    const from = through ? 0 : first.indexOf(first[at]!);
    const all = through ? pages.length : first.filter((part) => part === first[at]).length;
    const { before, between, after } = data.words.page;
    // A label is a page of its own.
    return numbered && layout !== 'labels' ? `${before}${at - from + 1}${between}${all}${after}` : '';
  };
  const lie = layout === 'report' && data.parts.some((part) => part.landscape);
  return (pieces, at) => {
    const part = data.parts[first[at]!]!;
    const head = pieces[0]!.head || through ? '' : runningHead(data, part);
    return `<section class="${lie || part.landscape ? 'landscape' : 'portrait'}">${head}
${pieces.map((piece) => partPiece(layout, data, piece, logo)).join(data.shared ? '\n<hr>\n' : '\n')}
<footer><small><span>${esc(data.date === '' ? '' : data.words.madeOn + data.words.colon + data.date)}</span><span>${esc(pageNumber(at))}</span><span>${esc(through ? data.title : part.code)}</span></small>${data.footer ? `<p>${esc(data.footer)}</p>` : ''}</footer>
</section>`;
  };
}

/** Names the part from its second page on. */
function runningHead({ title, words }: PrintDocument, { name, mark }: PrintPart): string {
  const own = name === title ? '' : `${name}　`;
  return `<div class="running"><span>${esc(own + title + words.continued)}</span><span>${esc(mark)}</span></div>`;
}

function partPiece(layout: Layout, data: PrintDocument, piece: Piece, logo: string): string {
  const part = data.parts[piece.part]!;
  // A report is signed once, below its last part.
  const unsigned = layout === 'report' && part.code !== data.parts.at(-1)!.code;
  const tables = piece.tables.map(({ table, from, to }) =>
    tableRows(part.tables[table]!, from, to, rowHeight(layout, part)),
  );
  const head = !piece.head ? '' : headOf(layout, data, part, logo);
  const tail = !piece.tail ? '' : tailOf(part.notes, unsigned ? [] : part.signatures, data.words.colon);
  return `<article>${head}${tables.join('\n')}${tail}</article>`;
}

/** Labels have rows as high as the page allows; nobody writes in a report. As in templates/sheets. */
function rowHeight(layout: Layout, part: PrintPart): number {
  if (layout === 'report') return 5.8;
  return layout === 'labels' ? Math.max(7, Math.min(11, 130 / Math.max(1, rowsOf(part)))) : 7;
}

const rowsOf = (part: PrintPart): number => part.tables.reduce((sum, t) => sum + t.rows.length + 1, 0);

function headOf(layout: Layout, data: PrintDocument, part: PrintPart, logo: string): string {
  const facts = part.facts
    .map((f) => `<div><dt>${esc(f.label + data.words.colon)}</dt><dd>${esc(f.value)}</dd></div>`)
    .join('');
  const dl = facts === '' ? '' : `<dl>${facts}</dl>`;
  const from = esc(`${data.school}　${data.term}`);
  const { scan } = part;
  if (layout === 'report' && part.code !== data.parts[0]!.code) return `<h2>${esc(part.name)}</h2>${dl}`;
  if (layout === 'labels')
    return `<header><h1><span>${logo}${from}</span>${esc(data.title)}</h1>${scan ? `<figure>${scan.qr}</figure>` : ''}</header>
<h2 style="font-size:${nameSize(part)}pt">${esc(part.name)}</h2>${dl}`;
  if (data.shared)
    return `<header><div><h1>${logo}${esc(data.title)}　<small>${esc(part.mark)}</small><span>${from}<br>${esc(part.code)}</span></h1>${dl}</div>${
      scan
        ? `<figure class="bars">${scan.bars}<figcaption>${scan.text}</figcaption></figure><figure>${scan.qr}</figure>`
        : ''
    }</header>`;
  return `<header><div><small>${esc(part.mark)}</small>${scan ? scan.bars : ''}</div><h1><span>${logo}${from}</span>${esc(data.title)}</h1>${
    scan ? `<figure>${scan.qr}<figcaption>${scan.text}</figcaption></figure>` : '<div></div>'
  }</header>${dl}`;
}

/** A label's name is on one line, as large as the page allows. */
function nameSize(part: PrintPart): number {
  const room = ((part.landscape ? 269 : 180) / 25.4) * 72;
  return Math.floor(Math.min(rowsOf(part) > 15 ? 66 : 120, (room / setWidth(part.name)) * 1.9));
}

function tailOf(notes: readonly string[], signatures: PrintPart['signatures'], colon: string): string {
  const lines = notes.map((note) => `<p>${esc(note)}</p>`).join('');
  // At most four in a row, and about as many in each row; a date has more room.
  const count = Math.ceil(signatures.length / Math.ceil(signatures.length / 4));
  const wide = (column: number) => signatures.some((s, i) => i % count === column && s.blank !== '');
  const columns = Array.from({ length: count || 0 }, (_, i) => (wide(i) ? '1.4fr' : '1fr')).join(' ');
  const signed = signatures
    .map(
      ({ label, blank }) => `<span>${esc(label + colon)}${blank ? `<b>${esc(blank)}</b>` : '<i></i>'}</span>`,
    )
    .join('');
  return `<aside>${lines}${signed ? `<div class="sign" style="grid-template-columns:${columns}">${signed}</div>` : ''}</aside>`;
}
