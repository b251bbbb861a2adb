import { collectionSettings } from '../../../goods/collection/store.ts';
import { loadNames } from '../../../goods/names.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import { recipientKey } from '../../../goods/recipient.ts';
import { loadRequests } from '../../../goods/request/store.ts';
import { gate } from '../../../ready/gate.ts';
import { home } from '../../../ready/home.ts';
import { dayJudged } from '../../../ready/lessons.ts';
import { className } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { schoolRow, setting } from '../../../school/school.ts';
import { students } from '../../../school/student/store.ts';
import { counts } from '../../../school/student/student.ts';
import type { Term } from '../../../school/term/term.ts';
import { groupBy } from '../../../store/groups.ts';
import type { Reader } from '../../../store/reader.ts';
import type { Words } from '../../../words/index.ts';
import type { Facts, SheetClass, SheetSettings } from './facts.ts';
import { orderedItems, termDocuments } from './store.ts';

/** A term's facts; each is read when first used, and kept. */
export function loadFacts(reader: Reader, term: Term, words: Words, today: string): Facts {
  const lang = words.lang === 'en' ? 'en' : 'zh';
  const plan = once(() => loadPlan(reader, { ...term, today }));
  const facts: Facts = {
    words,
    reader,
    today,
    school: schoolRow(reader)?.name ?? '',
    term: { ...term, title: words.school.term(term.year, term.half) },
    classes: classes(reader, term.id).map(
      (c): SheetClass => ({
        id: c.id,
        code: c.code,
        name: className(c.code, lang),
        grade: c.grade,
        enrolment: c.enrolment,
        register: c.register,
        expected: c.expected,
        teacher: c.teacherName,
        room: c.roomName,
        building: c.building,
        floor: c.floor,
        collectAt: c.collectAt,
        counter: c.counter,
      }),
    ),
    plan,
    home: once(() => home(reader, term, today)),
    week: once(() => gate(reader, term, { day: dayJudged(reader, term, today), today, week: true })),
    shares: once(() => groupBy(plan().shares, (s) => recipientKey(s.recipient))),
    items: once(() => new Map(plan().items.map(({ item }) => [item.id, item]))),
    pupils: once(() =>
      groupBy(
        students(reader, term.id).filter((s) => counts(s.state)),
        (s) => s.classId,
      ),
    ),
    drafts: once(() => termDocuments(reader, term.id, { kind: 'CK', state: 'draft' })),
    issued: once(() => termDocuments(reader, term.id, { kind: 'CK', state: 'confirmed' })),
    draftReceipts: once(() => termDocuments(reader, term.id, { kind: 'RK', state: 'draft' })),
    draftTransfers: once(() =>
      (['DC', 'DR'] as const).flatMap((kind) => termDocuments(reader, term.id, { kind, state: 'draft' })),
    ),
    orders: once(() => orderedItems(reader, term.id)),
    requests: once(() => loadRequests(reader, { ...term, today }, today, plan)),
    recipientName: (recipient) => names()(recipient),
    settings: once(() => sheetSettings(reader)),
  };
  const names = once(() => loadNames(reader, words));
  return facts;
}

function sheetSettings(reader: Reader): SheetSettings {
  return {
    ...collectionSettings(reader),
    thresholds: setting(reader, 'purchase.thresholds')
      .split(/[,，\s]+/)
      .filter((yuan) => /^\d+$/.test(yuan))
      .map((yuan) => Number(yuan) * 100)
      .sort((a, b) => a - b),
  };
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
