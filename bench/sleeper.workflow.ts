import { proxyActivities, sleep } from '@temporalio/workflow';

/** The bare baseline of R8: sleep to an instant (ms), then record with one regular activity. */
export async function sleeper(at: number): Promise<void> {
  const { record } = proxyActivities<{ record(): Promise<void> }>({ startToCloseTimeout: 60_000 });
  await sleep(Math.max(at - Date.now(), 1));
  await record();
}
