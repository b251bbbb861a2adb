export const find = {
  help: '查找：人、教室、物品、单据、任务、报修……写在哪里都找得到',
  columns: { kind: '种类', name: '名称', more: '说明', command: '查看' },
  more: (n: number) => `还有 ${n} 条没有列出：多写几个字再找。`,
  problems: {
    'found-nothing': '哪里都没有“{text}”\n少写几个字再找，或写拼音首字母；要读入资料用 kaixue import。',
  },
} as const;
