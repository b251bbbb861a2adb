import { cellName } from './place.ts';

/** What stands in a cell, as far as it may be added up: a number, text, or a formula without a value. */
export type Operand = number | string | { formula: string } | undefined;

const REF = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const TOKEN = new RegExp(
  String.raw`\s*(?:(SUM\()|(${REF}:${REF})|(${REF})|(\d+(?:\.\d+)?)|([-+*(),]))`,
  'iy',
);
/** A sum of sums of sums is deep enough; a formula that asks for itself is deeper. */
const DEEPEST = 20;
/** No table adds up more cells at once. */
const MOST_CELLS = 100_000;

/**
 * What formulas give that a program wrote and no spreadsheet has reckoned: sums, differences and products of cells of the same sheet. `at`
 * gives a cell by row and column from 0. Undefined for any other formula, and where one asks for itself.
 */
export class Formulas {
  private readonly known = new Map<string, number | undefined>();
  private readonly at: (row: number, column: number) => Operand;

  constructor(at: (row: number, column: number) => Operand) {
    this.at = at;
  }

  /** The value of the formula that stands in a cell. */
  valueOf(row: number, column: number, depth = 0): number | undefined {
    const name = cellName(row, column);
    if (this.known.has(name)) return this.known.get(name);
    const own = this.at(row, column);
    if (typeof own !== 'object' || depth > DEEPEST) return undefined;
    // Until it is known, whoever asks for it again asks in a circle.
    this.known.set(name, undefined);
    const value = new Expression(own.formula, (r, c) => this.operand(r, c, depth + 1)).read();
    this.known.set(name, value);
    return value;
  }

  /** A cell within a formula: null for a blank or text, undefined where it cannot be known. */
  private operand(row: number, column: number, depth: number): number | null | undefined {
    const found = this.at(row, column);
    if (typeof found === 'object') return this.valueOf(row, column, depth);
    return typeof found === 'number' ? found : null;
  }
}

/** E3+F3*2, SUM(E3:H3,J3): read from left to right, products first. */
class Expression {
  private readonly tokens: string[] = [];
  private readonly cell: (row: number, column: number) => number | null | undefined;
  private next = 0;
  private readable = true;

  constructor(formula: string, cell: (row: number, column: number) => number | null | undefined) {
    this.cell = cell;
    TOKEN.lastIndex = 0;
    let at = 0;
    for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
      this.tokens.push(match[0].trim().toUpperCase().replaceAll('$', ''));
      at = TOKEN.lastIndex;
    }
    this.readable = formula.slice(at).trim() === '' && this.tokens.length > 0;
  }

  read(): number | undefined {
    const value = this.sum();
    return this.readable && this.next === this.tokens.length ? value : undefined;
  }

  private sum(): number {
    let value = this.product();
    while (this.readable && /^[-+]$/.test(this.peek())) {
      const sign = this.take() === '-' ? -1 : 1;
      value += sign * this.product();
    }
    return value;
  }

  private product(): number {
    let value = this.term();
    while (this.readable && this.peek() === '*') {
      this.take();
      value *= this.term();
    }
    return value;
  }

  private term(): number {
    const token = this.take();
    if (token === 'SUM(') return this.arguments();
    if (token === '-') return -this.term();
    if (token === '(') {
      const value = this.sum();
      if (this.take() !== ')') this.readable = false;
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    return /^[A-Z]+\d+$/.test(token) ? this.value(token) : this.fail();
  }

  /** What stands between the brackets of SUM: ranges, and anything that is added up. */
  private arguments(): number {
    let value = 0;
    for (;;) {
      const range = /^([A-Z]+\d+):([A-Z]+\d+)$/.exec(this.peek());
      if (range) {
        this.take();
        value += this.range(range[1] ?? '', range[2] ?? '');
      } else value += this.sum();
      const after = this.take();
      if (after === ')') return value;
      if (after !== ',') return this.fail();
    }
  }

  private range(from: string, to: string): number {
    const [top, left] = placeOf(from);
    const [bottom, right] = placeOf(to);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return this.fail();
    let value = 0;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) value += this.known(this.cell(row, column));
    return value;
  }

  private value(name: string): number {
    return this.known(this.cell(...placeOf(name)));
  }

  private known(value: number | null | undefined): number {
    return value === undefined ? this.fail() : (value ?? 0);
  }

  private peek = () => this.tokens[this.next] ?? '';
  private take = () => this.tokens[this.next++] ?? '';

  private fail(): number {
    this.readable = false;
    return 0;
  }
}

/** Row and column from 0 of E3. */
function placeOf(name: string): [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}
