import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { placeOf } from '../../intake/place.ts';
import { departmentIds } from '../../school/department/names.ts';
import { roomAt } from '../../school/room/place.ts';
import { ByName } from '../../school/staff/called.ts';
import { everyoneCalled } from '../../school/staff/store.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { yuan } from '../item/item.ts';
import { assetTitle } from './asset.ts';
import type { AssetRow } from './row.ts';
import { assets } from './store.ts';

/** Writes 固定资产台账 into the school file: a piece is known by its number. Whom nobody knows is told; a department that is new is added. */
export function applyAssets(tx: Writer, rows: ReadRow<AssetRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const told = new Told(tx, 'asset');
  const known = new Map(assets(tx).map((one) => [one.number, one]));
  const departments = departmentIds(tx);
  const founded = new Map<string, ReadRow<AssetRow>>();
  const strange = new Set<string>();
  // As in a list of staff, a department that is not there yet is added; a class or the whole school is none.
  const departmentOf = (name: string, read: ReadRow<AssetRow>) => {
    const there = departments.known(name);
    if (there !== undefined || strange.has(name)) return there;
    if (!NO_DEPARTMENT.test(squeeze(name))) {
      founded.set(name, read);
      return departments.id(name);
    }
    strange.add(name);
    outcome.remarks.push(problem('asset-department-unknown', { name }, { at: placeOf(read, 'department') }));
    return undefined;
  };
  const everyone = everyoneCalled(tx);
  const people = new ByName(everyone);
  const show = (field: string, value: unknown) => {
    if (field === 'priceFen' && typeof value === 'number') return yuan(value);
    if (field === 'departmentId') return departments.name(value as number | null);
    const holder = field === 'holderId' && everyone.find(({ id }) => id === value)?.name;
    return holder || String(value ?? '');
  };
  for (const read of rows) {
    const { department, holder, ...given } = read.row;
    const departmentId = department === undefined ? undefined : departmentOf(department, read);
    const holderId = holder === undefined ? undefined : people.only(holder)?.id;
    if (holder !== undefined && holderId === undefined)
      outcome.remarks.push(
        problem('asset-holder-unknown', { name: holder }, { at: placeOf(read, 'holder') }),
      );
    const facts = { ...given, departmentId, holderId };
    const roomId = given.place === undefined ? undefined : roomAt(tx, ctx.term.id, given.place);
    const old = known.get(given.number);
    const what = assetTitle({ spec: '', ...given });
    const change = old && changesOf(old, facts, { what, told, ctx, outcome, show });
    // 三(2)班教室, said before the class had its room, is that room now.
    const found = old?.place === given.place && old?.roomId === null && roomId ? { roomId } : null;
    if (old && (change || found)) {
      update(tx, 'asset', old.id, { ...change, ...(change?.place === undefined ? found : { roomId }) });
      outcome.changed++;
    } else if (old) outcome.unchanged++;
    else {
      insert(tx, 'asset', { ...facts, roomId });
      outcome.added++;
    }
  }
  const [first] = founded.values();
  if (first)
    outcome.remarks.push(
      problem('asset-department-new', { names: [...founded.keys()] }, { at: placeOf(first, 'department') }),
    );
  return outcome;
}

/** What stands under 使用部门 and is no department: 三(2)班, 各班, 全校, 302. */
const NO_DEPARTMENT =
  /班$|班级|年级$|\d|^(全校|学校|本校|公用|共用|公共|其他|其它|待定)$|class|^(whole)?school$/i;
