import type { ComponentType, ReactNode } from 'react';
import { VerdictPage } from '#features/verdict/verdict-page.tsx';
import type { Watched } from '#store/uncertainty-state.ts';
import type { IconName } from '#ui/icon.tsx';
import { lazyPart } from '#ui/load/lazy-part.tsx';

/** The questions of a board, in their order: the groups of the navigation. */
export const QUESTIONS = ['Is it worth it?', 'How sure are we?', 'Will it be delivered?', 'Show it'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a screen is told. */
export interface ScreenProps {
  /** The path of the field to focus on arrival, from the address. */
  readonly field?: string;
  /** Stands in the screen's place until its code has arrived. */
  readonly meanwhile?: ReactNode;
}

/** Everything about a screen. A new one is an entry here and a folder in features. */
export interface Screen {
  /** In its address: `#/company`, and for one of its fields `#/company/company.annualRevenue`. */
  readonly id: string;
  readonly title: string;
  readonly question: Question;
  readonly icon: IconName;
  /** Beginnings of the paths of the fields that it holds. */
  readonly owns: readonly string[];
  /** What of the trials it shows beside the bar's figures; null for nothing. */
  readonly listens: Watched | null;
  /** One of the four in the bar of a phone. */
  readonly isInBar: boolean;
  readonly Page: ComponentType<ScreenProps>;
}

type Entry = Omit<Screen, 'owns' | 'listens' | 'isInBar' | 'Page'> &
  Partial<Pick<Screen, 'owns' | 'listens' | 'isInBar'>>;

const screen = (entry: Entry, Page: ComponentType<ScreenProps>): Screen => ({
  owns: [],
  listens: null,
  isInBar: false,
  ...entry,
  Page,
});

/** The screens, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  screen(
    {
      id: 'verdict',
      title: 'Verdict',
      question: 'Is it worth it?',
      icon: 'verdict',
      listens: 'verdict',
      isInBar: true,
    },
    // The first screen comes with the page: nothing of it is waited for.
    VerdictPage,
  ),
  screen(
    {
      id: 'company',
      title: 'Company',
      question: 'Is it worth it?',
      icon: 'company',
      owns: ['company.', 'finance.'],
      isInBar: true,
    },
    lazyPart(
      'The company screen',
      () => import('#features/company/company-page.tsx'),
      (module) => module.CompanyPage,
    ),
  ),
  screen(
    { id: 'investment', title: 'Investment', question: 'Is it worth it?', icon: 'investment', owns: ['investment.'] },
    lazyPart(
      'The investment screen',
      () => import('#features/investment/investment-page.tsx'),
      (module) => module.InvestmentPage,
    ),
  ),
  screen(
    {
      id: 'benefits',
      title: 'Benefits',
      question: 'Is it worth it?',
      icon: 'benefits',
      owns: ['benefits.'],
      isInBar: true,
    },
    lazyPart(
      'The benefits screen',
      () => import('#features/benefits/benefits-page.tsx'),
      (module) => module.BenefitsPage,
    ),
  ),
  screen(
    {
      id: 'uncertainty',
      title: 'Uncertainty',
      question: 'How sure are we?',
      icon: 'uncertainty',
      owns: ['uncertainty.'],
      listens: 'uncertainty',
      isInBar: true,
    },
    lazyPart(
      'The uncertainty screen',
      () => import('#features/uncertainty/uncertainty-page.tsx'),
      (module) => module.UncertaintyPage,
    ),
  ),
  screen(
    { id: 'assumptions', title: 'Assumptions', question: 'How sure are we?', icon: 'table' },
    lazyPart(
      'The list of assumptions',
      () => import('#features/assumptions/assumptions-page.tsx'),
      (module) => module.AssumptionsPage,
    ),
  ),
  screen(
    { id: 'reconciliation', title: 'Reconciliation', question: 'How sure are we?', icon: 'reconciliation' },
    lazyPart(
      'The reconciliation',
      () => import('#features/reconciliation/reconciliation-page.tsx'),
      (module) => module.ReconciliationPage,
    ),
  ),
  screen(
    {
      id: 'readiness',
      title: 'Readiness',
      question: 'Will it be delivered?',
      icon: 'readiness',
      owns: ['readiness.', 'assessment.', 'actions.'],
    },
    lazyPart(
      'The readiness screen',
      () => import('#features/readiness/readiness-page.tsx'),
      (module) => module.ReadinessPage,
    ),
  ),
];

/** Where the page begins, and where an address that names no screen leads. */
export const FIRST_SCREEN = 'verdict';

/** Addresses that screens had before, which links and bookmarks still carry. */
const FORMER_IDS: Readonly<Record<string, string>> = { register: 'assumptions' };

/** The screen at a location such as `/company/company.annualRevenue`; null where there is none. */
export function screenAt(location: string): Screen | null {
  const [, id = ''] = location.split('/');
  const named = Object.hasOwn(FORMER_IDS, id) ? FORMER_IDS[id] : id;
  return SCREENS.find((each) => each.id === named) ?? null;
}

/** The location of a screen. */
export const locationOf = ({ id }: Pick<Screen, 'id'>): string => `/${id}`;

/** The address of the screen that holds the field at a path, opened at that field; null where no screen has it. */
export function routeOfField(path: string): string | null {
  const owner = SCREENS.find(({ owns }) => owns.some((beginning) => path.startsWith(beginning)));
  return owner === undefined ? null : `#${locationOf(owner)}/${path}`;
}

/** The screens of each question that has any, in order. */
export const screensByQuestion = (): readonly { readonly question: Question; readonly screens: readonly Screen[] }[] =>
  QUESTIONS.map((question) => ({ question, screens: SCREENS.filter((each) => each.question === question) })).filter(
    ({ screens }) => screens.length > 0,
  );
