import { irr } from '#model/finance/irr.ts';
import { mirr } from '#model/finance/mirr.ts';

/** #N/A, #DIV/0!, #NUM!: whatever the error, it is one. */
const ERROR = Symbol('error');
type Value = number | boolean | readonly number[] | typeof ERROR;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[Ee][-+]?\d+)?)|([A-Z]+\d+)|([A-Z]+)(?=\()|(>=|<=|<>|[-+*/^(),:><=]))/gy;

/**
 * Evaluates a formula as a spreadsheet does, as far as the sheet's operators go. A minus before a number binds more
 * tightly than a power, as in Excel and LibreOffice. Cells stand in one row: A1 is the first.
 * @returns NaN where the formula ends in an error
 * @throws SyntaxError where a spreadsheet would not take the formula
 */
export function spreadsheetValue(formula: string, cells: readonly number[]): number {
  const tokens = [...formula.matchAll(TOKEN)].map(([text]) => text.trim());
  if (tokens.join('') !== formula.replaceAll(' ', '')) throw new SyntaxError(`Not a formula: ${formula}`);
  const value = new Reader(tokens, cells).whole();
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
}

class Reader {
  private at = 0;
  private readonly tokens: readonly string[];
  private readonly cells: readonly number[];

  constructor(tokens: readonly string[], cells: readonly number[]) {
    this.tokens = tokens;
    this.cells = cells;
  }

  whole(): Value {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new SyntaxError(`Left over: ${this.tokens.slice(this.at).join('')}`);
    return value;
  }

  private take(...signs: readonly string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !signs.includes(next)) return undefined;
    this.at++;
    return next;
  }

  private must(sign: string): void {
    if (this.take(sign) === undefined)
      throw new SyntaxError(`Expected ${sign} at ${this.tokens.slice(this.at).join('')}`);
  }

  private comparison(): Value {
    let left = this.chain(() => this.term(), '+', '-');
    for (let sign = this.take('>', '>=', '='); sign !== undefined; sign = this.take('>', '>=', '=')) {
      const right = this.chain(() => this.term(), '+', '-');
      left = compared(sign, scalar(left), scalar(right));
    }
    return left;
  }

  private term(): Value {
    return this.chain(() => this.chain(() => this.signed(), '^'), '*', '/');
  }

  private chain(next: () => Value, ...signs: readonly string[]): Value {
    let left = next();
    for (let sign = this.take(...signs); sign !== undefined; sign = this.take(...signs))
      left = applied(sign, scalar(left), scalar(next()));
    return left;
  }

  private signed(): Value {
    if (this.take('-') === undefined) return this.primary();
    const value = scalar(this.signed());
    return value === ERROR ? ERROR : -value;
  }

  private primary(): Value {
    if (this.take('(') !== undefined) {
      const value = this.comparison();
      this.must(')');
      return value;
    }
    const token = this.tokens[this.at++] ?? '';
    if (/^\d/.test(token)) return Number(token);
    if (/^[A-Z]+\d/.test(token)) {
      const first = column(token);
      if (this.take(':') === undefined) return existing(this.cells[first]);
      const between = this.cells.slice(first, column(this.tokens[this.at++] ?? '') + 1);
      return between.some(Number.isNaN) ? ERROR : between;
    }
    this.must('(');
    const args: Value[] = [];
    if (this.take(')') !== undefined) return called(token, args);
    do args.push(this.comparison());
    while (this.take(',') !== undefined);
    this.must(')');
    return called(token, args);
  }
}

const column = (reference: string): number => reference.charCodeAt(0) - 'A'.charCodeAt(0);
const existing = (value: number | undefined): Value => (value === undefined || !Number.isFinite(value) ? ERROR : value);
const scalar = (value: Value): number | typeof ERROR =>
  value === ERROR
    ? ERROR
    : typeof value === 'number'
      ? value
      : existing(Number(value)) === ERROR
        ? ERROR
        : Number(value);
const listOf = (value: Value): readonly number[] => (typeof value === 'object' ? value : [Number(value)]);

function compared(sign: string, a: number | typeof ERROR, b: number | typeof ERROR): Value {
  if (typeof a !== 'number' || typeof b !== 'number') return ERROR;
  return sign === '>' ? a > b : sign === '>=' ? a >= b : a === b;
}

function applied(sign: string, a: number | typeof ERROR, b: number | typeof ERROR): Value {
  if (typeof a !== 'number' || typeof b !== 'number') return ERROR;
  if (sign === '/') return existing(a / b);
  return existing(sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a ** b);
}

function called(name: string, args: readonly Value[]): Value {
  const [first = ERROR, second = ERROR, third = ERROR] = args;
  if (name === 'NA') return ERROR;
  if (name === 'IFERROR') return first === ERROR ? second : first;
  if (name === 'IF') return first === ERROR ? ERROR : Number(first) === 0 ? third : second;
  if (args.includes(ERROR)) return ERROR;
  const numbers = args.flatMap(listOf);
  switch (name) {
    case 'AND':
      return args.every(Boolean);
    case 'SUM':
    case 'SUMPRODUCT':
      return numbers.reduce((a, b) => a + b, 0);
    case 'ABS':
      return typeof first === 'object' ? first.map(Math.abs) : Math.abs(Number(first));
    case 'INT':
      return Math.floor(Number(first));
    case 'MIN':
      return Math.min(...numbers);
    case 'MAX':
      return Math.max(...numbers);
    case 'SQRT':
      return existing(Math.sqrt(Number(first)));
    case 'POWER':
      return existing(Number(first) ** Number(second));
    case 'IRR':
      return existing(irr(listOf(first), Number(second)));
    case 'MIRR':
      return existing(mirr(listOf(first), Number(second), Number(third)));
    default:
      throw new SyntaxError(`No function ${name}`);
  }
}
