import { TypedField } from '#ui/fields/typed-field.tsx';
import type { Reading } from '#words/reading/reading.ts';
import { formatMoney } from '#words/figures/money.ts';
import { LARGEST_AMOUNT, parseMoney } from '#words/reading/parse-money.ts';
import { LEAST_ID } from '#features/uncertainty/shared/least-id.ts';
import { answerWords } from '#words/uncertainty/question.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { answerOf, type Selection } from '#model/findings/uncertainty/question.ts';

export interface QuestionProps {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

const amount = (text: string): Reading<number> => {
  const money = parseMoney(text, { allowNegative: true, max: LARGEST_AMOUNT });
  return money.ok ? { ok: true, value: money.rupees } : money;
};

const NO_LIMIT = 'no limit';

/** The same question as the brush's, typed; and the answer in words. */
export function Question({ working, contrast, selection, onSelect }: QuestionProps) {
  const { least, most } = selection;
  return (
    <div>
      <p role="status" className="border-b border-rule pt-1 pb-3 font-serif text-subject font-semibold">
        {answerWords(
          selection,
          answerOf(selection, working.findings),
          contrast === null ? null : { name: contrast.name, answer: answerOf(selection, contrast.findings) },
        )}
      </p>
      <TypedField<number>
        id={LEAST_ID}
        label="Chance of at least"
        hint="or drag across the picture"
        value={least}
        read={(text) => {
          const read = amount(text);
          return read.ok && most !== null && read.value > most
            ? { ok: false, problem: `That is above the most, ${formatMoney(most)}.` }
            : read;
        }}
        write={(value) => formatMoney(value, 'entry')}
        spell={(value) => formatMoney(value, 'exact')}
        onChange={(value) => onSelect({ least: value, most })}
      />
      <TypedField<number | null>
        id="uncertainty-most"
        label="and at most"
        hint="empty: no limit"
        value={most}
        read={(text) => {
          if (text.trim() === '' || text.trim() === NO_LIMIT) return { ok: true, value: null };
          const read = amount(text);
          return read.ok && read.value < least
            ? { ok: false, problem: `That is below the least, ${formatMoney(least)}.` }
            : read;
        }}
        write={(value) => (value === null ? '' : formatMoney(value, 'entry'))}
        spell={(value) => (value === null ? NO_LIMIT : formatMoney(value, 'exact'))}
        onChange={(value) => onSelect({ least, most: value })}
      />
    </div>
  );
}
