import { screen, type Screen } from '#app/screens/screen.ts';
import { VerdictPage } from '#features/verdict/verdict-page.tsx';
import { lazyPart } from '#ui/load/lazy-part.tsx';

/** The screens, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  screen(
    {
      id: 'verdict',
      title: 'Verdict',
      about: 'whether it is worth it, on one page',
      alsoCalled: ['summary', 'answer', 'result'],
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
      about: 'who you are and what a year costs you',
      alsoCalled: ['profile', 'inputs'],
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
    {
      id: 'investment',
      title: 'Investment',
      about: 'what the programme costs',
      alsoCalled: ['costs', 'spending', 'budget', 'capex', 'opex', 'headcount'],
      question: 'Is it worth it?',
      icon: 'investment',
      // What the formula leaves out stands on one screen, whatever it changes.
      owns: ['investment.', 'finance.timing', 'finance.exitCost', 'benefits.delayQuarters'],
    },
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
      about: 'where the money comes from',
      alsoCalled: ['gains', 'savings', 'value', 'ramp'],
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
      about: 'how likely a gain is, and what decides it',
      alsoCalled: ['risk', 'monte carlo', 'simulation'],
      question: 'How sure are we?',
      icon: 'uncertainty',
      owns: ['uncertainty.'],
      tabs: [
        {
          id: 'how-likely',
          title: 'How likely?',
          about: 'where the trials end, and how far they get',
          alsoCalled: ['histogram', 'distribution', 'outside view'],
          owns: [],
          listens: 'trials',
        },
        {
          id: 'what-decides',
          title: 'What decides it?',
          about: 'what each figure alone does, and what to measure first',
          alsoCalled: ['sensitivity', 'tornado', 'break-even', 'sobol', 'value of information'],
          owns: [],
          listens: 'deciding',
        },
        {
          id: 'ranges',
          title: 'Ranges',
          about: 'what every figure may be, what moves together, and how trials are drawn',
          alsoCalled: ['drivers', 'distributions', 'correlations', 'seed'],
          owns: [
            'uncertainty.drivers.',
            'uncertainty.correlations',
            'uncertainty.sampling',
            'uncertainty.seed',
            'uncertainty.trials',
          ],
          listens: null,
        },
      ],
      isInBar: true,
    },
    lazyPart(
      'The uncertainty screen',
      () => import('#features/uncertainty/uncertainty-page.tsx'),
      (module) => module.UncertaintyPage,
    ),
  ),
  screen(
    {
      id: 'assumptions',
      title: 'Assumptions',
      about: 'every value in use, and whose it is',
      alsoCalled: ['register', 'inputs', 'provenance', 'notes'],
      question: 'How sure are we?',
      icon: 'table',
    },
    lazyPart(
      'The list of assumptions',
      () => import('#features/assumptions/assumptions-page.tsx'),
      (module) => module.AssumptionsPage,
    ),
  ),
  screen(
    {
      id: 'reconciliation',
      title: 'Reconciliation',
      about: 'our figures beside the source’s',
      alsoCalled: ['audit', 'published figures'],
      question: 'How sure are we?',
      icon: 'reconciliation',
    },
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
      about: 'how ready the company is, and what to do about it',
      alsoCalled: ['maturity', 'assessment', 'actions'],
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
  screen(
    {
      id: 'delivery',
      title: 'Delivery',
      about: 'whether it gets finished, and what that is worth',
      question: 'Will it be delivered?',
      icon: 'delivery',
      owns: ['rollout.'],
    },
    lazyPart(
      'The delivery screen',
      () => import('#features/delivery/delivery-page.tsx'),
      (module) => module.DeliveryPage,
    ),
  ),
  screen(
    {
      id: 'plan',
      title: 'Plan',
      about: 'what starts when, and what it unlocks',
      alsoCalled: ['roadmap', 'timeline', 'gantt', 'milestones', 'calendar', 'schedule'],
      question: 'Will it be delivered?',
      icon: 'plan',
      owns: ['plan.'],
      tabs: [
        {
          id: 'timeline',
          title: 'Timeline',
          about: 'packages and gates to scale, to be moved',
          alsoCalled: ['gates', 'quick wins'],
          owns: [],
          listens: null,
        },
        {
          id: 'assessment',
          title: 'Assessment',
          about: 'what to find out before anything is built',
          alsoCalled: ['foundation assessment', 'worksheet', 'findings', 'evidence', 'topics'],
          owns: ['plan.topics.'],
          listens: null,
        },
        {
          id: 'ninety-days',
          title: 'Next 90 days',
          about: 'who does what by when',
          alsoCalled: ['checklist', 'tasks', 'to do', 'monday'],
          owns: ['plan.tasks.', 'plan.ownTasks.'],
          listens: null,
        },
      ],
    },
    lazyPart(
      'The plan screen',
      () => import('#features/plan/plan-page.tsx'),
      (module) => module.PlanPage,
    ),
  ),
  screen(
    {
      id: 'team',
      title: 'Team',
      about: 'who is to hire, and when each post has to be open',
      alsoCalled: ['hiring', 'people', 'headcount', 'roles', 'recruiting', 'notice'],
      question: 'Will it be delivered?',
      icon: 'team',
      owns: [
        'plan.held.',
        'plan.leads.',
        'plan.hireAsNeeded',
        'plan.people.',
        'plan.trainingFromSkills',
        'plan.practices.',
      ],
      tabs: [
        {
          id: 'people',
          title: 'Who',
          about: 'who is there, who is to hire, and by when',
          alsoCalled: ['posts', 'core team', 'specialists'],
          owns: [],
          listens: null,
        },
        {
          id: 'skills',
          title: 'Skills',
          about: 'who learns what, and who is ready when',
          alsoCalled: ['training', 'learning', 'courses', 'transitions', 'certification'],
          owns: ['plan.people.', 'plan.trainingFromSkills'],
          listens: null,
        },
        {
          id: 'culture',
          title: 'Culture',
          about: 'what is done for culture and change, by whom and how often',
          alsoCalled: ['change management', 'principles', 'practices', 'recognition', 'resistance'],
          owns: ['plan.practices.'],
          listens: null,
        },
      ],
    },
    lazyPart(
      'The team screen',
      () => import('#features/team/team-page.tsx'),
      (module) => module.TeamPage,
    ),
  ),
];
