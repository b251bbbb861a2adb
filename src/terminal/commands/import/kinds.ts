import { assetKind } from '../../../goods/asset/intake.ts';
import { books } from '../../../goods/catalogue/intake.ts';
import { supplyStock } from '../../../goods/catalogue/supplies.ts';
import { choiceKind } from '../../../goods/choice/intake.ts';
import { exerciseBooks } from '../../../goods/exercise/intake.ts';
import { classSheet } from '../../../goods/ledger/class-sheet.ts';
import { signedSheet } from '../../../goods/ledger/signed-sheet.ts';
import { standardsKind } from '../../../goods/need/intake.ts';
import { propertyKind } from '../../../goods/property/intake.ts';
import { receipt } from '../../../goods/receipt/intake.ts';
import { requests } from '../../../goods/request/intake.ts';
import { bookStock } from '../../../goods/stock/intake.ts';
import { countKind } from '../../../goods/stocktake/intake.ts';
import type { Kind } from '../../../intake/kind.ts';
import { bellKind } from '../../../school/bell/intake.ts';
import { calendarKind } from '../../../school/calendar/intake.ts';
import { classList } from '../../../school/class/intake.ts';
import { room } from '../../../school/room/intake.ts';
import { staff } from '../../../school/staff/intake.ts';
import { roster } from '../../../school/student/intake.ts';
import { teachingKind } from '../../../school/teaching/intake.ts';
import { timetable } from '../../../school/timetable/intake.ts';
import { areaKind } from '../../../work/area/intake.ts';
import { dutyKind } from '../../../work/duty/intake.ts';
import { expiryKind } from '../../../work/expiry/intake.ts';
import { signInSheet } from '../../../work/gathering/sign-in.ts';
import { cleaningKind } from '../../../work/inspection/intake.ts';
import { repairKind } from '../../../work/repair/intake.ts';
import { retimeOpenTerms } from '../../../work/task/days.ts';
import { taskKind } from '../../../work/task/intake.ts';

/** Every kind of file that can be imported. Loaded only when a file is read: each noun's intake.ts is listed here. */
export const KINDS: Kind[] = [
  roster,
  classList,
  staff,
  room,
  books,
  exerciseBooks,
  supplyStock,
  standardsKind,
  bookStock,
  requests,
  receipt,
  countKind,
  signedSheet,
  classSheet,
  propertyKind,
  timetable,
  repairKind,
  areaKind,
  dutyKind,
  cleaningKind,
  signInSheet,
  assetKind,
  expiryKind,
  bellKind,
  choiceKind,
  calendarKind(retimeOpenTerms),
  teachingKind,
  taskKind,
] as Kind[];
