import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Command, CommandName } from '@bihuan/domain/problem/commands.js';
import { nextActions } from '@bihuan/domain/problem/next-actions.js';
import { DIFFICULTIES, type ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { settle } from '@bihuan/domain/problem/settle.js';
import { enroll, hire, type Office } from './office.js';
import { command, submitOne, submitParts, sure } from './problem.js';

const MINUTE = 60_000;
const WINDOWS = ['market', 'tax', 'labor'];
const START = Date.parse('2026-03-02T08:30:00+08:00');

/** An office where people have worked for a while, through the real door on the stepped clock; the same for each seed. */
export interface LivelyOffice {
  readonly ids: readonly string[];
  readonly firms: readonly Actor[];
  /** Everybody who works there. */
  readonly staff: readonly Actor[];
  readonly supervisor: Actor;
  /** Office time at the end. */
  readonly now: number;
}

export async function enliven(
  office: Office,
  { seed, problems, steps }: { seed: number; problems: number; steps: number },
): Promise<LivelyOffice> {
  const random = randomFrom(seed);
  const firms = [await enroll(office, '91330100MA27XYZ123'), await enroll(office, '91330100MA27XYZ999')];
  const staff = await employ(office);
  const people = [...firms, ...staff];
  const ids: string[] = [];
  let now = START;
  for (let step = 0; step < steps; step += 1) {
    now += Math.floor(random() ** 3 * 260 * MINUTE);
    await office.at(local(now));
    const isNew = ids.length < problems && random() < (2 * problems) / steps;
    if (isNew) ids.push(await takenIn(office, pick(firms, random), random));
    // Mostly what came in lately: some are answered in time, some are left lying.
    else if (ids.length > 0)
      await somethingDone(office, pick(random() < 0.7 ? ids.slice(-8) : ids, random), people, random);
  }
  return { ids, firms, staff, supervisor: staff.at(-1) as Actor, now };
}

async function employ(office: Office): Promise<Actor[]> {
  const staff: Actor[] = [];
  for (const window of [...WINDOWS, 'general']) {
    for (const position of ['A', 'B'] as const) staff.push(await hire(office, 'clerk', { window, position }));
    staff.push(await hire(office, 'lead', { window }), await hire(office, 'section_head', { window }));
  }
  staff.push(await hire(office, 'dispatcher'), await hire(office, 'follow_up'));
  staff.push(await hire(office, 'supervisor'));
  return staff;
}

async function takenIn(office: Office, firm: Actor, random: () => number): Promise<string> {
  const routing = sure(pick(WINDOWS, random), {
    difficulty: pick(DIFFICULTIES, random),
    decision: random() < 0.2 ? 'triage' : 'dispatch',
    urgent: random() < 0.1,
  });
  return (await submitOne(submitParts(office, routing), firm)).id;
}

/** Somebody does something they may do. Refusals of a body are part of life; anything else is a fault. */
async function somethingDone(office: Office, id: string, people: readonly Actor[], random: () => number) {
  const [loaded] = await loadProblems(office.database, [id]);
  if (!loaded) throw new Error(`no problem ${id}`);
  const env = await office.door.envFor(loaded);
  const record = settle(loaded.record, env).record;
  const offers = people.flatMap((who) => nextActions(record, who, env).map(({ name }) => ({ who, name })));
  // Evenly by command, then by person: what everybody may do must not crowd out what one may.
  const name = pick([...new Set(offers.map((o) => o.name))].filter(isRareEnough(random)), random);
  const offer = pick(
    offers.filter((o) => o.name === name),
    random,
  );
  if (offer === undefined) return;
  try {
    await command(office, id, offer.who, given(offer.name, record, random));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

/** Notes move nothing, and most firms do not withdraw. */
function isRareEnough(random: () => number) {
  return (name: CommandName) =>
    name === 'withdraw' ? random() < 0.5 : !['note', 'progress'].includes(name) || random() < 0.2;
}

function given(name: CommandName, record: ProblemRecord, random: () => number): Command {
  const facts: Partial<Record<CommandName, object>> = {
    dispatch: { window: pick(WINDOWS, random), difficulty: pick(DIFFICULTIES, random) },
    return: { suggestedWindow: pick(WINDOWS, random) },
    decide: { approvalNo: record.approvals.at(-1)?.no ?? 1, grant: random() < 0.5 },
    'decide-return': { uphold: random() < 0.6, window: pick(WINDOWS, random) },
    notify: { complete: random() < 0.5, items: 1 },
    reply: { items: 1 },
    answer: { result: random() < 0.8 ? 'solved' : 'explained' },
    complete: { result: 'solved' },
    'explain-delay': { targetDate: '2026-06-30' },
    evaluate: { grade: 1 + Math.floor(random() * 5) },
    withdraw: { consent: true },
    'log-call': { outcome: random() < 0.5 ? 'reached' : 'no_answer' },
    'hand-over': { to: record.problem.handler ?? '' },
  };
  return { name, facts: facts[name] ?? {} } as Command;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function local(at: number): string {
  return new Date(at + 8 * 60 * MINUTE).toISOString().slice(0, 23);
}

/** mulberry32: small, seeded, good enough to choose what happens next. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
