/** A non-blank line and its number in the input, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

const nonBlank = (text: string): readonly Line[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ text: line, number: index + 1 }))
    .filter((line) => line.text.trim() !== '');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The scenarios of an input that has one a line, or undefined where the whole input is one value.
 * A `.jsonl` file with a single line is lines, so that the form of the output does not hang on their number.
 */
export function linesOf(file: string, text: string): readonly Line[] | undefined {
  const lines = nonBlank(text);
  if (lines.length === 1) return file.endsWith('.jsonl') ? lines : undefined;
  return isJson(text) ? undefined : lines;
}
