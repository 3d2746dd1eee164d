/**
 * The floors of the house as a lint rule. Each floor of src names the floors it may import, itself among them, and the
 * packages it may use. Static imports, type imports, re-exports and `import()` are all held to it; a new feature is
 * isolated without being named here.
 */
const TESTING = /^(vitest|fast-check|node:.+)$/;
const NO_PACKAGE = /^$/;
const ANY_PACKAGE = /./;
const NO_SCREEN = /^(?!react|zustand|recharts|wouter)/;
const NO_SCREEN_BUT_STORE = /^(?!react|recharts|wouter)/;

const FLOORS = {
  model: { floors: ['model'], packages: NO_PACKAGE },
  words: { floors: ['model', 'words'], packages: NO_PACKAGE },
  scenario: { floors: ['model', 'scenario'], packages: /^zod(\/|$)/ },
  workers: { floors: ['model', 'scenario', 'workers'], packages: NO_SCREEN },
  store: { floors: ['model', 'words', 'scenario', 'workers', 'store'], packages: NO_SCREEN_BUT_STORE },
  ui: { floors: ['model', 'words', 'scenario', 'ui'], packages: /^(?!zustand)/ },
  bound: { floors: ['model', 'words', 'scenario', 'workers', 'store', 'ui', 'bound'], packages: ANY_PACKAGE },
  // Not 'features': within its folder a feature says './…', and another's files it may not have at all.
  features: { floors: ['model', 'words', 'scenario', 'workers', 'store', 'ui', 'bound'], packages: ANY_PACKAGE },
  app: {
    floors: ['model', 'words', 'scenario', 'workers', 'store', 'ui', 'bound', 'features', 'app'],
    packages: ANY_PACKAGE,
  },
  cli: { floors: ['model', 'words', 'scenario', 'workers'], packages: NO_SCREEN },
};

/**
 * A feature's sections are folders in it. No section imports another; what several share stands in the feature's
 * `shared`, which alone may be named with `#features/<the same feature>/shared/…`.
 */
function isOwnShared(specifier, filename) {
  const feature = /[\\/]src[\\/]features[\\/]([^\\/]+)[\\/][^\\/]+[\\/]/.exec(filename)?.[1];
  return feature !== undefined && specifier.startsWith(`#features/${feature}/shared/`);
}

/** What is wrong with importing `specifier` in a file, in words; undefined when nothing is. */
function fault(specifier, filename) {
  if (/(^|\/)\.\.(\/|$)/.test(specifier)) return 'Cross folders with the # imports of package.json, never with ../';
  const name = /(?:^|[\\/])src[\\/]([a-z]+)[\\/]/.exec(filename)?.[1];
  const floor = FLOORS[name];
  if (floor === undefined || specifier.startsWith('./')) return undefined;
  if (specifier.startsWith('#')) {
    const target = specifier.slice(1).split('/')[0];
    if (floor.floors.includes(target) || isOwnShared(specifier, filename)) return undefined;
    return `src/${name} may import ${floor.floors.map((below) => `#${below}`).join(', ')} and './…', not #${target}`;
  }
  const testing = /\.(test|noreg)\.tsx?$|[\\/]testing[\\/]/.test(filename) && TESTING.test(specifier);
  return testing || floor.packages.test(specifier) ? undefined : `src/${name} may not use the package ${specifier}`;
}

const floors = {
  create(context) {
    const check = ({ source }) => {
      const specifier = source?.value;
      if (typeof specifier !== 'string') return;
      const message = fault(specifier, context.filename);
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** What may load a part late. */
const LOADERS = new Set(['load', 'lazyPart']);
/** Runs in Node from files that are all there, or tries on purpose what the browser has. */
const LOADS_ITSELF = /[\\/]src[\\/](cli|ui[\\/]load)[\\/]|\.(test|noreg)\.tsx?$|[\\/]testing[\\/]/;

const loader = {
  create(context) {
    if (!/[\\/]src[\\/]/.test(context.filename) || LOADS_ITSELF.test(context.filename)) return {};
    return {
      ImportExpression(node) {
        const arrow = node.parent;
        const call = arrow?.parent;
        const isArgument = arrow?.type === 'ArrowFunctionExpression' && call?.type === 'CallExpression';
        if (isArgument && arrow.body === node && LOADERS.has(call.callee.name)) return;
        context.report({
          node,
          message: 'A lost file must be tried again and told: load(…, () => import(…)) or lazyPart(…) of #ui/load',
        });
      },
      ImportDeclaration(node) {
        if (node.source.value !== 'react' || !node.specifiers.some((each) => each.imported?.name === 'lazy')) return;
        context.report({ node, message: "React's lazy keeps a failure for ever: use lazyPart of #ui/load" });
      },
    };
  },
};

export default { meta: { name: 'neev' }, rules: { floors, loader } };
