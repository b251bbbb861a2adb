import { personName } from '../../intake/parse/text.ts';

/** 张敏 of 张敏老师课程表, 教师：张敏, 姓名：张敏（语文）, or of a sheet that is called 张敏. */
export function teacherIn(text: string): string | null {
  const flat = personName(text.normalize('NFKC'));
  const match =
    /(?:教师|老师|姓名)[::]\s*([\p{L}·]{2,15})/u.exec(flat) ??
    /^([\p{L}·]{2,8}?)(?:老师|教师)?的?(?:个人)?(?:任?课程?表)$/u.exec(flat) ??
    /^(\p{Script=Han}{2,4}|\p{L}+·\p{L}+)$/u.exec(flat);
  return match?.[1] ?? null;
}
