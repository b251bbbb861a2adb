import type { Command, Noun } from './context.ts';

export type Loaded = { command: Command } | { noun: Noun };
export interface Entry {
  name: string;
  /** Chinese alias: `kaixue 打印`. */
  alias: string;
  group: 'flow' | 'nouns' | 'work' | 'keeping';
  load(): Promise<Loaded>;
}

const entry = (name: string, alias: string, group: Entry['group'], load: Entry['load']): Entry => ({
  name,
  alias,
  group,
  load,
});

/** Every command, in the order that help lists them. A module is loaded only when its command is typed. */
export const ENTRIES: Entry[] = [
  entry('init', '初始化', 'flow', () => import('./commands/init.ts')),
  entry('plan', '计划', 'flow', () => import('./commands/plan.ts')),
];

/** Chinese aliases of the verbs that nouns share. */
export const VERB_ALIASES: Record<string, string> = {
  list: '列表',
  show: '查看',
  add: '添加',
  edit: '修改',
  remove: '删除',
  in: '转入',
  out: '转出',
  move: '转班',
  done: '完成',
};

/** The entry for a typed name or Chinese alias. */
export function findEntry(name: string): Entry | undefined {
  return ENTRIES.find((e) => e.name === name || e.alias === name);
}
