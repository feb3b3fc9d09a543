/** What the documents name is there: a recipe that leads to a file of yesterday costs more than none. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ROOT } from './sources.js';

/** Rooms of the checkout: what begins like this, or lies at its root, means a file of ours. */
const ROOMS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(\.data|dist|node_modules|\.git)$/.test(entry.name))
  .map((entry) => entry.name);

const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => /^README.*\.md$/.test(name)),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
];

/** Every file of the rooms, and what lies at the root, by name. */
const NAMES = new Set([
  ...readdirSync(ROOT),
  ...ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true }).map((name) => basename(String(name))),
  ),
]);

interface Named {
  /** From the root of the checkout: in backticks (also folders), and links from where the document lies. */
  readonly paths: readonly string[];
  /** Names of sources without their folder. */
  readonly names: readonly string[];
}

function namedIn(file: string, text: string): Named {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => relative(ROOT, resolve(ROOT, dirname(file), link)));
  return {
    paths: [...quoted.filter((path) => ROOMS.some((room) => path.startsWith(`${room}/`))), ...links],
    names: quoted.filter((name) => /^[\w.-]+\.(ts|mjs|cjs|md)$/.test(name)),
  };
}

/** `<name>`, `…` and `000N` stand for what the reader chooses: the folder must be there. `*` needs a file that fits. */
function isThere(path: string): boolean {
  const free = path.search(/[<…*]|000N/);
  if (free < 0) return existsSync(join(ROOT, path));
  const folder = join(ROOT, path.slice(0, path.lastIndexOf('/', free)));
  if (!existsSync(folder) || path[free] !== '*') return existsSync(folder);
  const form = new RegExp(`^${basename(path).replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return readdirSync(folder).some((name) => form.test(name));
}

function missingIn(file: string, text: string): readonly string[] {
  const { paths, names } = namedIn(file, text);
  return [...paths.filter((path) => !isThere(path)), ...names.filter((name) => !NAMES.has(name))];
}

describe('documents', () => {
  test.each(DOCUMENTS)('%s names only files that are there', (file) => {
    expect(missingIn(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  test('a planted path is found, and enough are looked at', () => {
    const planted =
      '`libs/domain/nothing.ts` `libs/domain/errors.ts` `libs/*.spec.ts` `never.spec.ts` `a/b` [x](nothing.md) [y](../README.md)';
    expect(missingIn('docs/planted.md', planted)).toEqual([
      'libs/domain/nothing.ts',
      'libs/*.spec.ts',
      'docs/nothing.md',
      'never.spec.ts',
    ]);
    const all = DOCUMENTS.flatMap((file) => namedIn(file, readFileSync(join(ROOT, file), 'utf8')).paths);
    expect(all.length).toBeGreaterThan(80);
  });
});
