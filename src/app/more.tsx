import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { CopyLink } from '#app/copy-link.tsx';
import { LastEditGroup } from '#app/last-edit-group.tsx';
import { screensByQuestion } from '#app/screens/order.ts';
import { RefusedDot } from '#app/screens/refused-dot.tsx';
import { locationOf, screenAt } from '#app/screens/route.ts';
import { ThemeSwitch } from '#app/theme-switch.tsx';
import { classes } from '#ui/class-names.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Icon } from '#ui/icon.tsx';

/** The last entry of the bar at the foot: a sheet with what stands in the column at the left on a wide page. */
export function More() {
  const [isOpen, setOpen] = useState(false);
  const [location] = useLocation();
  const here = screenAt(location);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        className={classes(
          'flex h-14 w-full flex-col items-center justify-center gap-0.5 border-t-2 text-label',
          here?.isInBar === false ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted',
        )}
      >
        <Icon name="menu" size={18} />
        More
      </button>
      <Dialog title="More" isOpen={isOpen} onClose={close}>
        <nav aria-label="All screens" className="mb-5 grid grid-cols-2 gap-x-6 gap-y-4 border-b border-rule pb-4">
          {screensByQuestion().map(({ question, screens }) => (
            <div key={question} role="group" aria-label={question}>
              <p aria-hidden="true" className="text-small text-muted">
                {question}
              </p>
              <ul>
                {screens.map((screen) => (
                  <li key={screen.id}>
                    <Link
                      href={locationOf(screen)}
                      onClick={close}
                      aria-current={screen.id === here?.id ? 'page' : undefined}
                      className={classes(
                        'flex min-h-11 items-center',
                        screen.id === here?.id ? 'font-semibold text-ink' : 'text-muted hover:text-ink',
                      )}
                    >
                      {screen.title}
                      <RefusedDot screen={screen} />
                    </Link>
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
    </>
  );
}
