import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXIT, problem, Refusal } from '../words/problem.ts';
import type { World } from './context.ts';

/** What a user has set for all commands, by key; other commands' names under `alias.NAME`. */
export type Config = Readonly<Record<string, string>>;

/**
 * What can be set, and the variable of the environment that says the same and goes first. So commands ask the environment alone;
 * what a school has set besides (`school`) stands in its file.
 */
export const CONFIG = {
  lang: { env: 'KAIXUE_LANG', choices: ['zh', 'en'], school: true },
  me: { env: 'KAIXUE_ME' },
  copies: { env: 'KAIXUE_COPIES', school: true },
  color: { env: 'KAIXUE_COLOR', choices: ['auto', 'always', 'never'], behind: ['NO_COLOR', 'FORCE_COLOR'] },
  pager: { env: 'KAIXUE_PAGER', behind: ['NO_PAGER'] },
} satisfies Record<string, ConfigKind>;
export type ConfigKey = keyof typeof CONFIG;

export interface ConfigKind {
  env: string;
  choices?: readonly string[];
  /** A school may set it for all who work in its file. */
  school?: true;
  /** Variables of every program that go before what was set for this one. */
  behind?: readonly string[];
}

export const ALIAS = 'alias.';

/** The user's file; undefined where there is no home folder. */
export function configPath({ env, cwd }: Pick<World, 'env' | 'cwd'>): string | undefined {
  if (env.KAIXUE_CONFIG) return resolve(cwd, env.KAIXUE_CONFIG);
  const home = env.HOME || env.USERPROFILE;
  const folder = env.APPDATA || env.XDG_CONFIG_HOME || (home && join(home, '.config'));
  return folder ? resolve(cwd, folder, 'kaixue', 'config.json') : undefined;
}

/** What the user's file says; nothing where there is none. @throws Refusal 65 where it is no JSON object of texts */
export function readConfig(world: Pick<World, 'env' | 'cwd'>): Config {
  const path = configPath(world);
  let text: string;
  try {
    text = path === undefined ? '{}' : readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  try {
    const found: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
      return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, String(value)]));
  } catch {
    // Said below.
  }
  throw new Refusal(EXIT.data, [problem('config-unreadable', { path: path! })]);
}

/** The world with what the user has set, where the environment itself says nothing; who is `me` stands in the log too. */
export function withConfig(world: World, config: Config): World {
  const env = { ...world.env };
  for (const [key, { env: name, behind = [] }] of Object.entries(CONFIG) as [ConfigKey, ConfigKind][])
    if (config[key] !== undefined && ![name, ...behind].some((one) => env[one])) env[name] = config[key];
  const user = world.env.KAIXUE_USER || config.me;
  return user === undefined ? { ...world, env } : { ...world, env, user };
}
