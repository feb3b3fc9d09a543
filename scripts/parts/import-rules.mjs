/**
 * The import rules, checked so that silence means obedience: dependency-cruiser is content when it could read
 * nothing (a TypeScript it does not know, a path that has moved), so we compare with what lies on the disk.
 * `node scripts/parts/import-rules.mjs [folder]` prints every wrong arrow; exit code 1 when there is one.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot, root } from './paths.mjs';

const ROOMS = ['apps', 'libs', 'workflows', 'migrations', 'bench', 'test'];

function sources(folder) {
  const there = ROOMS.filter((room) => fs.existsSync(path.join(folder, room)));
  const files = there.flatMap((room) =>
    fs
      .readdirSync(path.join(folder, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /[.]tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))),
  );
  return { there, files };
}

function cruise(folder, rooms) {
  const bin = fromRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    bin,
    ...rooms,
    '--config',
    path.join(folder, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`dependency-cruiser did not run: ${stderr.trim()}`);
  }
}

const arrow = ({ from, to, rule, cycle }) =>
  `${rule.name}: ${from} → ${cycle ? cycle.map((node) => node.name ?? node).join(' → ') : to}`;

/** @returns `{ files, dependencies, faults }`, faults as readable lines; throws when the checker was blind */
export function checkImports(folder = root) {
  const { there, files } = sources(folder);
  if (files.length === 0) throw new Error(`import rules: no source in ${folder}: nothing would be checked`);
  const result = cruise(folder, there);
  const seen = new Map(result.modules.map((module) => [path.normalize(module.source), module]));
  const unseen = files.filter((file) => !seen.has(file));
  if (unseen.length)
    throw new Error(
      `import rules: ${unseen.length} of ${files.length} files were not cruised (${unseen[0]} …)`,
    );
  const dependencies = files.reduce((sum, file) => sum + seen.get(file).dependencies.length, 0);
  if (dependencies === 0)
    throw new Error(`import rules: ${files.length} files and not one import found: the checker is blind`);
  return { files: files.length, dependencies, faults: result.summary.violations.map(arrow) };
}

function main() {
  try {
    const { files, dependencies, faults } = checkImports(path.resolve(process.argv[2] ?? root));
    for (const fault of faults) console.log(fault);
    console.log(`${files} files, ${dependencies} imports, ${faults.length} wrong`);
    process.exitCode = faults.length ? 1 : 0;
  } catch (error) {
    console.log(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
