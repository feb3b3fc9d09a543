/**
 * Who may import whom (docs/architecture.md). The table below is the rule; everything it does not allow is refused:
 * rooms by their path, npm packages by name. Run through scripts/parts/import-rules.mjs, which also fails
 * when nothing was cruised.
 */

/** room → { rooms it may import, npm packages it may import, whether it may use node:* } */
const TABLE = {
  'libs/domain': { rooms: [], npm: [], node: false },
  'libs/contracts': { rooms: ['libs/domain'], npm: ['zod'], node: false },
  workflows: { rooms: ['libs/domain'], npm: ['@temporalio/workflow'], node: false },
  // A migration is history: it must not change its meaning with the code around it.
  migrations: { rooms: [], npm: ['typeorm'], node: true },
  'libs/db': { rooms: ['libs/domain', 'migrations'], npm: ['typeorm', 'pg', 'uuid'], node: true },
  'libs/classifier': { rooms: ['libs/domain'], npm: ['@node-rs/jieba'], node: true },
  'libs/application': {
    rooms: ['libs/domain', 'libs/db', 'libs/classifier', 'libs/config'],
    npm: ['uuid', 'canonicalize', '@node-rs/argon2'],
    node: true,
  },
  'libs/temporal': { rooms: ['libs/domain', 'workflows', 'libs/config'], npm: ['@temporalio/*'], node: true },
  'libs/queue': {
    rooms: ['libs/contracts', 'libs/config'],
    npm: ['bullmq', 'ioredis', 'pg', 'zod'],
    node: true,
  },
  'libs/config': { rooms: [], npm: ['zod'], node: true },
  'libs/observability': {
    rooms: ['libs/config', 'libs/domain'],
    npm: ['pino', 'prom-client', '@nestjs/*', 'rxjs', 'express'],
    node: true,
  },
  'apps/api': {
    rooms: [
      'libs/application',
      'libs/contracts',
      'libs/db',
      'libs/domain',
      'libs/config',
      'libs/observability',
    ],
    npm: ['*'],
    node: true,
  },
  'apps/worker': {
    rooms: [
      'libs/application',
      'workflows',
      'libs/temporal',
      'libs/queue',
      'libs/db',
      'libs/domain',
      'libs/config',
      'libs/observability',
    ],
    npm: ['*'],
    node: true,
  },
  'apps/notifier': {
    rooms: ['libs/queue', 'libs/contracts', 'libs/db', 'libs/config', 'libs/observability'],
    npm: ['*'],
    node: true,
  },
  'apps/cli': {
    rooms: [
      'libs/application',
      'libs/domain',
      'libs/db',
      'libs/contracts',
      'libs/classifier',
      'workflows',
      'libs/temporal',
      'libs/queue',
      'libs/config',
      'libs/observability',
      'migrations',
    ],
    npm: ['*'],
    node: true,
  },
};

const SPEC = '[.](spec|medium-spec|workflow-spec|e2e-spec|fixture)[.]ts$';
const ROOMS = Object.keys(TABLE);
const either = (names) => (names.length ? `^(${names.join('|')})/` : '^$');
const quoted = (name) => name.replace(/[.]/g, '[.]').replace('*', '[^/]+');
const inModules = (names) => `node_modules/(@types/)?(${names.map(quoted).join('|')})/`;

function rulesOf([room, { rooms, npm, node }]) {
  const from = { path: `^${room}/`, pathNot: SPEC };
  const name = room.replace('/', '-');
  const rules = [
    {
      name: `${name}-rooms`,
      comment: `${room} may import ${rooms.join(', ') || 'no other room'}`,
      severity: 'error',
      from,
      to: { path: either(ROOMS), pathNot: either([room, ...rooms]) },
    },
  ];
  if (!npm.includes('*')) {
    const allowed = npm.length ? { pathNot: inModules(npm) } : {};
    rules.push({
      name: `${name}-npm`,
      comment: `${room} may import ${npm.join(', ') || 'no package'}`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', ...allowed },
    });
  }
  if (!node) {
    rules.push({
      name: `${name}-node`,
      comment: `${room} runs anywhere`,
      severity: 'error',
      from,
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
}

/** What the table cannot say: which part of a room. */
const FINER = [
  {
    name: 'one-door',
    comment: 'only the door (libs/application) may use what writes a problem; others read by read models',
    severity: 'error',
    from: { path: '^(apps|bench|libs/(?!application|db))/', pathNot: SPEC },
    to: { path: '^libs/db/problem/', pathNot: '[.]read-model[.]ts$' },
  },
  {
    name: 'application-settings',
    comment:
      'use cases get their settings as arguments; of libs/config they know only the places where tests may stop them',
    severity: 'error',
    from: { path: '^libs/application/', pathNot: SPEC },
    to: { path: '^libs/config/', pathNot: '^libs/config/stop-points' },
  },
  {
    name: 'api-neighbours',
    comment:
      "the API's only neighbour is PostgreSQL: intake never waits for Temporal, the queue or a provider",
    severity: 'error',
    from: { path: '^apps/api/', pathNot: SPEC },
    to: { path: 'node_modules/(@temporalio/|bullmq/|@nestjs/bullmq/|nodemailer/)' },
  },
  {
    name: 'notifier-contracts',
    comment: 'the notifier knows jobs and the texts of notices, not the HTTP surface',
    severity: 'error',
    from: { path: '^apps/notifier/', pathNot: SPEC },
    to: { path: '^libs/contracts/', pathNot: '^libs/contracts/(job|notice)/' },
  },
];

const GENERAL = [
  {
    name: 'no-cycle',
    comment: 'two files that need each other are one thought',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'an import that leads nowhere would escape every other rule',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-common',
    comment: 'a folder called common or utils has no owner: name it after what it does',
    severity: 'error',
    from: {},
    to: { path: '(^|/)(common|utils?|helpers|shared|misc)/', pathNot: 'node_modules/' },
  },
  {
    name: 'no-tests-in-product',
    comment: 'what ships does not import from test/, bench/ or scripts/',
    severity: 'error',
    from: { path: '^(apps|libs|workflows|migrations)/', pathNot: SPEC },
    to: { path: `^(test|bench|scripts)/|${SPEC}` },
  },
  {
    name: 'no-deprecated',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['deprecated'] },
  },
];

module.exports = {
  forbidden: [...Object.entries(TABLE).flatMap(rulesOf), ...FINER, ...GENERAL],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
