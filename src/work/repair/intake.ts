import { noOutcome } from '../../intake/differences.ts';
import type {
  ApplyContext,
  CellContext,
  Kind,
  Outcome,
  Parsed,
  RawCell,
  ReadRow,
} from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { personName, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { Severity } from './repair.ts';
import { addRepair, editRepair, severities } from './store.ts';

export interface RepairRow {
  /** Without it the repair counts from the day of the import. */
  reportedOn?: string;
  place: string;
  equipment?: string;
  fault: string;
  severity?: string;
  reporter?: string;
  blocks?: 0 | 1;
  /** 已修: done already when the list was written. */
  done?: true;
  doneOn?: string;
}

/** 报修登记: 报修日期 地点 故障 紧急程度 报修人. The same file twice adds nothing. */
export const repairKind: Kind<RepairRow> = {
  name: 'repair',
  title: (w) => w.intake.files.repair,
  names: [
    '报修',
    '报修登记',
    '报修登记表',
    '报修单',
    '报修派工单',
    '维修登记',
    'repairs',
    'maintenance',
    'workorders',
  ],
  about: 'any',
  beside: ['applicant', 'owner', 'supplier', 'price', 'quantity', 'unit', 'floor'],
  concepts: {
    reportedOn: ['date'],
    place: ['spot', 'room', 'place', 'building'],
    equipment: ['broken', 'equipment', 'item'],
    done: ['done', 'state'],
    doneOn: ['done-on'],
  },
  order: 70,
  signature: [['place'], ['fault'], ['reportedOn', 'severity', 'reporter']],
  fields: [
    {
      key: 'reportedOn',
      fillDown: true,
      parse: (cell, ctx) => dateCell(cell, ctx.term.year),
    },
    { key: 'place', required: true, fillDown: true, parse: placeCell },
    { key: 'equipment', parse: words },
    { key: 'fault', required: true, parse: words },
    { key: 'severity', parse: words },
    { key: 'reporter', parse: (cell) => ({ value: personName(cell.text) || undefined }) },
    { key: 'blocks', parse: blocksCell },
    { key: 'done', parse: (cell) => ({ value: DONE.test(squeeze(cell.text)) || undefined }) },
    { key: 'doneOn', parse: doneDay },
  ],
  apply,
};

/** 已修, 已修好, 修复, 已更换 …; 已报维修公司, 待修 and 未修 are not done. */
const DONE =
  /^(已(维修|修理|修|处理|解决|更换|换|完成)(好|复|完|完毕|完成|了)?|(修好|修复|完成)了?|done|fixed|repaired|completed?|closed|√|✓|是|好)[。.]?$/i;

/** When it was mended: a word instead of a day (下周, 待定) says nothing. */
function doneDay(cell: RawCell, ctx: CellContext): Parsed<string | undefined> {
  const read = dateCell(cell, ctx.term.year);
  return 'value' in read ? read : { value: undefined };
}

/** A room's name is text, also where a spreadsheet made a number of it: 103. */
function placeCell(cell: RawCell): Parsed<string | undefined> {
  const text = (typeof cell.value === 'number' ? String(cell.value) : tidy(cell.text.normalize('NFKC')))
    // Science Lab keeps its blank, 三 楼 厕所 does not.
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '');
  return { value: text === '' ? undefined : text.replace(/教室$/, (w) => (/^\d+教室$/.test(text) ? '' : w)) };
}

function blocksCell(cell: RawCell): Parsed<0 | 1 | undefined> {
  const text = cell.text.normalize('NFKC').trim();
  if (/^(是|影响|√|y|yes|1)$/i.test(text)) return { value: 1 };
  if (/^(否|不影响|×|n|no|0)$/i.test(text)) return { value: 0 };
  return { value: undefined };
}

/** 特急, 加急 and 严重 are the school's urgent one, 不急 and 普通 its usual one; undefined for a word that says neither. */
function alike(known: readonly Severity[], word: string): Severity | undefined {
  if (/不急|不紧急|一般|普通|轻|缓|low|normal|minor|noturgent/i.test(squeeze(word)))
    return known.find((s) => s.urgent === 0);
  return /急|严重|重大|urgent|high|critical/i.test(squeeze(word))
    ? known.find((s) => s.urgent === 1)
    : undefined;
}

function apply(tx: Writer, rows: ReadRow<RepairRow>[], ctx: ApplyContext): Outcome {
  const out = noOutcome();
  const known = severities(tx);
  const usual = known.find((s) => s.urgent === 0) ?? known[0]!;
  for (const read of rows) {
    const { row } = read;
    const named = known.find((s) => s.name === row.severity);
    const severity = row.severity === undefined ? usual : (named ?? alike(known, row.severity));
    if (!severity) {
      const names = known.map((s) => s.name);
      out.problems.push(
        problem(
          'severity-unknown',
          { name: row.severity ?? '', known: names },
          { at: placeOf(read, 'severity'), value: row.severity },
        ),
      );
      continue;
    }
    if (!named && row.severity !== undefined)
      out.remarks.push(
        problem(
          'severity-taken',
          { name: row.severity, taken: severity.name },
          { at: placeOf(read, 'severity'), value: row.severity },
        ),
      );
    if (row.reportedOn === undefined)
      out.remarks.push(problem('repair-undated', { day: ctx.today }, { at: placeOf(read, 'place') }));
    const fault =
      row.equipment && !row.fault.includes(row.equipment) ? `${row.equipment} ${row.fault}` : row.fault;
    const made = addRepair(tx, ctx.term.id, {
      reportedOn: row.reportedOn ?? ctx.today,
      place: row.place,
      fault,
      severityId: severity.id,
      reporter: row.reporter ?? null,
      blocksLessons: row.blocks ?? null,
    });
    const mended = row.done === true && made.state === 'open';
    if (mended) editRepair(tx, made.id, { state: 'done', done_on: row.doneOn ?? ctx.today });
    if (made.added) out.added++;
    else if (mended) out.changed++;
    else out.unchanged++;
    if (mended && !made.added)
      out.changes.push({ what: `${row.place} ${fault}`, field: 'done', from: '', to: row.doneOn ?? '√' });
  }
  return out;
}
