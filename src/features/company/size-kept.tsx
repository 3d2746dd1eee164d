import { SIZES } from '#model/facts/company.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { numberInForce } from '#model/document/read.ts';
import { useActions, useNeev } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { sizeKeptIn } from '#store/size-kept.ts';
import { keptEffect, keptText } from '#ui/format/kept-words.ts';
import { SizeKeptNotice } from '#ui/size-kept-notice.tsx';

/** What was set by hand where the company's size would decide, with the way to the size's own values. */
export function SizeKept() {
  const document = useNeev((state) => shownProfile(state).document);
  const { editAll } = useActions();
  const size = SIZES[sizeOf(document)].toLowerCase();
  const { kept, effect } = sizeKeptIn(document);
  return (
    <SizeKeptNotice
      size={size}
      kept={kept.map(({ path, label, yours, usual }) => ({
        label,
        yours: keptText(path, yours),
        usual: keptText(path, usual),
      }))}
      effect={keptEffect(effect, numberInForce(document, 'finance.years') ?? 1)}
      onUseDefaults={() =>
        editAll(
          kept.map(({ path }) => ({ path, value: undefined })),
          `The usual for ${size} companies`,
        )
      }
    />
  );
}
