import { Link } from 'wouter';
import { RefusedDot } from '#app/screens/refused-dot.tsx';
import { locationOfTab, tabOfField } from '#app/screens/route.ts';
import type { Screen, Tab } from '#app/screens/screen.ts';
import { classes } from '#ui/class-names.ts';

export interface ScreenTabsProps {
  readonly screen: Screen;
  readonly open: Tab;
}

/**
 * The questions that a screen answers, over its sentence. Each has an address, so they are links of a navigation: they open
 * in a new tab of the browser, and Back leads to the one before. On paper the open one names what is printed.
 */
export function ScreenTabs({ screen, open }: ScreenTabsProps) {
  return (
    <>
      <nav
        aria-label={`${screen.title}: its questions`}
        className="mb-6 border-b border-rule tablet:-mt-8 print:hidden"
      >
        <ul className="-mb-px flex gap-x-6 tablet:gap-x-8">
          {screen.tabs.map((tab) => {
            const isHere = tab === open;
            return (
              <li key={tab.id}>
                <Link
                  href={locationOfTab(screen, tab)}
                  aria-current={isHere ? 'page' : undefined}
                  className={classes(
                    'flex min-h-11 items-center border-b-2 text-body whitespace-nowrap',
                    isHere ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted hover:text-ink',
                  )}
                >
                  {tab.title}
                  <RefusedDot of={(path) => tabOfField(screen, path) === tab} screen={screen} />
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <p className="mb-3 hidden text-table text-muted print:block">
        {screen.title}: {open.title}
      </p>
    </>
  );
}
