/** What sentences are made with. */
/** How a recipient is counted in a reason. */
export const EACH = {
  pupil: 'per pupil',
  class: 'per class',
  teacher: 'per teacher',
  department: 'per department',
  room: 'per room',
  school: 'for the school',
  teachers: 'for teachers',
};

export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** '3-2' → Class 3-2; several, apart by spaces, → Classes 3-1, 3-2. */
export const cls = (codes: string) => {
  const all = codes.split(' ');
  return all.length === 1 ? `Class ${codes}` : `Classes ${all.join(', ')}`;
};

/** The verb of so many. */
export const are = (n: number) => (n === 1 ? 'is' : 'are');

export const items = (n: number) => `${n} ${n === 1 ? 'item' : 'items'}`;

/** Goods of all kinds: books, boxes of chalk, brooms. */
export const units = (n: number) => count(n, 'unit');

export const copies = (n: number) => `${n} ${n === 1 ? 'copy' : 'copies'}`;

/** A line of a CSV is given as a bare number. */
export const rowAt = (where: string) => where.replace(/(^| )(\d+)$/, '$1line $2');

export const SHIFTS: Record<string, string> = {
  白班: 'day',
  夜班: 'night',
  上午: 'morning',
  下午: 'afternoon',
};

export const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const SCOPES = {
  pupil: 'each pupil',
  class: 'each class',
  teacher: 'each teacher',
  department: 'each department',
  room: 'each room',
  school: 'the school',
  teachers: 'teacher copies',
};
