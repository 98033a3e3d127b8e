// @ts-check
// The floor plan as rules for dependency-cruiser: what each level may import. Imports point down.
//   e2e > app > components, lib/content, lib/script > lib/forms, lib/words > lib/rules, lib/links, lib/i18n > lib/model
// An import is judged by where it leads, whether written with `@/` or with dots, for values and types alike.

/** What a level may import inside the project, beside itself. */
const floors = {
  'lib/model': [],
  'lib/links': ['lib/model'],
  'lib/i18n': ['lib/model', 'content/messages'],
  'lib/forms': ['lib/model', 'lib/rules'],
  'lib/rules': ['lib/model'],
  // Script reads its overrides with content's reader, content converts with script: one floor, no cycle of files.
  'lib/script': ['lib/model', 'lib/content'],
  'lib/content': ['lib/model', 'lib/script', 'lib/words'],
  'lib/words': ['lib/model'],
  components: ['lib/model', 'lib/links', 'lib/i18n', 'lib/forms', 'lib/rules'],
  app: ['lib', 'components'],
  // A browser test may reckon what a page has to say, and knows nothing of how it is made.
  e2e: ['content', 'scripts', 'lib/model'],
};

/** What a test may import besides: figures and cases live in content/. */
const besidesInTests = ['lib/content', 'content'];

const tests = '[.]test[.]tsx?$';
const insideTheProject = '^(e2e|app|components|lib|content|scripts)/';
const frameworks = '(^|/)node_modules/(@types/)?(react|react-dom|next|next-intl|use-intl|server-only)/';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const floorPlan = [
  ...Object.entries(floors).flatMap(([floor, below]) => [
    forbid(`${floor} imports down`, { path: `^${floor}/`, pathNot: tests }, above([floor, ...below])),
    forbid(
      `tests in ${floor} import down`,
      { path: `^${floor}/.*${tests}` },
      above([floor, ...below, ...besidesInTests]),
    ),
  ]),
  forbid(
    'every room in lib has its floor',
    { path: '^lib/[^/]+/', pathNot: inside(Object.keys(floors)) },
    {},
  ),
  forbid('rules know no framework', { path: '^lib/(rules|model)/', pathNot: tests }, { path: frameworks }),
  forbid(
    'rules know no Node',
    { path: '^lib/(rules|model)/', pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
  forbid('a test is not imported', {}, { path: tests }),
  forbid('no cycles', {}, { circular: true }),
  forbid('every import leads somewhere', {}, { couldNotResolve: true }),
];

/**
 * @param {string} name
 * @param {{ path?: string, pathNot?: string }} from
 * @param {{ path?: string, pathNot?: string, circular?: true, couldNotResolve?: true, dependencyTypes?: 'core'[] }} to
 */
function forbid(name, from, to) {
  return { name, severity: /** @type {const} */ ('error'), from, to };
}

/** Everything in the project but these folders. @param {string[]} allowed */
function above(allowed) {
  return { path: insideTheProject, pathNot: inside(allowed) };
}

/** @param {string[]} folders */
function inside(folders) {
  return `^(${folders.join('|')})/`;
}
