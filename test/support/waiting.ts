import { setTimeout as delay } from 'node:timers/promises';

/** Asks until the answer is what is wanted; after `ms` the last answer is the error's words. */
export async function until<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  ms = 15_000,
): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${ms} ms; last: ${JSON.stringify(answer)}`);
    await delay(25);
  }
}
