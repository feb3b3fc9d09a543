import type { Plot, Story } from '@bihuan/application/demo/plot.js';
import { answerWords, signer } from '@bihuan/application/demo/stories/scenes.js';
import type { Wish } from '@bihuan/application/demo/deck.js';
import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import { parseInstant } from '@bihuan/domain/working-time/zone.js';

/** One problem from its submission to its end. */
export interface Play {
  readonly title: string;
  readonly difficulty: Difficulty;
  readonly wish: Wish;
  /** Local time of the county. */
  readonly submitted: string;
  readonly story: (plot: Plot, at: At) => Story;
}

/** Local time of the county in 2026, `03-02 10:00`, as an instant. */
type At = (local: string) => Instant;

/** `03-02 10:00` is 2 March 2026, 10:00. */
export function clockOf(calendar: Calendar): At {
  return (local) => parseInstant(calendar, `2026-${local.replace(' ', 'T')}`);
}

/** Accepted, found complete, answered and praised: its workflow ends before its first alarm. */
function* onTime(plot: Plot, at: At): Story {
  yield* placedBy(plot, at('02-27 10:06'));
  yield plot.step(at('02-27 10:20'), plot.clerk, 'accept', {});
  yield plot.step(at('02-27 10:35'), plot.clerk, 'notify', { complete: true, items: 0 });
  yield plot.step(
    at('02-27 15:10'),
    signer(plot, 'solved'),
    'answer',
    { result: 'solved' },
    answerWords(plot, 'solved'),
  );
  yield plot.step(
    at('02-27 19:40'),
    plot.firm.user.actor,
    'evaluate',
    { grade: 5 },
    { text: plot.say('praise') },
  );
}

/** The pause of handbook 3 (690 minutes left, reply Friday 09:30 → Monday 15:30), a late answer, a bad grade, rework. */
function* paused(plot: Plot, at: At): Story {
  yield* placedBy(plot, at('03-02 10:08'));
  yield plot.step(at('03-02 10:30'), plot.clerk, 'accept', {});
  const { count, words } = plot.speech.gaps(plot.record.problem.window ?? plot.truth.window, plot.random);
  yield plot.step(at('03-03 11:00'), plot.clerk, 'notify', { complete: false, items: count }, words);
  const reply = { text: plot.say('replies'), items: [] };
  yield plot.step(at('03-06 09:30'), plot.firm.user.actor, 'reply', { items: 0 }, reply);
  yield plot.step(at('03-06 10:20'), plot.clerk, 'notify', { complete: true, items: 0 });
  const delay = { reason: plot.say('delays') };
  yield plot.step(at('03-09 16:05'), plot.clerk, 'explain-delay', { targetDate: '2026-03-11' }, delay);
  yield plot.step(
    at('03-11 09:10'),
    signer(plot, 'solved'),
    'answer',
    { result: 'solved' },
    answerWords(plot, 'solved'),
  );
  yield plot.step(
    at('03-11 11:00'),
    plot.firm.user.actor,
    'evaluate',
    { grade: 2 },
    { text: plot.say('complaints') },
  );
  yield plot.step(at('03-11 13:50'), plot.clerk, 'accept', {});
  yield plot.step(at('03-11 14:10'), plot.clerk, 'notify', { complete: true, items: 0 });
  yield plot.step(
    at('03-12 10:00'),
    signer(plot, 'solved'),
    'answer',
    { result: 'solved' },
    answerWords(plot, 'solved'),
  );
  yield plot.step(
    at('03-12 14:00'),
    plot.firm.user.actor,
    'evaluate',
    { grade: 4 },
    { text: plot.say('praise') },
  );
}

/** Nobody is sure, the first window is wrong, nobody takes it, the promise is broken, the explanation is contested. */
function* quarrelled(plot: Plot, at: At): Story {
  const elsewhere = plot.truth.window === 'general' ? 'oversight' : 'general';
  const { difficulty } = plot.truth;
  yield plot.step(
    at('03-16 10:25'),
    plot.dispatcher,
    'dispatch',
    { window: elsewhere, difficulty },
    reasonFor(plot, 'dispatched'),
  );
  const returned = { reason: plot.say('returns'), basis: plot.say('returnBasis') };
  yield plot.step(
    at('03-16 10:50'),
    plot.staff.lead.actor,
    'return',
    { suggestedWindow: plot.truth.window },
    returned,
  );
  yield plot.step(
    at('03-16 11:30'),
    plot.dispatcher,
    'decide-return',
    { uphold: true, ...plot.truth },
    reasonFor(plot, 'upheld'),
  );
  // A1 and A2 pass: now the lead may take it.
  yield plot.step(at('03-17 11:00'), plot.staff.lead.actor, 'accept', {});
  yield plot.step(at('03-17 15:00'), plot.staff.lead.actor, 'notify', { complete: true, items: 0 });
  // E0, E1, E2, E3 and E4 pass.
  const words = answerWords(plot, 'explained');
  yield plot.step(at('03-26 10:00'), signer(plot, 'explained'), 'answer', { result: 'explained' }, words);
  yield plot.step(
    at('03-26 16:00'),
    plot.firm.user.actor,
    'evaluate',
    { grade: 1 },
    { text: plot.say('contested') },
  );
  yield plot.step(at('03-27 09:20'), plot.supervisor, 'order-rework', {}, reasonFor(plot, 'ordered'));
  yield plot.step(at('03-27 09:50'), plot.clerk, 'accept', {});
  yield plot.step(at('03-27 10:40'), plot.clerk, 'notify', { complete: true, items: 0 });
  yield plot.step(
    at('03-30 15:00'),
    signer(plot, 'solved'),
    'answer',
    { result: 'solved' },
    answerWords(plot, 'solved'),
  );
  yield plot.step(
    at('03-30 20:00'),
    plot.firm.user.actor,
    'evaluate',
    { grade: 4 },
    { text: plot.say('praise') },
  );
}

function* placedBy(plot: Plot, at: Instant): Story {
  if (plot.state !== 'triage') return;
  yield plot.step(at, plot.dispatcher, 'dispatch', plot.truth, reasonFor(plot, 'dispatched'));
}

function reasonFor(plot: Plot, occasion: Parameters<Plot['say']>[0]) {
  return { reason: plot.say(occasion) };
}

/** One of each difficulty; one after the other, for the clock never goes back. */
export const PLAYS: readonly Play[] = [
  {
    title: 'answered on time, before a make-up Saturday',
    difficulty: 'simple',
    wish: 'sure',
    submitted: '02-27 10:00',
    story: onTime,
  },
  {
    title: 'one notice, a pause, a late answer, rework',
    difficulty: 'complex',
    wish: 'sure',
    submitted: '03-02 10:00',
    story: paused,
  },
  {
    title: 'returned, left lying, overdue to E4, contested',
    difficulty: 'challenging',
    wish: 'triage',
    submitted: '03-16 09:00',
    story: quarrelled,
  },
];
