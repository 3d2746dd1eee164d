import { LENS_IDS, LENSES } from '#model/business-case/lenses.ts';
import { CaseFigures } from '#app/headline-figures.tsx';
import { PaletteButton } from '#app/palette/palette-button.tsx';
import { ProbabilityFigure } from '#app/probability-figure.tsx';
import { ScenarioMenu } from '#app/scenario-menu.tsx';
import { useLensName } from '#bound/use-lens-name.ts';
import { useActions, useIsStale, useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Logo } from '#ui/brand/logo.tsx';
import { classes } from '#ui/class-names.ts';
import { lensTitle, lensWords } from '#words/lenses.ts';
import { Icon } from '#ui/icon.tsx';
import { Menu } from '#ui/menu.tsx';

/** The bar that stays in sight on every screen: what is looked at, through which lens, and the headline figures. */
export function HeadlineBar() {
  const { working, before } = useResults();
  const isStale = useIsStale();
  const isLinked = useNeev((state) => shownScenario(state).sent !== undefined);
  // Where the navigation is at the foot the brand's row scrolls away and the figures stay.
  return (
    <header className="sticky -top-[calc(2.75rem+1px)] z-20 border-b border-rule bg-paper tablet:-top-[calc(3.5rem+1px)] wide:top-0 print:static">
      <div className="page-sides flex h-[calc(2.75rem+1px)] items-center justify-between gap-4 border-b border-rule tablet:h-[calc(3.5rem+1px)] wide:hidden print:flex">
        <Logo />
        <span className="tablet:hidden">
          <LensMenu />
        </span>
        <PaletteButton className="min-h-11 max-tablet:hidden" />
      </div>
      <div className="page-sides">
        <div className="@container max-w-page">
          <div className="grid gap-x-6 tablet:gap-y-2 tablet:pt-3 tablet:pb-2 @columns:h-22 @columns:grid-cols-[16.5rem_minmax(0,1fr)] @columns:py-0">
            <div className="flex min-w-0 items-center justify-between gap-6 @columns:flex-col @columns:items-start @columns:justify-center @columns:gap-0">
              <div className="flex max-w-full min-w-0 items-center gap-3">
                <ScenarioMenu />
                {isLinked && <FromLink />}
              </div>
              <div className="hidden max-w-full items-baseline gap-1.5 text-small whitespace-nowrap text-muted tablet:flex">
                seen through <LensMenu />
              </div>
            </div>
            <dl
              className={classes(
                'grid grid-cols-[1.15fr_1.05fr_1fr_1fr] gap-x-2 pb-2 tablet:gap-x-3 tablet:grid-cols-[1.3fr_1.1fr_1fr_1fr_0.8fr] @columns:grid-cols-[1.3fr_1fr_1fr_1.2fr_0.9fr] @columns:items-center @columns:gap-x-6 @columns:pb-0',
                isStale && 'opacity-60',
              )}
              aria-busy={isStale}
            >
              <CaseFigures ids={['npv', 'roi', 'payback']} read={working} before={before} />
              <ProbabilityFigure />
              <CaseFigures ids={['irr']} read={working} before={before} />
            </dl>
          </div>
        </div>
      </div>
    </header>
  );
}

/** Beside the name at every width, so that nobody takes another's figures for their own. */
const FromLink = () => (
  <span className="flex shrink-0 items-center gap-1.5 text-small text-muted">
    <Icon name="link" size={12} />
    <span>
      <span className="for-readers">opened </span>from a link
    </span>
  </span>
);

function LensMenu() {
  const { ownLenses } = useResults();
  const name = useLensName();
  const { chooseLens } = useActions();
  return (
    <Menu
      label="Lens"
      sections={[
        {
          choices: LENS_IDS.map((id) => ({
            id,
            label: LENSES[id].label,
            note: LENSES[id].belief,
            isChosen: name.kind === 'built-in' && name.id === id,
            onChoose: () => chooseLens(LENSES[id].fields, LENSES[id].label),
          })),
        },
        {
          title: 'Your own',
          choices: ownLenses.map((own) => ({
            id: `own ${own.lens.name}`,
            label: own.lens.name,
            note: lensWords(own.lens),
            isChosen: name.kind === 'own' && name.name === own.lens.name,
            onChoose: () => chooseLens(own.lens, own.lens.name),
          })),
        },
      ]}
    >
      <span className="min-w-0 truncate">{lensTitle(name)}</span>
    </Menu>
  );
}
