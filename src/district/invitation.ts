import { randomBytes } from 'node:crypto';
import type { Side } from './slip.ts';

/** 邀请: what an office gives a school, so that it knows whose figures come, without a server between. */
export interface Invitation {
  district: string;
  school: Side & { code: string };
  /** Known to the office and this school only. */
  token: string;
  /** Where the school may send what it publishes: the URL of the office's server with a login of the school's own. */
  server?: string;
}

const FORMAT = 'kaixue-invitation-1';

/** A token that nobody guesses. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** An invitation as the file that a school gets: 城西小学.invitation */
export const invitationText = (invitation: Invitation): string =>
  `${JSON.stringify({ format: FORMAT, ...invitation })}\n`;

/** An invitation's file; undefined where it is none. */
export function parseInvitation(text: string): Invitation | undefined {
  try {
    const { format, district, school, token, server } = JSON.parse(text) as Invitation & { format: unknown };
    const whole = format === FORMAT && /^\d{10}$/.test(school.code) && district !== '' && token.length >= 16;
    return whole ? { district, school, token, ...(server && { server }) } : undefined;
  } catch {
    return undefined;
  }
}
