import type { Item } from '../../../src/goods/item/item.ts';
import { splitPacks } from '../../../src/goods/item/item.ts';
import type { Plan, PlanItem, Share } from '../../../src/goods/plan/types.ts';
import { type Recipient, recipientKey } from '../../../src/goods/recipient.ts';
import type { Facts, SheetClass, SheetDocument } from '../../../src/paper/sheets/facts/facts.ts';
import { className } from '../../../src/school/class/name.ts';
import { groupBy } from '../../../src/store/groups.ts';
import type { Words } from '../../../src/words/index.ts';
import * as zh from '../../../src/words/zh/index.ts';

/** A class with what a test says of it; the rest is plain. */
export function aClass(code: string, enrolment: number, more: Partial<SheetClass> = {}): SheetClass {
  const [grade, number] = code.split('-').map(Number);
  return {
    id: grade! * 100 + number!,
    code,
    name: className(code),
    grade: grade!,
    enrolment,
    register: enrolment,
    expected: false,
    teacher: null,
    room: null,
    building: null,
    floor: null,
    collectAt: null,
    counter: null,
    ...more,
  };
}

/** An item with what a test says of it. */
export function anItem(id: number, name: string, more: Partial<Item> = {}): Item {
  return {
    id,
    code: `B${id}`,
    kind: 'book',
    name,
    spec: '',
    unit: '册',
    key: String(id),
    category: null,
    subject: null,
    grade: null,
    volume: '下册',
    isbn: null,
    edition: null,
    publisher: null,
    priceFen: 1000,
    pack: null,
    minimum: null,
    place: null,
    supplier: null,
    leadDays: null,
    funding: null,
    reused: 0,
    reuseSets: null,
    replenish: null,
    policy: 'first-lesson',
    spare: 0,
    retired: 0,
    ...more,
  };
}

/** A share: `need`, `has` and `allocated` are said; what follows from them is worked out. */
export function aShare(item: Item, recipient: Recipient, need: number, allocated: number, has = 0): Share {
  return {
    itemId: item.id,
    recipient,
    need,
    issued: has,
    has,
    drafted: 0,
    owed: Math.max(0, need - has),
    over: Math.max(0, has - need),
    toReturn: Math.max(0, has - need),
    allocated,
    ...splitPacks(allocated, item.pack),
    reasons: [{ kind: 'enrolment', quantity: need, count: need, each: 1 }],
  };
}

/** A plan over shares; held is what is allocated, unless told. */
export function aPlan(
  items: readonly Item[],
  shares: Share[],
  more: Map<number, Partial<PlanItem>> = new Map(),
): Plan {
  const rows = items.map((item): PlanItem => {
    const own = shares.filter((s) => s.itemId === item.id);
    const need = own.reduce((n, s) => n + s.need, 0);
    const owed = own.reduce((n, s) => n + s.owed, 0);
    const held = own.reduce((n, s) => n + s.allocated, 0);
    const short = owed - held;
    return {
      item,
      need,
      ...{ spare: 0, gear: 0, promised: 0 },
      held,
      issued: own.reduce((n, s) => n + s.issued, 0),
      has: own.reduce((n, s) => n + s.has, 0),
      owed,
      over: 0,
      toReturn: 0,
      allocatable: held,
      surplus: 0,
      onOrder: 0,
      short,
      toBuy: short,
      ...splitPacks(short, item.pack),
      valueFen: need * (item.priceFen ?? 0),
      costFen: short * (item.priceFen ?? 0),
      ...more.get(item.id),
    };
  });
  const totals = {
    need: rows.reduce((n, r) => n + r.need, 0),
    short: rows.reduce((n, r) => n + r.short, 0),
    costFen: rows.reduce((n, r) => n + r.costFen, 0),
  };
  return { termId: 1, termCode: '2026-2027-2', opening: '2027-03-01', items: rows, shares, totals };
}

/** Facts made by hand; only what a test says of them is there. */
export function someFacts(made: {
  classes: SheetClass[];
  plan: Plan;
  pupils?: Record<number, string[]>;
  drafts?: SheetDocument[];
  issued?: SheetDocument[];
  draftReceipts?: SheetDocument[];
  orders?: ReturnType<Facts['orders']>;
  requests?: ReturnType<Facts['requests']>;
  settings?: Partial<ReturnType<Facts['settings']>>;
  words?: Words;
}): Facts {
  const words = made.words ?? zh;
  const pupils = new Map(
    Object.entries(made.pupils ?? {}).map(([id, names]) => [
      Number(id),
      names.map((name, i) => ({ classId: Number(id), seq: i + 1, name })),
    ]),
  );
  return {
    words,
    school: '测试小学',
    today: '2027-02-26',
    term: {
      id: 1,
      code: '2026-2027-2',
      title: '2026—2027学年第二学期',
      staffReturn: null,
      registration: '2027-02-28',
      ends: null,
      opening: '2027-03-01',
    },
    classes: made.classes,
    plan: () => made.plan,
    shares: () => groupBy(made.plan.shares, (s) => recipientKey(s.recipient)),
    items: () => new Map(made.plan.items.map(({ item }) => [item.id, item])),
    pupils: () => pupils,
    drafts: () => made.drafts ?? [],
    issued: () => made.issued ?? [],
    draftTransfers: () => [],
    draftReceipts: () => made.draftReceipts ?? [],
    orders: () => made.orders ?? [],
    requests: () => made.requests ?? [],
    recipientName: (r) =>
      r.kind === 'class'
        ? made.classes.find((c) => c.id === r.id)!.name
        : r.kind === 'teachers'
          ? `${words.school.grade(r.id)}教师`
          : recipientKey(r),
    settings: () => ({ counters: 2, minutes: 10, start: 510, thresholds: [50000, 100000], ...made.settings }),
  };
}

/** A school of 24 classes on three floors with seven titles a grade, some short: like the sample school. */
export function wholeSchool(): Facts {
  const classes: SheetClass[] = [];
  for (let grade = 1; grade <= 6; grade++) {
    for (let number = 1; number <= 4; number++) {
      const at = (grade - 1) * 4 + number;
      classes.push(
        aClass(`${grade}-${number}`, 36 + ((at * 7) % 17), {
          teacher: '欧阳萱洁',
          room: String(100 * Math.ceil(at / 8) + (at % 8) + 1),
          building: '教学楼A',
          floor: Math.ceil(at / 8),
        }),
      );
    }
  }
  const subjects = ['语文', '数学', '道德与法治', '科学', '音乐', '美术', '体育与健康'];
  const items: Item[] = [];
  const shares: Share[] = [];
  for (let grade = 1; grade <= 6; grade++) {
    for (const [n, subject] of subjects.entries()) {
      const item = anItem(grade * 100 + n, `${subject} ${zh.school.grade(grade)} 下册`, {
        subject,
        grade,
        isbn: `97871073${String(grade * 100 + n).padStart(5, '0')}`,
        publisher: n % 2 === 0 ? '人民教育出版社' : '江苏凤凰少年儿童出版社',
        priceFen: 480 + n * 131,
        pack: n % 3 === 0 ? 30 : 60,
        reused: n === 3 || n === 4 ? 1 : 0,
        place: grade === 1 ? '书库A1' : null,
      });
      items.push(item);
      for (const c of classes.filter((one) => one.grade === grade)) {
        shares.push(
          aShare(
            item,
            { kind: 'class', id: c.id },
            c.enrolment,
            c.enrolment - (n === 1 && c.code.endsWith('2') ? 4 : 0),
          ),
        );
      }
      shares.push(aShare(item, { kind: 'teachers', id: grade }, 3, n === 1 ? 0 : 3));
    }
    const guide = anItem(grade * 100 + 50, `语文教师教学用书 ${zh.school.grade(grade)} 下册`, {
      kind: 'guide',
      grade,
      subject: '语文',
      priceFen: 5600,
    });
    items.push(guide);
    shares.push(aShare(guide, { kind: 'teachers', id: grade }, 4, 4));
  }
  for (const [n, name] of [
    '田字格本',
    '拼音本',
    '数学本',
    '英语本',
    '作文本',
    '小楷本',
    '听写本',
    '图画本',
  ].entries()) {
    const item = anItem(900 + n, name, { kind: 'exercise-book', unit: '本', priceFen: 60 });
    items.push(item);
    for (const c of classes) {
      if (n === 1 && c.grade > 2) continue;
      const each = 1 + ((n + c.grade) % 4);
      const share = aShare(item, { kind: 'class', id: c.id }, c.enrolment * each, 0);
      shares.push({ ...share, reasons: [{ kind: 'grid', quantity: share.need, count: c.enrolment, each }] });
    }
  }
  const pupils = Object.fromEntries(
    classes.map((c) => [
      c.id,
      Array.from({ length: c.enrolment }, (_, i) =>
        i % 9 === 8 ? '买买提·艾力' : `李小${'明华芳强'[i % 4]}`,
      ),
    ]),
  );
  return someFacts({ classes, plan: aPlan(items, shares), pupils });
}
