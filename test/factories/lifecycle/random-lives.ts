import fc from 'fast-check';
import type { Command } from '@bihuan/domain/problem/commands.js';
import { nextActions } from '@bihuan/domain/problem/next-actions.js';
import { DIFFICULTIES, type Difficulty, type ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { settle } from '@bihuan/domain/problem/settle.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import { PEOPLE, type PersonName } from './people.js';

const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .constantFrom(
      'accept',
      'claim',
      'release',
      'note',
      'progress',
      'reopen',
      'confirm-grade',
      'order-rework',
      'conclude',
    )
    .map((name) => ({ name, facts: {} })),
  fc
    .record({
      window: fc.constantFrom('market', 'tax', 'general', 'nowhere'),
      difficulty: fc.constantFrom(...DIFFICULTIES),
    })
    .map((facts) => ({ name: 'dispatch', facts }) as const),
  fc
    .constantFrom('market', 'tax')
    .map((suggestedWindow) => ({ name: 'return', facts: { suggestedWindow } }) as const),
  fc
    .record({ approvalNo: fc.constantFrom(1, 2), grant: fc.boolean() })
    .map((facts) => ({ name: 'decide', facts }) as const),
  fc.constantFrom(1, 2).map((approvalNo) => ({ name: 'withdraw-ask', facts: { approvalNo } }) as const),
  fc
    .record({ uphold: fc.boolean(), window: fc.constantFrom('market', 'tax') })
    .map((facts) => ({ name: 'decide-return', facts }) as const),
  fc
    .record({ complete: fc.boolean(), items: fc.nat(3) })
    .map((facts) => ({ name: 'notify', facts }) as const),
  fc.constant({ name: 'reply', facts: { items: 1 } } as const),
  fc
    .record({ result: fc.constantFrom('solved', 'explained', 'registered_done') })
    .chain((facts) =>
      fc.constantFrom({ name: 'answer', facts } as const, { name: 'complete', facts } as const),
    ),
  fc.constantFrom(1, 1, 2, 3, 5).map((grade) => ({ name: 'evaluate', facts: { grade } }) as const),
  fc.boolean().map((consent) => ({ name: 'withdraw', facts: { consent } }) as const),
  fc
    .constantFrom('reached', 'no_answer')
    .map((outcome) => ({ name: 'log-call', facts: { outcome } }) as const),
  fc.constant({ name: 'explain-delay', facts: { targetDate: '2026-03-20' } } as const),
  fc.constant({ name: 'hand-over', facts: { to: PEOPLE.clerkB.ref.id ?? '' } } as const),
);

export const NAMES = Object.keys(PEOPLE) as PersonName[];

/** One step of a random life: after some time somebody gives a command. */
export interface Step {
  readonly who: PersonName;
  readonly command: Command;
  readonly afterMs: number;
  /** Follow an offered action instead, if there is one: random commands alone rarely get past review. */
  readonly follow: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...NAMES),
  command,
  afterMs: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 3_600_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 * 86_400_000 }) },
    { weight: 1, arbitrary: fc.constant(9 * 86_400_000) },
  ),
  follow: fc.nat(9),
});

/** How a problem begins, and what people then try. */
export interface Life {
  readonly difficulty: Difficulty;
  readonly window: 'market' | null;
  readonly urgent: boolean;
  readonly start: number;
  readonly steps: readonly Step[];
}

export const life: fc.Arbitrary<Life> = fc.record({
  difficulty: fc.constantFrom(...DIFFICULTIES),
  window: fc.constantFrom('market', null),
  urgent: fc.boolean(),
  start: fc.integer({ min: Date.parse('2026-02-10T00:00+08:00'), max: Date.parse('2026-04-10T00:00+08:00') }),
  steps: fc.array(step, { minLength: 6, maxLength: 40 }),
});

/**
 * What is tried at a step: mostly something that somebody is offered, so that lives move on; else the random command.
 * `env` is of the step's instant.
 */
export function attemptOf(s: Step, record: ProblemRecord, env: Env): { who: PersonName; command: Command } {
  const way = s.follow < 8 ? offered(settle(record, env).record, env, s.follow * 7 + s.afterMs) : undefined;
  if (!way) return { who: s.who, command: s.command };
  return { who: way.who, command: way.name === s.command.name ? s.command : sample(way.name, s.afterMs) };
}

/** Somebody who may do something, and what. Evenly by command, then by person: else what many may do crowds out the rest. */
function offered(
  record: ProblemRecord,
  env: Env,
  pick: number,
): { who: PersonName; name: string } | undefined {
  const all = NAMES.flatMap((who) =>
    nextActions(record, PEOPLE[who], env).map(({ name }) => ({ who, name })),
  );
  const commands = [...new Set(all.map(({ name }) => name))].filter(
    (name) => !['note', 'progress', 'withdraw'].includes(name),
  );
  const name = commands[pick % Math.max(1, commands.length)];
  const able = all.filter((offer) => offer.name === name);
  return able[(pick >> 4) % Math.max(1, able.length)];
}

/** A few well-formed bodies of each command, drawn once: sampling an arbitrary each time would cost more than the lives. */
const samples = new Map<string, readonly Command[]>();
for (const c of fc.sample(command, { numRuns: 2_000, seed: 7 }))
  samples.set(c.name, [...(samples.get(c.name) ?? []), c]);

function sample(name: string, pick: number): Command {
  const known = samples.get(name) ?? [];
  return known[pick % known.length] ?? { name: 'note', facts: {} };
}
