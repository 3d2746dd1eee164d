import { whole, type Column, type Operator } from '#model/sheet/operators/operator.ts';

/** The smallest of its operands. */
export const min: Operator = {
  arity: [1, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) => {
    let result = values[tape[first] as number] as number;
    for (let k = first + 1; k < end; k++) {
      const next = values[tape[k] as number] as number;
      result = next < result ? next : result;
    }
    return result;
  },
  column: ({ target, reads }, memory, length) => {
    const out = memory[target] as Column;
    const end = whole(length);
    let left = memory[reads[0] as number] as Column;
    if (reads.length === 1) out.set(left.subarray(0, length));
    for (let at = 1; at < reads.length; at++) {
      const right = memory[reads[at] as number] as Column;
      for (let k = 0; k < end; k++) {
        const before = left[k] as number;
        const next = right[k] as number;
        out[k] = next < before ? next : before;
      }
      left = out;
    }
  },
  wording: { kind: 'words', words: 'the smaller of ', separator: ' and ' },
  spreadsheet: (operands) => `MIN(${operands.join(',')})`,
};

/** The largest of its operands. */
export const max: Operator = {
  arity: [1, Number.POSITIVE_INFINITY],
  number: (values, tape, first, end) => {
    let result = values[tape[first] as number] as number;
    for (let k = first + 1; k < end; k++) {
      const next = values[tape[k] as number] as number;
      result = next > result ? next : result;
    }
    return result;
  },
  column: ({ target, reads }, memory, length) => {
    const out = memory[target] as Column;
    const end = whole(length);
    let left = memory[reads[0] as number] as Column;
    if (reads.length === 1) out.set(left.subarray(0, length));
    for (let at = 1; at < reads.length; at++) {
      const right = memory[reads[at] as number] as Column;
      for (let k = 0; k < end; k++) {
        const before = left[k] as number;
        const next = right[k] as number;
        out[k] = next > before ? next : before;
      }
      left = out;
    }
  },
  wording: { kind: 'words', words: 'the larger of ', separator: ' and ' },
  spreadsheet: (operands) => `MAX(${operands.join(',')})`,
};
