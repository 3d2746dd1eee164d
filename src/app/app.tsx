import { useCallback, useMemo, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from '#app/error-boundary.tsx';
import { ExportSourceScope } from '#app/export-source-scope.tsx';
import { HeadlineBar } from '#app/headline-bar.tsx';
import { BottomBar, Navigation } from '#app/navigation.tsx';
import { Notices } from '#app/notices.tsx';
import { Offline } from '#app/offline.tsx';
import { DeletedToast } from '#app/deleted-toast.tsx';
import { PaletteContext } from '#app/palette/palette-context.ts';
import { usePalette } from '#app/palette/use-palette.ts';
import { routeOfField } from '#app/screens/route.ts';
import { ScreenPage } from '#app/screens/screen-page.tsx';
import { useScreenArrival } from '#app/use-screen-arrival.ts';
import { WaitingLink } from '#app/waiting-link.tsx';
import { useShortcuts } from '#app/use-shortcuts.ts';
import { NeevContext, useActions, useNeev, type Neev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { nameOf } from '#store/workspace.ts';
import { DraftScope } from '#ui/fields/drafts.ts';
import { lazyPart } from '#ui/load/lazy-part.tsx';
import { FieldRouteContext } from '#ui/field-route.ts';
import { ExplainContext, type Explain, type Viewpoint } from '#ui/explain-context.ts';

const ExplainPanel = lazyPart(
  'The explanation',
  () => import('#features/explain/explain-panel.tsx'),
  (module) => module.ExplainPanel,
  { isOver: true },
);

const Palette = lazyPart(
  'The search',
  () => import('#app/palette/palette.tsx'),
  (module) => module.Palette,
  { isOver: true },
);

/** The whole application: navigation, the headline bar on every screen, the screens, and the explanation beside them. */
export function App({ neev }: { readonly neev: Neev }) {
  return (
    <NeevContext value={neev}>
      <FieldRouteContext value={routeOfField}>
        <Router hook={useHashLocation}>
          <Shell />
        </Router>
      </FieldRouteContext>
    </NeevContext>
  );
}

interface Opened {
  readonly cell: string;
  readonly viewpoint: Viewpoint | null;
}

function useExplainState(): Explain {
  const [opened, setOpened] = useState<Opened | null>(null);
  const toggle = useCallback(
    (cell: string, from?: Viewpoint) =>
      setOpened((last) =>
        last?.cell === cell && last.viewpoint?.id === from?.id ? null : { cell, viewpoint: from ?? null },
      ),
    [],
  );
  const [asked, setAsked] = useState(0);
  const open = useCallback((cell: string) => {
    setOpened({ cell, viewpoint: null });
    setAsked((last) => last + 1);
  }, []);
  const close = useCallback(() => {
    setOpened(null);
    setAsked(0);
  }, []);
  return useMemo(
    () => ({ openCell: opened?.cell ?? null, viewpoint: opened?.viewpoint ?? null, toggle, open, asked, close }),
    [opened, toggle, open, asked, close],
  );
}

function Shell() {
  const explain = useExplainState();
  const [location] = useLocation();
  const scenario = useNeev((state) => shownScenario(state).id);
  useScreenArrival(
    'content',
    useNeev((state) => nameOf(shownScenario(state))),
  );
  useShortcuts(useActions());
  const palette = usePalette(explain, Palette.preload);
  return (
    <ExplainContext value={explain}>
      <DraftScope value={scenario}>
        <ExportSourceScope>
          <PaletteContext value={palette.open}>
            <a
              href="#content"
              className="not-focus:for-readers fixed top-2 left-2 z-50 border border-line bg-paper px-4 py-2.5 text-table font-semibold text-ink"
              onClick={(event) => {
                event.preventDefault();
                document.querySelector<HTMLElement>('main')?.focus();
              }}
            >
              Skip to the content
            </a>
            <div className="min-h-dvh wide:grid wide:grid-cols-[13rem_minmax(0,1fr)] print:block print:min-h-0">
              <Navigation />
              <div className="min-w-0 pb-16 wide:pb-0 print:pb-0 wide:[--bar-height:calc(5.5rem+1px)]">
                <HeadlineBar />
                <div className="flex print:block">
                  <main id="content" tabIndex={-1} className="min-w-0 flex-1">
                    <WaitingLink />
                    <Notices />
                    <ErrorBoundary place={location}>
                      <ScreenPage location={location} />
                    </ErrorBoundary>
                  </main>
                  {explain.openCell !== null && <ExplainPanel cell={explain.openCell} onClose={explain.close} />}
                </div>
              </div>
            </div>
            <BottomBar />
            <DeletedToast />
            <Offline />
            {palette.isOpen && <Palette typedAhead={palette.typedAhead} onClose={palette.close} />}
          </PaletteContext>
        </ExportSourceScope>
      </DraftScope>
    </ExplainContext>
  );
}
