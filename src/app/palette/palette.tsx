import { useMemo, useState } from 'react';
import { browserStorage } from '#app/neev.ts';
import { atRest, byKind, type Group } from '#app/palette/arrange.ts';
import { destinationsOf } from '#app/palette/destinations.ts';
import { go } from '#app/palette/go.ts';
import { SCREENS } from '#app/screens/registry.ts';
import { useResults, useUncertainty } from '#bound/context.ts';
import { RECENT_KEY, storedRecent, withNewest } from '#store/recent.ts';
import { afterClosing } from '#ui/after-closing.ts';
import { useExplain } from '#ui/explain-context.ts';
import { PaletteDialog, type PaletteGroup } from '#ui/palette-dialog.tsx';
import { finder } from '#words/search/finder.ts';
import { foundWords, nothingWords, SEARCH_LABEL, shownOf } from '#words/search/said.ts';

// A browser that stores nothing still knows them until the page is left.
let recent: readonly string[] | undefined;

function remember(id: string): void {
  recent = withNewest(recent ?? [], id);
  try {
    browserStorage()?.setItem(RECENT_KEY, JSON.stringify(recent));
  } catch {
    // They are a convenience: nothing is said where there is no room for them.
  }
}

const shown = ({ title, destinations, left }: Group): PaletteGroup => ({
  title,
  aside: shownOf(destinations.length, left),
  items: destinations.map(({ id, icon, label, note, value }) => ({ id, icon, label, note, value: value() })),
});

export interface PaletteProps {
  /** Takes what was typed before this was here. */
  readonly typedAhead: () => string;
  readonly onClose: () => void;
}

/** Any screen, field or figure by its name, or by what else it is called; what was gone to lately comes first. */
export function Palette({ typedAhead, onClose }: PaletteProps) {
  const explain = useExplain();
  const { working } = useResults();
  const trials = useUncertainty((state) => state.working.findings);
  const [text, setText] = useState('');
  const [last] = useState(() => (recent ??= storedRecent(browserStorage())));
  const all = useMemo(() => destinationsOf({ screens: SCREENS, read: working, trials }), [working, trials]);
  const find = useMemo(() => finder(all), [all]);
  const isAtRest = text.trim() === '';
  const groups = useMemo(
    () => (isAtRest ? atRest(all, last) : byKind(find(text), last)).map(shown),
    [isAtRest, all, find, text, last],
  );
  const choose = (id: string): void => {
    const chosen = all.find((each) => each.id === id);
    if (chosen === undefined) return;
    remember(id);
    onClose();
    afterClosing(() => go(chosen.target, explain));
  };
  return (
    <PaletteDialog
      label={SEARCH_LABEL}
      text={text}
      onText={setText}
      onReady={() => {
        const typed = typedAhead();
        if (typed !== '') setText((last) => last + typed);
      }}
      groups={groups}
      nothing={nothingWords(text)}
      status={isAtRest ? '' : foundWords(groups.reduce((sum, { items }) => sum + items.length, 0))}
      onChoose={choose}
      onClose={onClose}
    />
  );
}
