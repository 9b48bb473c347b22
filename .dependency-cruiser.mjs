/**
 * The import law of docs/house.md. `forbidden` says what people most easily get wrong and what to do instead; `allowed`
 * is the law itself: what is not listed there is an error. Type-only imports count.
 */
const NOUN = '^server/(?!origin/|http/|database/|command/)([^/]+)/';
const noun = (kind) => `${NOUN}[^/]+-${kind}\\.ts$`;
const OWN = '^server/$1/';
const SCHEMA = '^rules-schema/';
const ORIGIN = '^server/origin/';
const COMMAND = '^server/command/';
const DATABASE = '^server/database/';
const HTTP = '^server/http/';
const READS = '^server/[^/]+/[^/]+-reads\\.ts$';
/** A verb, or a pure piece of a noun: any file of a noun whose name gives it no other part to play. */
const VERB = `${NOUN}(?![^/]+-(?:messages|store|reads|routes|export|door)\\.ts$)[^/]+\\.ts$`;
const OTHER_VERB = '^server/(?!origin/|http/|database/|command/)[^/]+/(?![^/]+-(?:messages|store|routes|export|door)\\.ts$)[^/]+\\.ts$';
const PURE_NOUN = '^server/([a-z-]+)s/\\1\\.ts$';
const packages = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`;
const NODE = { dependencyTypes: ['core'] };
const ANY_PACKAGE = { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'] };

const allow = (from, ...to) => to.map((target) => ({ from: { path: from }, to: typeof target === 'string' ? { path: target } : target }));

const forbidden = [
  {
    name: 'no-cycle',
    comment: 'Two files that need each other are one idea or hide a third. Move what both need into a file of its own.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-imports-test',
    comment: 'What a test and the product both need belongs to the product.',
    from: { pathNot: '^test/' },
    to: { path: '^test/' },
  },
  {
    name: 'console-never-imports-server',
    comment: 'The console reaches the server over HTTP through admin/server-door. A shape both need belongs in rules-schema.',
    from: { path: '^admin/' },
    to: { path: '^(?:server|seeds)/' },
  },
  {
    name: 'schema-is-pure',
    comment: 'rules-schema is entered by server and console alike: it may know Ajv and itself, nothing else.',
    from: { path: SCHEMA },
    to: { path: '^(?:server|admin|seeds)/' },
  },
  {
    name: 'origin-is-pure',
    comment: 'What a rule means depends on facts and rules only. Read what it needs before calling it and pass it in.',
    from: { path: ORIGIN },
    to: { path: '^(?:server/(?!origin/)|admin/|seeds/)' },
  },
  {
    name: 'a-store-is-its-nouns-own',
    comment: 'Nobody else touches a noun’s tables. Ask its -reads file, or call its verb in the same transaction.',
    from: { path: '^(?:server|seeds)/', pathNot: [NOUN, '^server/main\\.ts$'] },
    to: { path: '^server/[^/]+/[^/]+-store\\.ts$' },
  },
  {
    name: 'a-store-is-its-nouns-own-among-nouns',
    comment: 'Nobody else touches a noun’s tables. Ask its -reads file, or call its verb in the same transaction.',
    from: { path: NOUN },
    to: { path: '^server/[^/]+/[^/]+-store\\.ts$', pathNot: OWN },
  },
  {
    name: 'routes-decide-nothing',
    comment: 'A route names a verb or a list; it does not open the store. Move the decision into a verb, the question into -reads.',
    from: { path: noun('routes') },
    to: { path: '^server/[^/]+/[^/]+-store\\.ts$' },
  },
  {
    name: 'verbs-know-no-http',
    comment: 'A verb is called by HTTP, by the seeds and by other verbs alike. Refuse with refuse(…); take what you need as input. A piece of a route that is too long for -routes lives in a file named …-door.ts.',
    from: { path: NOUN, pathNot: [noun('routes'), noun('export'), noun('door')] },
    to: { path: HTTP },
  },
  {
    name: 'no-rag-bag-rooms',
    comment: 'A file is named after its idea. Say what it is about instead of utils, helpers, common or misc.',
    from: {},
    to: { path: '(?:^|/)(?:utils?|helpers?|common|misc|types|constants)(?:\\.tsx?|/)', pathNot: 'node_modules' },
  },
];

const allowed = [
  ...allow(SCHEMA, SCHEMA, packages('ajv', 'ajv-formats', 'json-schema-to-ts')),
  ...allow(ORIGIN, ORIGIN, SCHEMA),
  ...allow(DATABASE, DATABASE, packages('knex', 'pg', 'sqlite3'), NODE),
  ...allow(COMMAND, COMMAND, DATABASE, SCHEMA, packages('knex'), NODE),
  ...allow(HTTP, HTTP, COMMAND, DATABASE, SCHEMA, READS, '^server/users/session\\.ts$', ANY_PACKAGE),
  ...allow(noun('messages'), SCHEMA, ANY_PACKAGE),
  ...allow(PURE_NOUN, OWN, ORIGIN, SCHEMA, '^server/command/(?:refusal|context|office-calendar)\\.ts$'),
  ...allow(noun('store'), OWN, DATABASE, COMMAND, SCHEMA, packages('knex'), NODE),
  ...allow(noun('reads'), OWN, READS, DATABASE, COMMAND, ORIGIN, SCHEMA, packages('knex'), NODE),
  ...allow(noun('routes'), OWN, READS, HTTP, COMMAND, SCHEMA, packages('express')),
  ...allow(noun('export'), OWN, HTTP, COMMAND, SCHEMA, ORIGIN),
  ...allow(noun('door'), OWN, READS, HTTP, COMMAND, DATABASE, SCHEMA, ORIGIN, ANY_PACKAGE),
  ...allow(VERB, OWN, OTHER_VERB, READS, ORIGIN, COMMAND, DATABASE, SCHEMA, ANY_PACKAGE),
  ...allow('^server/app\\.ts$', '^server/[^/]+/[^/]+-routes\\.ts$', HTTP, COMMAND, ANY_PACKAGE),
  ...allow('^server/[^/]+\\.ts$', '^server/', '^seeds/', SCHEMA, ANY_PACKAGE),
  ...allow('^seeds/', '^seeds/', OTHER_VERB, READS, COMMAND, ORIGIN, SCHEMA, ANY_PACKAGE),
  ...allow('^seeds/demo/run\\.ts$', DATABASE),
  ...allow('^admin/', '^admin/', SCHEMA, ANY_PACKAGE),
  ...allow('^test/', '^(?:test|server|admin|seeds|rules-schema)/', ANY_PACKAGE),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  allowed,
  allowedSeverity: 'error',
  required: [],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|var|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
