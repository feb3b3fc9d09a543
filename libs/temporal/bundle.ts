import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleWorkflowCode, type BundleOptions } from '@temporalio/worker';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'workflow-bundle-';

/** What a Temporal worker takes as `workflowBundle`. */
export interface WorkflowBundle {
  readonly code: string;
}

/**
 * The workflows as one script for Temporal's sandbox. In a build (`dist/`) the script is kept beside it and made anew only
 * when what goes into it has changed, so that a worker that is started again is ready at once.
 */
export async function workflowBundle(): Promise<WorkflowBundle> {
  const built = join(ROOT, 'workflows/index.js');
  if (!existsSync(built)) return bundleOf(join(ROOT, 'workflows/index.ts'));
  const file = join(ROOT, `${NAME}${fingerprint()}.js`);
  if (existsSync(file)) return { code: readFileSync(file, 'utf8') };
  const bundle = await bundleOf(built);
  keep(file, bundle.code);
  return bundle;
}

/** Bundles any entry; TypeScript too, for tests that plant faults. */
export async function bundleOf(workflowsPath: string): Promise<WorkflowBundle> {
  const { code } = await bundleWorkflowCode({ workflowsPath, webpackConfigHook, logger: SILENT });
  return { code };
}

/** Sources say `.js` where TypeScript has `.ts`, and name rooms by alias; in a build both are settled already. */
const webpackConfigHook: NonNullable<BundleOptions['webpackConfigHook']> = (config) => ({
  ...config,
  resolve: {
    ...config.resolve,
    extensionAlias: { '.js': ['.ts', '.js'] },
    alias: {
      ...config.resolve?.alias,
      '@bihuan/workflows': join(ROOT, 'workflows'),
      '@bihuan': join(ROOT, 'libs'),
    },
  },
});

const nothing = () => undefined;
const SILENT = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

/** All that can be in the bundle: our workflows, the domain, and the SDK by its version. */
function fingerprint(): string {
  const hash = createHash('sha256').update(sdkVersion());
  for (const room of ['workflows', 'libs/domain']) {
    for (const file of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(ROOT, room, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function sdkVersion(): string {
  const path = new URL(import.meta.resolve('@temporalio/workflow/package.json'));
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** Whole or not at all: two workers may start at once. A folder that cannot be written only costs the time again. */
function keep(file: string, code: string): void {
  try {
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
    const old = readdirSync(ROOT).filter((name) => name.startsWith(NAME) && join(ROOT, name) !== file);
    for (const name of old) if (name.endsWith('.js')) rmSync(join(ROOT, name), { force: true });
  } catch {
    // read-only installation
  }
}
