import type { Kind } from '../../../intake/kind.ts';
import { room } from '../../../school/room/intake.ts';
import { staff } from '../../../school/staff/intake.ts';
import { roster } from '../../../school/student/intake.ts';

/** Every kind of file that can be imported. Loaded only when a file is read: each noun's intake.ts is listed here. */
export const KINDS: Kind[] = [roster, staff, room] as Kind[];
