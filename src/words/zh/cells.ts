/** What is wrong with a cell, whatever the table: problems of intake/parse. */
export const cells = {
  'number-unreadable':
    '这里要填数量，认不出这个写法\n请写整数，可带单位，如 40、40册、40册/包；不要写“约”“10-20”。',
  'number-not-whole': '数量不是整数\n请按册、个、盒写整数。',
  'number-negative': '数量不能是负数\n请改成 0 或正数；退货、冲减请用相应单据。',
  'number-zero': '数量不能是 0\n请填 1 以上的整数，不需要的请删去这一行。',
  'date-unreadable': '认不出这个日期\n请写成 2027-02-22、2027.2.22 或 2027年2月22日。',
  'date-lost-marks': '日期中间的“年、月”或点丢了，看不出是哪一天\n请对照原件改写成 2027-02-28 这样的日期。',
  'date-day-cut':
    '日期存成了小数，分不清是 1 日还是 10 日（2 日还是 20 日）\n请把这一格设为文本，改写成 2027-02-20 这样的日期。',
  'date-impossible': '没有这一天\n请核对月份和日期，如 2 月最多 29 天。',
  'yes-no-unreadable': '这里要填是或否，认不出这个写法\n请写“是”“否”，或打√、留空。',
  'digits-lost': '号码太长，电子表格按数字存，后几位已经丢失\n请把这一列设为“文本”格式，对照原件重新填写。',
} as const;
