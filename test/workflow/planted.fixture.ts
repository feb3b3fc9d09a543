import { sleep } from '@temporalio/workflow';
import { problem as real } from '@bihuan/workflows/problem/problem.workflow.js';
import type { Word } from '@bihuan/workflows/problem/problem.messages.js';

/** The workflow with one wait more than the histories were recorded with: replaying them must fail. */
export async function problem(problemId: string, alarm: Word): Promise<void> {
  await sleep(1);
  return real(problemId, alarm);
}
