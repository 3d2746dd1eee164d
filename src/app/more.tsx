import { useState } from 'react';
import { useLocation } from 'wouter';
import { screenAt } from '#app/screens/route.ts';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import { lazyPart } from '#ui/load/lazy-part.tsx';

const MoreSheet = lazyPart(
  'The list of screens',
  () => import('#app/more-sheet.tsx'),
  (module) => module.MoreSheet,
  { isOver: true },
);

/** The last entry of the bar at the foot. Where one is on a screen that only its sheet names, it is marked itself. */
export function More() {
  const [isOpen, setOpen] = useState(false);
  const [location] = useLocation();
  const here = screenAt(location);
  const isBehind = here?.isInBar === false;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={MoreSheet.preload}
        onClick={() => setOpen(true)}
        className={classes(
          'flex h-14 w-full flex-col items-center justify-center gap-0.5 border-t-2 text-label',
          isBehind ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted',
        )}
      >
        <Icon name="menu" size={18} />
        <span>
          More
          {isBehind && <span className="for-readers">, {here.title} among it</span>}
        </span>
      </button>
      {isOpen && <MoreSheet onClose={() => setOpen(false)} />}
    </>
  );
}
