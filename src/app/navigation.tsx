import { Link, useRoute } from 'wouter';
import { CopyLink } from '#app/copy-link.tsx';
import { lastEditWords } from '#app/last-edit.ts';
import { ThemeSwitch } from '#app/theme-switch.tsx';
import { useActions, useNeev } from '#store/context.ts';
import { Logo } from '#ui/brand/logo.tsx';
import { classes } from '#ui/class-names.ts';
import { LinkButton } from '#ui/link-button.tsx';

interface Screen {
  readonly path: string;
  /** What the address may be while this screen is open. */
  readonly pattern: string;
  readonly label: string;
}

/** Groups of screens, in the order in which a case is made. */
const SCREENS: readonly (readonly Screen[])[] = [
  [{ path: '/verdict', pattern: '/verdict', label: 'Verdict' }],
  [{ path: '/company', pattern: '/company/:field?', label: 'Company' }],
];

export interface NavigationProps {
  /** How many entries of the company form could not be read. */
  readonly refused: number;
}

function RefusedDot({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="ml-2 inline-flex items-center">
      <span aria-hidden="true" className="size-1.5 rounded-full bg-loss forced-colors:bg-[CanvasText]" />
      <span className="for-readers">
        {count === 1 ? 'one entry cannot be read' : `${count} entries cannot be read`}
      </span>
    </span>
  );
}

function NavLink({ screen, refused }: { readonly screen: Screen; readonly refused: number }) {
  const [isHere] = useRoute(screen.pattern);
  return (
    <Link
      href={screen.path}
      aria-current={isHere ? 'page' : undefined}
      className={classes(
        'flex min-h-8 items-center border-l-2 pl-[1.125rem] text-table',
        isHere ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted hover:text-ink',
      )}
    >
      {screen.label}
      {screen.path === '/company' && <RefusedDot count={refused} />}
    </Link>
  );
}

/** The column at the left from 1000 px: screens, then the last edit with its undo. */
export function Navigation({ refused }: NavigationProps) {
  return (
    <div className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-rule wide:flex print:hidden">
      <Link href="/verdict" className="flex h-22 shrink-0 items-center pl-8" aria-label="Neev, to the verdict">
        <Logo />
      </Link>
      <nav aria-label="Screens" className="mt-4 flex flex-col gap-4 pl-4">
        {SCREENS.map((group) => (
          <ul key={group[0]?.path}>
            {group.map((screen) => (
              <li key={screen.path}>
                <NavLink screen={screen} refused={refused} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <LastEdit />
      <div className="mt-auto flex flex-col items-start gap-1 px-8 pt-8 pb-6">
        <CopyLink />
        <ThemeSwitch />
      </div>
    </div>
  );
}

function LastEdit() {
  const state = useNeev((whole) => whole);
  const words = lastEditWords(state);
  const canRedo = state.history.future.length > 0;
  const { undo, redo } = useActions();
  return (
    <div className="mt-9 border-t border-rule px-8 pt-5 text-small" role="group" aria-label="Last edit">
      <p className="text-muted">Last edit</p>
      {words === null ? (
        <p className="mt-1 text-muted">None yet. Change a figure and watch the answer move.</p>
      ) : (
        <p className="mt-1 font-semibold break-words">
          {words.what}
          {words.change !== null && <span className="block tnum">{words.change}</span>}
        </p>
      )}
      {(words !== null || canRedo) && (
        <p className="mt-2 flex gap-4">
          {words !== null && (
            <LinkButton onPress={undo} className="text-small">
              Undo
            </LinkButton>
          )}
          {canRedo && (
            <LinkButton onPress={redo} className="text-small">
              Redo
            </LinkButton>
          )}
        </p>
      )}
    </div>
  );
}

/** The bar at the foot below 1000 px: the screens, within reach of a thumb. */
export function BottomBar({ refused }: NavigationProps) {
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] wide:hidden print:hidden"
    >
      <ul className="mx-auto flex max-w-120">
        {SCREENS.flat().map((screen) => (
          <li key={screen.path} className="flex-1">
            <BottomLink screen={screen} refused={refused} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BottomLink({ screen, refused }: { readonly screen: Screen; readonly refused: number }) {
  const [isHere] = useRoute(screen.pattern);
  return (
    <Link
      href={screen.path}
      aria-current={isHere ? 'page' : undefined}
      className={classes(
        'flex h-14 items-center justify-center border-t-2 text-label',
        isHere ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted',
      )}
    >
      {screen.label}
      {screen.path === '/company' && <RefusedDot count={refused} />}
    </Link>
  );
}
