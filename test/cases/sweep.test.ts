import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHEETS } from '../../src/paper/sheets/index.ts';
import { parseTranscript } from '../support/transcript.ts';

const checklists = readdirSync(join(import.meta.dirname, '../../templates/checklists')).map((file) =>
  file.replace('.yaml', ''),
);
/** Names of ours that a Chinese reader has no use for: of sheets and checklists, of who something is for, of places in usage. */
const CODES = new RegExp(
  `(?<![\\w/-])(${[...SHEETS.map(({ name }) => name), ...checklists].filter((name) => name.includes('-')).join('|')}|` +
    `(staff|class|department|room|school|item|student):\\d+|yes\\|no|\\[of\\])(?![\\w-])`,
);
/** What is written only between Chinese words; a text that a school typed may have them. */
const CHINESE_SIGNS = /[，。；：（）]/;

/** What is not talk: documents for scripts, scripts, files on stdout, and the one list of names to type. */
const DATA = /--json|import kinds|kaixue complet(e|ion)|-f (csv|html|json|term)|-o -|--csv -/;

interface Said {
  file: string;
  command: string;
  lang: 'zh' | 'en';
  lines: string[];
}

function* talk(): Generator<Said> {
  const files = readdirSync(import.meta.dirname, { recursive: true }).map(String);
  for (const file of files.filter((one) => one.endsWith('.case')).sort()) {
    const path = join(import.meta.dirname, file);
    // A school may be of English, or the language set before a command.
    const always = /init .*--lang en/.test(readFileSync(path, 'utf8'));
    for (const { command, expected } of parseTranscript(readFileSync(path, 'utf8'))) {
      if (command === undefined || DATA.test(command)) continue;
      const english = /--lang[ =]en|LANG=en|--语言 en/.test(command);
      if (always && !english) continue;
      yield { file, command, lang: english ? 'en' : 'zh', lines: expected };
    }
  }
}

test('no name that only the program knows is said in Chinese', () => {
  const found: string[] = [];
  for (const { file, command, lang, lines } of talk()) {
    if (lang !== 'zh') continue;
    for (const line of lines) {
      // A command may be typed with either name, a path is what it is.
      const said = line.replace(/kaixue [^，。；：）]*/g, '').replace(/\S*[/.]\S*/g, '');
      if (CODES.test(said) && !command.includes(CODES.exec(said)![1]!))
        found.push(`${file} ${command}\n  ${line}`);
    }
  }
  expect(found).toEqual([]);
});

/** A class in figures where a command takes a class; of what was typed (the log, undo) it may be. */
const CLASS_IN_FIGURES =
  /kaixue [^，。；：]*(--class|--from|--to|place|class \w+|issue|short|owed|collect|student in) [1-9]-\d{1,2}(?![\d-])/;

test('a class in a command that is told in Chinese is written as it is typed: 三2', () => {
  const found: string[] = [];
  for (const { file, command, lang, lines } of talk()) {
    if (lang !== 'zh' || /\d-\d/.test(command) || /^kaixue (log|undo)/.test(command)) continue;
    for (const line of lines) if (CLASS_IN_FIGURES.test(line)) found.push(`${file} ${command}\n  ${line}`);
  }
  expect(found).toEqual([]);
});

test('no Chinese stands between English words', () => {
  const found: string[] = [];
  for (const { file, command, lang, lines } of talk()) {
    if (lang !== 'en') continue;
    for (const line of lines)
      if (
        /[a-z]{3,}[^“”"]*[，。；：（）]|[，。；：（）][^“”"]*[a-z]{3,}/.test(line) &&
        CHINESE_SIGNS.test(line)
      )
        found.push(`${file} ${command}\n  ${line}`);
  }
  expect(found).toEqual([]);
});
