import { Link, useLocation } from 'wouter';
import { CopyLink } from '#app/copy-link.tsx';
import { LastEditGroup } from '#app/last-edit-group.tsx';
import { useOpenPalette } from '#app/palette/palette-context.ts';
import { screensByQuestion } from '#app/screens/order.ts';
import { RefusedDot } from '#app/screens/refused-dot.tsx';
import { locationOf, screenAt } from '#app/screens/route.ts';
import type { Screen } from '#app/screens/screen.ts';
import { ThemeSwitch } from '#app/theme-switch.tsx';
import { afterClosing } from '#ui/after-closing.ts';
import { classes } from '#ui/class-names.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Icon } from '#ui/icon.tsx';
import { SEARCH_LABEL } from '#words/search/said.ts';

/** Everything that stands in the column at the left on a wide page: every screen by the questions, and where one is. */
export function MoreSheet({ onClose }: { readonly onClose: () => void }) {
  const [location] = useLocation();
  const openPalette = useOpenPalette();
  const here = screenAt(location);
  const find = (): void => {
    onClose();
    // From where the sheet gave it back to the search takes the focus, and returns it there.
    afterClosing(openPalette);
  };
  return (
    <Dialog title="More" isOpen onClose={onClose}>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={find}
        className="flex min-h-11 w-full items-center gap-3 rounded-field border border-line px-3 text-muted hover:text-ink"
      >
        <Icon name="search" className="shrink-0" />
        {SEARCH_LABEL}
      </button>
      <nav aria-label="All screens" className="mt-5 mb-5 grid grid-cols-2 gap-x-6 gap-y-4 border-b border-rule pb-4">
        {screensByQuestion().map(({ question, screens }) => (
          <div key={question} role="group" aria-label={question}>
            <p
              aria-hidden="true"
              className={classes('text-small', question === here?.question ? 'font-semibold text-ink' : 'text-muted')}
            >
              {question}
            </p>
            <ul className="mt-1">
              {screens.map((screen) => (
                <li key={screen.id}>
                  <Place screen={screen} isHere={screen.id === here?.id} onLeave={onClose} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <LastEditGroup />
      <div className="mt-5 border-t border-rule pt-3">
        <CopyLink />
        <ThemeSwitch />
      </div>
    </Dialog>
  );
}

interface PlaceProps {
  readonly screen: Screen;
  readonly isHere: boolean;
  readonly onLeave: () => void;
}

/** A screen in the sheet; the one that is open is marked by a line, its weight and a word. */
function Place({ screen, isHere, onLeave }: PlaceProps) {
  return (
    <Link
      href={locationOf(screen)}
      onClick={onLeave}
      aria-current={isHere ? 'page' : undefined}
      className={classes(
        'flex min-h-11 items-center gap-2.5 border-l-2 pl-2.5',
        isHere ? 'border-accent font-semibold text-ink' : 'border-rule text-muted hover:text-ink',
      )}
    >
      <Icon name={screen.icon} size={16} className="shrink-0" />
      <span className="flex min-w-0 items-center">
        {screen.title}
        <RefusedDot screen={screen} />
      </span>
    </Link>
  );
}
