import type { Kind } from '../../../intake/kind.ts';

/** Every kind of file that can be imported. Loaded only when a file is read: each noun's intake.ts is listed here. */
export const KINDS: Kind[] = [];
