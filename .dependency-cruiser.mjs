/** The import law of docs/ARCHITECTURE.md: who may know whom. */

/** Each library and the lower ones that it may use. */
const MAY_USE = {
  platform: [],
  audit: ['platform'],
  identity: ['platform', 'audit'],
  geography: ['platform', 'identity'],
  law: ['platform', 'identity', 'geography'],
  cases: ['platform', 'audit', 'geography', 'identity', 'law'],
  evidence: ['platform', 'audit', 'identity', 'law', 'cases'],
  vault: ['platform', 'audit', 'identity'],
  verification: ['platform', 'geography', 'identity', 'law', 'cases', 'evidence'],
  registry: ['platform', 'cases'],
  lens: ['platform', 'geography', 'identity', 'law', 'cases', 'registry'],
  patterns: ['platform', 'geography', 'identity', 'law', 'cases', 'registry'],
  search: ['platform', 'geography', 'identity', 'law', 'cases', 'registry'],
  exchange: ['platform', 'audit', 'geography', 'identity', 'law', 'cases', 'evidence', 'verification', 'search'],
};

/** They import no library, and run without the packages of this project. */
const ALONE = '^apps/cli/src/audit-(verify|witness)\\.ts$';

const SPEC = '\\.(e2e-)?spec\\.ts$|/testing/';

const libraries = Object.entries(MAY_USE).map(([library, allowed]) => ({
  name: `lib-${library}`,
  comment: `libs/${library} may import only: ${allowed.join(', ') || 'nothing of ours'}, through their index.ts`,
  severity: 'error',
  from: { path: `^libs/${library}/`, pathNot: SPEC },
  to: {
    path: '^(libs|apps|migrations|test)/',
    pathNot: [`^libs/${library}/`, ...allowed.map((lower) => `^libs/${lower}/src/index\\.ts$`)],
  },
}));

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'front-door-only',
      comment: 'Processes use libraries through their index.ts.',
      severity: 'error',
      from: { path: '^apps/', pathNot: ALONE },
      to: { path: '^libs/[^/]+/', pathNot: '/src/index\\.ts$' },
    },
    {
      name: 'verifiers-stand-alone',
      comment: 'What judges the audit log elsewhere is a few files, which one person can read, and Node itself.',
      severity: 'error',
      from: { path: ALONE },
      to: { pathNot: `^(crypto|fs|path|util|libs/audit/src/log/(hashing|[^/]*\\.rules)\\.ts)$` },
    },
    {
      name: 'verifier-has-no-network',
      severity: 'error',
      from: { path: '^apps/cli/src/audit-verify\\.ts$' },
      to: { path: '^(path|util)$' },
    },
    {
      name: 'what-verifiers-share-stands-alone',
      severity: 'error',
      from: { path: '^libs/audit/src/log/hashing\\.ts$' },
      to: { pathNot: '^(crypto|libs/audit/src/log/[^/]*\\.rules\\.ts)$' },
    },
    {
      name: 'processes-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'migrations-know-nothing',
      severity: 'error',
      from: { path: '^migrations/', pathNot: SPEC },
      to: { path: '^(libs|apps|test)/' },
    },
    {
      name: 'entities-know-no-graphql',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: 'node_modules/(@nestjs|graphql)' },
    },
    {
      name: 'models-know-no-tables',
      severity: 'error',
      from: { path: '\\.(model|input|args)\\.ts$' },
      to: { path: '(node_modules/typeorm|\\.entity\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers-know-no-typeorm',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: 'node_modules/typeorm' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules import rules; types may come from anywhere.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$', pathNot: '\\.policy\\.rules\\.ts$' },
      to: { pathNot: '(\\.rules\\.ts$|node_modules/graphql/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'policies-are-pure',
      comment: 'What a library states about its fields and tables rests on the words of identity, and on rules.',
      severity: 'error',
      from: { path: '\\.policy\\.rules\\.ts$' },
      to: {
        pathNot: '(\\.rules\\.ts$|^libs/(identity|cases)/src/index\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...libraries,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['recourse-source', 'import', 'node', 'default'],
    },
  },
};
