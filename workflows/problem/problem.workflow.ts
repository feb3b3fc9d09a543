import * as temporal from '@temporalio/workflow';
import type { ProblemActivities } from './problem.activities.js';
import { heard, type Word } from './problem.messages.js';

const SECOND = 1_000;
const WEEK = 7 * 86_400 * SECOND;

/** Local: three state transitions a ring instead of six. Few tries: the loop below asks again anyway (handbook 4). */
const { ring } = temporal.proxyLocalActivities<ProblemActivities>({
  startToCloseTimeout: 15 * SECOND,
  retry: { maximumAttempts: 2, initialInterval: 200 },
});

/**
 * The life of a problem as Temporal sees it: sleep until the next alarm, ring the door, which records whatever has
 * passed; listen meanwhile for words that change the alarm; end when it is over. It decides nothing (handbook 4).
 */
export async function problem(problemId: string, alarm: Word): Promise<void> {
  let told = alarm;
  const inbox: Word[] = [];
  temporal.setHandler(heard, (word) => void inbox.push(word));

  while (!told.over) {
    const woken = await temporal.condition(() => inbox.length > 0 || isLong(), untilWake(told));
    if (!woken) told = await ring(problemId).catch(() => askAgain(told, problemId));
    // The row's word counts even if it is older: a backup may have been restored. A later signal beats it.
    told = inbox.splice(0).reduce(latest, told);
    if (isLong() && !told.over) {
      await temporal.condition(temporal.allHandlersFinished);
      await temporal.continueAsNew<typeof problem>(problemId, inbox.reduce(latest, told));
    }
  }
}

const isLong = () => temporal.workflowInfo().continueAsNewSuggested;

const latest = (one: Word, other: Word) => (other.stamp >= one.stamp ? other : one);

/** At least a second: a clock running ahead asks again, never spins. At most a week: a lost word heals. */
function untilWake({ wakeAt }: Word): number {
  return wakeAt === null ? WEEK : Math.min(Math.max(wakeAt - now(), SECOND), WEEK);
}

/** PostgreSQL is away: ask again in 30 to 60 s, each problem at its own second. The sweeper records meanwhile. */
function askAgain(told: Word, problemId: string): Word {
  const share = Number.parseInt(problemId.slice(-4), 16) / 0xffff;
  return { ...told, wakeAt: now() + (30 + 30 * share) * SECOND };
}

// oxlint-disable-next-line no-restricted-properties -- inside a workflow this is Temporal's clock: replayed, not read
const now = () => Date.now();
