import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { CopyLink } from '#app/copy-link.tsx';
import { LastEditGroup } from '#app/last-edit-group.tsx';
import { ThemeSwitch } from '#app/theme-switch.tsx';
import { classes } from '#ui/class-names.ts';
import { Dialog } from '#ui/dialog.tsx';

export interface MoreProps {
  /** The screens for which the bar has no room. */
  readonly screens: readonly { readonly path: string; readonly label: string }[];
}

/** The last entry of the bar at the foot: a sheet with what stands in the column at the left on a wide page. */
export function More({ screens }: MoreProps) {
  const [isOpen, setOpen] = useState(false);
  const [location] = useLocation();
  const isAt = (path: string) => location === path || location.startsWith(`${path}/`);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        className={classes(
          'flex h-14 w-full items-center justify-center border-t-2 text-label',
          screens.some(({ path }) => isAt(path))
            ? 'border-accent font-semibold text-ink'
            : 'border-transparent text-muted',
        )}
      >
        More
      </button>
      <Dialog title="More" isOpen={isOpen} onClose={close}>
        {screens.length > 0 && (
          <nav aria-label="More screens" className="mb-5 border-b border-rule pb-4">
            <ul>
              {screens.map(({ path, label }) => (
                <li key={path}>
                  <Link
                    href={path}
                    onClick={close}
                    aria-current={isAt(path) ? 'page' : undefined}
                    className={classes(
                      'flex min-h-11 items-center',
                      isAt(path) ? 'font-semibold text-ink' : 'text-muted hover:text-ink',
                    )}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <LastEditGroup />
        <div className="mt-5 border-t border-rule pt-3">
          <CopyLink />
          <ThemeSwitch />
        </div>
      </Dialog>
    </>
  );
}
