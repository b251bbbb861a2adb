/** What sentences are made with. */
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '高一', '高二', '高三'];

/** 三年级, 高一 */
export const gradeName = (grade: number) =>
  grade > 9 ? (NUMERALS[grade] ?? String(grade)) : `${NUMERALS[grade] ?? grade}年级`;

/** '3-2' → 三(2)班; several, apart by spaces, → 三(1)班、三(2)班. */
export const cls = (codes: string) =>
  codes
    .split(' ')
    .map((code) => {
      const [grade, number] = code.split('-');
      return number === undefined ? code : `${NUMERALS[Number(grade)] ?? grade}(${number})班`;
    })
    .join('、');

/** '3-2' → 三2: a class in a command that is told, as it is typed (shortClass); 3-2 itself is what English has. */
export const typedClass = (code: string) => {
  const [grade, number] = code.split('-');
  return number === undefined ? code : `${NUMERALS[Number(grade)] ?? grade}${number}`;
};

/** A line of a CSV is given as a bare number. */
export const rowAt = (where: string) => where.replace(/(^| )(\d+)$/, '$1第 $2 行');

export const DAYS = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

export const SCOPES = {
  pupil: '每生',
  class: '每班',
  teacher: '每师',
  department: '每部门',
  room: '每室',
  school: '全校',
  teachers: '教师用书',
};
