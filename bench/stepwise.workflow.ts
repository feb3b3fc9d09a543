import { proxyActivities } from '@temporalio/workflow';

/** The bare baseline of R4: the same life as a workflow with one regular activity for each of its steps. */
export async function stepwise(steps: number): Promise<void> {
  const { step } = proxyActivities<{ step(no: number): Promise<void> }>({ startToCloseTimeout: 60_000 });
  for (let no = 1; no <= steps; no += 1) await step(no);
}
