import { useCallback, useMemo, useState } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from '#app/error-boundary.tsx';
import { HeadlineBar } from '#app/headline-bar.tsx';
import { BottomBar, Navigation } from '#app/navigation.tsx';
import { Notices } from '#app/notices.tsx';
import { Offline } from '#app/offline.tsx';
import { DeletedToast } from '#app/deleted-toast.tsx';
import { useExportSource } from '#app/use-export-source.ts';
import { useScreenArrival } from '#app/use-screen-arrival.ts';
import { WaitingLink } from '#app/waiting-link.tsx';
import { useShortcuts } from '#app/use-shortcuts.ts';
import { VerdictPage } from '#features/verdict/verdict-page.tsx';
import { NeevContext, useActions, useNeev, type Neev } from '#bound/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { nameOf } from '#store/workspace.ts';
import { DraftScope } from '#ui/fields/drafts.ts';
import { ExportSourceContext } from '#ui/chart-export/export-source.ts';
import { lazyPart } from '#ui/load/lazy-part.tsx';
import { ExplainContext, type Explain, type Viewpoint } from '#ui/explain-context.ts';

// What the first screen does not show arrives after it: the form with its library, the explanations with theirs.
const CompanyPage = lazyPart(
  'The company screen',
  () => import('#features/company/company-page.tsx'),
  (module) => module.CompanyPage,
);
const InvestmentPage = lazyPart(
  'The investment screen',
  () => import('#features/investment/investment-page.tsx'),
  (module) => module.InvestmentPage,
);
const BenefitsPage = lazyPart(
  'The benefits screen',
  () => import('#features/benefits/benefits-page.tsx'),
  (module) => module.BenefitsPage,
);
const UncertaintyPage = lazyPart(
  'The uncertainty screen',
  () => import('#features/uncertainty/uncertainty-page.tsx'),
  (module) => module.UncertaintyPage,
);
const ReadinessPage = lazyPart(
  'The readiness screen',
  () => import('#features/readiness/readiness-page.tsx'),
  (module) => module.ReadinessPage,
);
const RegisterPage = lazyPart(
  'The list of assumptions',
  () => import('#features/register/register-page.tsx'),
  (module) => module.RegisterPage,
);
const ReconciliationPage = lazyPart(
  'The reconciliation',
  () => import('#features/reconciliation/reconciliation-page.tsx'),
  (module) => module.ReconciliationPage,
);
const ExplainPanel = lazyPart(
  'The explanation',
  () => import('#features/explain/explain-panel.tsx'),
  (module) => module.ExplainPanel,
  { isOver: true },
);

const LOADING = <div className="min-h-dvh" role="status" aria-label="Loading" />;

/** The whole application: navigation, the headline bar on every screen, the screens, and the explanation beside them. */
export function App({ neev }: { readonly neev: Neev }) {
  return (
    <NeevContext value={neev}>
      <Router hook={useHashLocation}>
        <Shell />
      </Router>
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
  const close = useCallback(() => setOpened(null), []);
  return useMemo(
    () => ({ openCell: opened?.cell ?? null, viewpoint: opened?.viewpoint ?? null, toggle, close }),
    [opened, toggle, close],
  );
}

function Shell() {
  const explain = useExplainState();
  const [location] = useLocation();
  const [refused, setRefused] = useState(0);
  const scenario = useNeev((state) => shownProfile(state).id);
  const source = useExportSource();
  useScreenArrival(
    'content',
    useNeev((state) => nameOf(shownProfile(state))),
  );
  useShortcuts(useActions());
  return (
    <ExplainContext value={explain}>
      <DraftScope value={scenario}>
        <ExportSourceContext value={source}>
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
            <Navigation refused={refused} />
            <div className="min-w-0 pb-16 wide:pb-0 print:pb-0 wide:[--bar-height:calc(5.5rem+1px)]">
              <HeadlineBar />
              <div className="flex print:block">
                <main id="content" tabIndex={-1} className="min-w-0 flex-1">
                  <WaitingLink />
                  <Notices />
                  <ErrorBoundary place={location}>
                    <Switch>
                      <Route path="/verdict" component={VerdictPage} />
                      <Route path="/company/:field?">
                        {({ field }) => (
                          <CompanyPage
                            meanwhile={LOADING}
                            onProblems={setRefused}
                            {...(field === undefined ? {} : { field })}
                          />
                        )}
                      </Route>
                      <Route path="/investment/:field?">
                        {({ field }) => (
                          <InvestmentPage meanwhile={LOADING} {...(field === undefined ? {} : { field })} />
                        )}
                      </Route>
                      <Route path="/benefits/:field?">
                        {({ field }) => (
                          <BenefitsPage meanwhile={LOADING} {...(field === undefined ? {} : { field })} />
                        )}
                      </Route>
                      <Route path="/uncertainty/:field?">
                        {({ field }) => (
                          <UncertaintyPage meanwhile={LOADING} {...(field === undefined ? {} : { field })} />
                        )}
                      </Route>
                      <Route path="/readiness/:field?">
                        {({ field }) => (
                          <ReadinessPage meanwhile={LOADING} {...(field === undefined ? {} : { field })} />
                        )}
                      </Route>
                      <Route path="/register">
                        <RegisterPage meanwhile={LOADING} />
                      </Route>
                      <Route path="/reconciliation">
                        <ReconciliationPage meanwhile={LOADING} />
                      </Route>
                      <Route>
                        <Redirect to="/verdict" replace />
                      </Route>
                    </Switch>
                  </ErrorBoundary>
                </main>
                {explain.openCell !== null && <ExplainPanel cell={explain.openCell} onClose={explain.close} />}
              </div>
            </div>
          </div>
          <BottomBar refused={refused} />
          <DeletedToast />
          <Offline />
        </ExportSourceContext>
      </DraftScope>
    </ExplainContext>
  );
}
