/**
 * Histories of earlier versions replay under today's workflow, or open problems would stop at the next release.
 * `RECORD_HISTORIES=1 npm run test:workflow -- replay` plays the scenes anew and adds what is missing in histories/;
 * a file that is there is never written again: it stands for workflows that are still open somewhere.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleOf, type WorkflowBundle } from '@bihuan/temporal/bundle.js';
import { sourceBundle, timeSkippingServer } from '../support/temporal.js';
import { playScene, SCENES } from './scenes.js';

const FOLDER = join(import.meta.dirname, 'histories');
const recorded = () => readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const historyOf = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

const replay = (workflowBundle: WorkflowBundle, history: unknown) =>
  Worker.runReplayHistory({ workflowBundle }, history, 'problem-replayed');

describe('recorded histories', () => {
  let env: TestWorkflowEnvironment;
  let bundle: WorkflowBundle;
  let planted: WorkflowBundle;

  beforeAll(async () => {
    [env, bundle, planted] = await Promise.all([
      timeSkippingServer(),
      sourceBundle(),
      bundleOf(join(import.meta.dirname, 'planted.fixture.ts')),
    ]);
    if (!process.env['RECORD_HISTORIES']) return;
    for (const [name, scene] of Object.entries(SCENES)) {
      const file = join(FOLDER, `${name}.json`);
      if (!existsSync(file))
        writeFileSync(file, `${JSON.stringify(await playScene(env, scene), undefined, 1)}\n`);
    }
  });
  afterAll(() => env.teardown());

  it('are there, one of each scene at least', () => {
    expect(recorded()).toEqual(expect.arrayContaining(Object.keys(SCENES).map((name) => `${name}.json`)));
  });

  it('replay under the present workflow', async () => {
    for (const file of recorded()) await replay(bundle, historyOf(file));
  });

  it('turn red when the workflow waits once more than it did', async () => {
    for (const file of recorded()) {
      await expect(replay(planted, historyOf(file))).rejects.toBeInstanceOf(DeterminismViolationError);
    }
  });

  it('and today’s own replay as well', async () => {
    for (const scene of Object.values(SCENES)) await replay(bundle, await playScene(env, scene));
  });
});
