import { Link } from 'wouter';
import { neighboursOf } from '#app/screens/order.ts';
import { locationOf } from '#app/screens/route.ts';
import type { Screen } from '#app/screens/screen.ts';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';

/** At a screen's end the ones before and after it, with what they are about; where the board's question changes, the new one. */
export function ScreenTurn({ screen }: { readonly screen: Screen }) {
  const { previous, next } = neighboursOf(screen);
  return (
    <div className="page-sides pb-14 tablet:pb-20 print:hidden">
      <nav
        aria-label="Previous and next"
        className="flex max-w-page flex-col gap-x-12 border-t border-ink tablet:flex-row"
      >
        {previous !== null && <Turn to={previous} from={screen} way="Previous" />}
        {next !== null && <Turn to={next} from={screen} way="Next" />}
      </nav>
    </div>
  );
}

interface TurnProps {
  readonly to: Screen;
  readonly from: Screen;
  readonly way: 'Previous' | 'Next';
}

function Turn({ to, from, way }: TurnProps) {
  const isNext = way === 'Next';
  return (
    <Link
      href={locationOf(to)}
      className={classes(
        'group flex flex-1 items-center gap-4 py-4 tablet:py-5',
        isNext ? 'tablet:justify-end tablet:text-end' : 'max-tablet:border-b max-tablet:border-rule',
      )}
    >
      {!isNext && <Icon name="chevron-right" className="rotate-180 text-muted group-hover:text-accent" />}
      <span className={classes('min-w-0 text-balance', isNext && 'max-tablet:flex-1')}>
        <span className="block text-small text-muted">
          {to.question === from.question ? way : `${way} question: ${to.question}`}
        </span>
        <span className="font-serif text-subject font-semibold group-hover:underline-figure">{to.title}</span>
        <span className="text-table text-muted"> — {to.about}</span>
      </span>
      {isNext && <Icon name="chevron-right" className="text-muted group-hover:text-accent" />}
    </Link>
  );
}
