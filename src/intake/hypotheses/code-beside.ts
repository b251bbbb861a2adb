import { headerKey } from '../header-text.ts';
import type { HeadColumn } from '../layout/head.ts';

const CODE = /(编码|代码|编号|代号|id)$/;
const NAME = /(名称|姓名|名)$/;

/** 所属机构编码 beside 所属机构名称, 楼宇编号 beside 楼宇: what a system calls what the other column says. */
export function codesAnother(column: HeadColumn, columns: readonly HeadColumn[]): boolean {
  const keys = ({ texts }: HeadColumn) => texts.map(({ text }) => headerKey(text).key);
  const stems = keys(column).flatMap((key) => (CODE.test(key) ? [key.replace(CODE, '')] : []));
  return columns.some(
    (other) =>
      other !== column &&
      keys(other).some(
        (key) => key !== '' && stems.some((stem) => stem !== '' && key.replace(NAME, '') === stem),
      ),
  );
}
