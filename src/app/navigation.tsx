import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { CopyLink } from '#app/copy-link.tsx';
import { LastEditGroup } from '#app/last-edit-group.tsx';
import { More } from '#app/more.tsx';
import { PaletteButton } from '#app/palette/palette-button.tsx';
import { screensByQuestion } from '#app/screens/order.ts';
import { RefusedDot } from '#app/screens/refused-dot.tsx';
import { SCREENS } from '#app/screens/registry.ts';
import { FIRST_SCREEN, locationOf, screenAt } from '#app/screens/route.ts';
import type { Screen } from '#app/screens/screen.ts';
import { ThemeSwitch } from '#app/theme-switch.tsx';
import { Logo } from '#ui/brand/logo.tsx';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';

/** How a link looks in the column at the left and in the bar at the foot: always, on its own screen, elsewhere. */
const LOOKS = {
  column: ['flex min-h-7 items-center border-l-2 pl-[1.125rem] text-table low:min-h-6', 'text-muted hover:text-ink'],
  bar: ['flex h-14 flex-col items-center justify-center gap-0.5 border-t-2 text-label', 'text-muted'],
} as const;

interface ScreenLinkProps {
  readonly screen: Screen;
  readonly place: keyof typeof LOOKS;
}

/**
 * In a low window the list of screens scrolls by itself. It is moved by hand: an element scrolled into view becomes where
 * the browser's first Tab starts from, and a first Tab belongs to what stands before all else. Where the link stands is
 * told by the browser once it has laid out the page, which asking for it would make it do twice.
 */
function shownInList(link: HTMLAnchorElement): () => void {
  const list = link.closest('nav');
  const observer = new IntersectionObserver(
    ([seen]) => {
      observer.disconnect();
      if (list === null || seen === undefined || seen.rootBounds === null) return;
      const { top, bottom } = seen.boundingClientRect;
      if (top < seen.rootBounds.top) list.scrollTop -= seen.rootBounds.top - top;
      else if (bottom > seen.rootBounds.bottom) list.scrollTop += bottom - seen.rootBounds.bottom;
    },
    { root: list },
  );
  observer.observe(link);
  return () => observer.disconnect();
}

function ScreenLink({ screen, place }: ScreenLinkProps) {
  const [location] = useLocation();
  const isHere = screenAt(location)?.id === screen.id;
  const [look, elsewhere] = LOOKS[place];
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    return isHere && link.current !== null ? shownInList(link.current) : undefined;
  }, [isHere]);
  return (
    <Link
      ref={link}
      href={locationOf(screen)}
      aria-current={isHere ? 'page' : undefined}
      className={classes(look, isHere ? 'border-accent font-semibold text-ink' : `border-transparent ${elsewhere}`)}
    >
      {place === 'bar' && <Icon name={screen.icon} size={18} />}
      <span className="flex items-center">
        {screen.title}
        <RefusedDot screen={screen} />
      </span>
    </Link>
  );
}

/** The column at the left from 1000 px: screens by the questions of a board, then the last edit with its undo. */
export function Navigation() {
  return (
    <section
      aria-label="Screens, last edit and settings"
      className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-rule wide:flex print:hidden"
    >
      <Link
        href={`/${FIRST_SCREEN}`}
        className="flex h-22 shrink-0 items-center pl-8"
        aria-label="Neev, to the verdict"
      >
        <Logo />
      </Link>
      <PaletteButton className="mr-5 ml-8 min-h-8 justify-start [&>kbd]:ml-auto" />
      <nav aria-label="Screens" className="mt-4 flex min-h-48 flex-col gap-3 overflow-y-auto pl-4 low:gap-2">
        {screensByQuestion().map(({ question, screens }) => (
          <div key={question} role="group" aria-label={question}>
            <p aria-hidden="true" className="pb-0.5 pl-[1.125rem] text-small text-muted">
              {question}
            </p>
            <ul>
              {screens.map((screen) => (
                <li key={screen.id}>
                  <ScreenLink screen={screen} place="column" />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="mt-6 shrink-0 border-t border-rule px-8 pt-4 low:mt-4">
        <LastEditGroup />
      </div>
      <div className="mt-auto flex shrink-0 flex-col items-start gap-1 px-8 pt-6 pb-5 low:gap-0 low:pt-4 low:pb-3">
        <CopyLink />
        <ThemeSwitch />
      </div>
    </section>
  );
}

/** The bar at the foot below 1000 px: the screens, within reach of a thumb. */
export function BottomBar() {
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] wide:hidden print:hidden"
    >
      <ul className="mx-auto flex max-w-120">
        {SCREENS.filter(({ isInBar }) => isInBar).map((screen) => (
          <li key={screen.id} className="flex-1">
            <ScreenLink screen={screen} place="bar" />
          </li>
        ))}
        <li className="flex-1">
          <More />
        </li>
      </ul>
    </nav>
  );
}
