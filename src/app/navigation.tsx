import { Link, useRoute } from 'wouter';
import { CopyLink } from '#app/copy-link.tsx';
import { LastEditGroup } from '#app/last-edit-group.tsx';
import { More } from '#app/more.tsx';
import { ThemeSwitch } from '#app/theme-switch.tsx';
import { Logo } from '#ui/brand/logo.tsx';
import { classes } from '#ui/class-names.ts';

export interface Screen {
  readonly path: string;
  /** What the address may be while this screen is open. */
  readonly pattern: string;
  readonly label: string;
}

/** Groups of screens, in the order in which a case is made. */
const SCREENS: readonly (readonly Screen[])[] = [
  [{ path: '/verdict', pattern: '/verdict', label: 'Verdict' }],
  [
    { path: '/company', pattern: '/company/:field?', label: 'Company' },
    { path: '/investment', pattern: '/investment/:field?', label: 'Investment' },
    { path: '/benefits', pattern: '/benefits/:field?', label: 'Benefits' },
    { path: '/readiness', pattern: '/readiness/:field?', label: 'Readiness' },
  ],
  [{ path: '/uncertainty', pattern: '/uncertainty/:field?', label: 'Uncertainty' }],
  [
    { path: '/register', pattern: '/register', label: 'Assumptions' },
    { path: '/reconciliation', pattern: '/reconciliation', label: 'Reconciliation' },
  ],
];

/** The screen at an address; null where there is none. */
export const screenAt = (location: string): Screen | null =>
  SCREENS.flat().find(({ path }) => location === path || location.startsWith(`${path}/`)) ?? null;

/** The screens in the bar of a phone, which holds four and More. */
const IN_BAR: ReadonlySet<string> = new Set(['/verdict', '/company', '/benefits', '/uncertainty']);

export interface NavigationProps {
  /** How many entries of the company form could not be read. */
  readonly refused: number;
}

function RefusedDot({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="ml-2 inline-flex items-center">
      <span aria-hidden="true" className="size-1.5 rounded-full bg-loss" />
      <span className="for-readers">
        {count === 1 ? 'one entry cannot be read' : `${count} entries cannot be read`}
      </span>
    </span>
  );
}

/** How a link looks in the column at the left and in the bar at the foot: always, on its own screen, elsewhere. */
const LOOKS = {
  column: ['flex min-h-8 items-center border-l-2 pl-[1.125rem] text-table', 'text-muted hover:text-ink'],
  bar: ['flex h-14 items-center justify-center border-t-2 text-label', 'text-muted'],
} as const;

interface ScreenLinkProps extends NavigationProps {
  readonly screen: Screen;
  readonly place: keyof typeof LOOKS;
}

function ScreenLink({ screen, refused, place }: ScreenLinkProps) {
  const [isHere] = useRoute(screen.pattern);
  const [look, elsewhere] = LOOKS[place];
  return (
    <Link
      href={screen.path}
      aria-current={isHere ? 'page' : undefined}
      className={classes(look, isHere ? 'border-accent font-semibold text-ink' : `border-transparent ${elsewhere}`)}
    >
      {screen.label}
      {screen.path === '/company' && <RefusedDot count={refused} />}
    </Link>
  );
}

/** The column at the left from 1000 px: screens, then the last edit with its undo. */
export function Navigation({ refused }: NavigationProps) {
  return (
    <section
      aria-label="Screens, last edit and settings"
      className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-rule wide:flex print:hidden"
    >
      <Link href="/verdict" className="flex h-22 shrink-0 items-center pl-8" aria-label="Neev, to the verdict">
        <Logo />
      </Link>
      <nav aria-label="Screens" className="mt-4 flex flex-col gap-4 pl-4">
        {SCREENS.map((group) => (
          <ul key={group[0]?.path}>
            {group.map((screen) => (
              <li key={screen.path}>
                <ScreenLink screen={screen} refused={refused} place="column" />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <div className="mt-9 border-t border-rule px-8 pt-5">
        <LastEditGroup />
      </div>
      <div className="mt-auto flex flex-col items-start gap-1 px-8 pt-8 pb-6">
        <CopyLink />
        <ThemeSwitch />
      </div>
    </section>
  );
}

/** The bar at the foot below 1000 px: the screens, within reach of a thumb. */
export function BottomBar({ refused }: NavigationProps) {
  const screens = SCREENS.flat();
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] wide:hidden print:hidden"
    >
      <ul className="mx-auto flex max-w-120">
        {screens
          .filter(({ path }) => IN_BAR.has(path))
          .map((screen) => (
            <li key={screen.path} className="flex-1">
              <ScreenLink screen={screen} refused={refused} place="bar" />
            </li>
          ))}
        <li className="flex-1">
          <More screens={screens.filter(({ path }) => !IN_BAR.has(path))} />
        </li>
      </ul>
    </nav>
  );
}
