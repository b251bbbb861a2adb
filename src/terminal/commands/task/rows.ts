import type { ToldTask } from '../../../ready/evidence.ts';
import { className } from '../../../school/class/name.ts';
import type { Lang, Words } from '../../../words/index.ts';
import { said } from '../../../words/said.ts';
import type { TaskRow } from '../../../work/task/task.ts';
import type { Context } from '../../context.ts';

/** A task's title in that language, where it has one. */
export const titleOf = (r: { title: string; titleEn: string | null }, lang: Lang): string =>
  lang === 'en' ? (r.titleEn ?? r.title) : r.title;

/** 已逾期, 等 2 项, 可办, 已办到 (by the records), 已完成; carried ones say so. */
export function stateText(r: ToldTask, { words, lang }: Context): string {
  const say = words.task;
  const open = r.state === 'blocked' ? say.waitsFor(r.blockers) : say.states[r.state];
  const state = r.evidence ? say.evidentState : open;
  const parts = [
    r.overdue ? say.overdue : '',
    r.overdue && r.state === 'ready' ? '' : state,
    r.carried ? say.carried : '',
  ];
  return parts.filter(Boolean).join(lang === 'en' ? ', ' : ' ');
}

/** The owner's name; without one, that it is nobody's, with the role that it waits for. */
export function ownerOf(r: { owner: string | null; role: string | null }, words: Words): string {
  const say = words.task;
  return r.owner ?? (r.role ? say.unassignedRole(said(words, r.role)) : say.unassigned);
}

/** What the task is for: a class, a room, an area, a department, an event. */
export function taskFor(r: TaskRow, lang: Lang): string {
  const forClass = r.classCode ? className(r.classCode, lang) : null;
  return forClass ?? r.room ?? r.areaName ?? r.department ?? r.event ?? '';
}
