import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkImports } from '../../scripts/parts/import-rules.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const made: string[] = [];

/** A small tree of its own with our rules, our tsconfig and the real packages. */
function planted(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-test-arrows-'));
  made.push(folder);
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json'])
    copyFileSync(join(ROOT, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const RIGHT = {
  'libs/domain/due.ts': 'export const due = 1;\n',
  'libs/application/submit.ts': "import { due } from '@bihuan/domain/due.js';\nexport const submit = due;\n",
};

/** What is wrong, where it is planted, what is imported, and the rule that must name it. */
const WRONG = [
  ['a room it may not know', 'libs/domain/room.ts', '../application/submit.js', 'libs-domain-rooms'],
  ['the same by its alias', 'libs/domain/alias.ts', '@bihuan/application/submit.js', 'libs-domain-rooms'],
  ['a package in the domain', 'libs/domain/package.ts', 'zod', 'libs-domain-npm'],
  ['node:* in the domain', 'libs/domain/node.ts', 'node:fs', 'libs-domain-node'],
  [
    'a room in the contracts',
    'libs/contracts/room.ts',
    '@bihuan/application/submit.js',
    'libs-contracts-rooms',
  ],
  ['node:* in a workflow', 'workflows/node.ts', 'node:timers/promises', 'workflows-node'],
  ['a use case in a workflow', 'workflows/room.ts', '@bihuan/application/submit.js', 'workflows-rooms'],
  ['Temporal in a use case', 'libs/application/temporal.ts', '@temporalio/client', 'libs-application-npm'],
  ['Temporal in the API', 'apps/api/temporal.ts', '@temporalio/client', 'api-neighbours'],
  ['the queue in the API', 'apps/api/queue.ts', 'bullmq', 'api-neighbours'],
  ['one app in another', 'apps/worker/app.ts', '../api/right.js', 'apps-worker-rooms'],
  [
    'the door in the notifier',
    'apps/notifier/room.ts',
    '@bihuan/application/submit.js',
    'apps-notifier-rooms',
  ],
  ['a folder nobody owns', 'libs/application/folder.ts', './utils/strings.js', 'no-common'],
  ['an import that leads nowhere', 'libs/application/nowhere.ts', './gone.js', 'no-unresolved'],
] as const;

describe('who may import whom', () => {
  let faults: readonly string[] = [];

  beforeAll(() => {
    const wrong = WRONG.map(([, file, target]) => [
      file,
      `import * as x from '${target}';\nexport const y = x;\n`,
    ]);
    const folder = planted({
      ...RIGHT,
      'apps/api/right.ts': 'export const x = 1;\n',
      'libs/application/utils/strings.ts': 'export const x = 1;\n',
      'libs/contracts/type.ts':
        "import type * as x from '../application/submit.js';\nexport type X = typeof x;\n",
      'libs/domain/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
      'libs/domain/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n",
      ...(Object.fromEntries(wrong) as Record<string, string>),
    });
    faults = checkImports(folder).faults;
  });

  test('the tree obeys', () => {
    expect(checkImports(ROOT).faults).toEqual([]);
  });

  test('a tree that obeys is not accused', () => {
    expect(checkImports(planted(RIGHT))).toEqual({ files: 2, dependencies: 1, faults: [] });
  });

  test.each(WRONG)('%s is reported', (_what, file, _target, rule) => {
    expect(faults.filter((fault) => fault.includes(`: ${file} →`))).toContainEqual(
      expect.stringContaining(`${rule}: `),
    );
  });

  test('an import of a type is an import', () => {
    expect(faults).toContainEqual(expect.stringContaining('libs-contracts-rooms: libs/contracts/type.ts'));
  });

  test('a cycle is reported', () => {
    expect(faults).toContainEqual(expect.stringContaining('no-cycle: libs/domain/a.ts'));
  });

  test('nothing else is', () => {
    const innocent = ['libs/domain/due.ts', 'libs/application/submit.ts', 'apps/api/right.ts'];
    expect(faults.filter((fault) => innocent.some((file) => fault.includes(`: ${file} →`)))).toEqual([]);
  });
});

describe('a checker that sees nothing is not content', () => {
  test('no sources', () => {
    expect(() => checkImports(planted({}))).toThrow('no source');
  });

  test('sources without one import', () => {
    expect(() => checkImports(planted({ 'libs/domain/due.ts': 'export const due = 1;\n' }))).toThrow('blind');
  });
});
