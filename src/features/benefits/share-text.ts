import type { NumberField } from '#model/document/number-field.ts';
import { parsePercent } from '#words/reading/parse-percent.ts';
import { formatRate } from '#words/figures/percent.ts';
import type { Reading } from '#words/reading/reading.ts';

export interface ShareText {
  /** What was typed as a fraction; an emptied field is undefined, which is its default. */
  readonly read: (text: string) => Reading<number | undefined>;
  readonly write: (fraction: number | undefined) => string;
}

/** How a share or a rate is typed and shown, within the bounds of its field; `initial` stands while it is not set. */
export function shareText({ minimum, maximum }: NumberField, initial: number): ShareText {
  return {
    read(text) {
      if (text.trim() === '') return { ok: true, value: undefined };
      const percent = parsePercent(text, { min: minimum, max: maximum });
      return percent.ok ? { ok: true, value: percent.fraction } : percent;
    },
    write: (fraction) => formatRate(fraction ?? initial),
  };
}
