import type { Database, Sql } from '@bihuan/db/database.js';
import { findForSignIn } from '@bihuan/db/people/session.repository.js';
import { readDutyProblem, readEnterpriseIds, readSeedMark } from '@bihuan/db/seed/demo.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { DAY_MS, MINUTE_MS } from '@bihuan/domain/working-time/civil-date.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { submit, type SubmitParts } from '../problem/submit.js';
import { makeCast, type Cast, type Player } from './cast.js';
import { demoParts } from './demo-parts.js';
import { DUTY_TEXTS } from './texts/duty.js';

/** Two minutes for whoever watches, however fast the office's clock runs; the promise of a simple one is a day. */
const BREACHES_IN_MS = 2 * MINUTE_MS;

/** Where it lies. `already`: it was placed by an earlier start. */
export interface OnDuty {
  readonly outcome: 'placed' | 'already';
  readonly number: string;
  readonly due: Instant | null;
}

/**
 * The last problem of the demo (handbook 10), placed when the office is open and works: region `duty` is always open and
 * counts to the same time of the next day, so this one, received a day ago but for two minutes, breaches before the
 * newcomer's eyes. A clerk has accepted it: the ladder has somebody to tell. Undefined when this is no demo office.
 */
export async function placeOnDuty(
  database: Database,
  makeRoute: () => SubmitParts['route'],
): Promise<OnDuty | undefined> {
  if ((await readSeedMark(database)) !== 'done') return undefined;
  const found = await readDutyProblem(database);
  if (found) return { outcome: 'already', ...found };
  const cast = makeCast(await readEnterpriseIds(database));
  const parts = demoParts(database, makeRoute());
  let record = await takenIn(parts, cast);
  for (const [player, command] of takenUp(cast, record)) {
    const request = { problemId: record.problem.id, actor: await hired(database, player), command };
    await parts.door.command({ ...request, silent: true }, (_sql, after) => {
      record = after;
      return Promise.resolve({});
    });
  }
  return { outcome: 'placed', number: record.problem.number, due: record.problem.due };
}

async function takenIn(parts: SubmitParts, cast: Cast): Promise<ProblemRecord> {
  const [firm] = cast.firms.filter((f) => !f.english);
  const [intake] = cast.centre.intake;
  const texts = DUTY_TEXTS.map(({ zh }) => zh);
  const text = texts.find((zh) => isSurelySimple(parts, zh)) ?? texts[0];
  if (!firm || !intake || !text) throw new Error('nobody is on duty');
  let taken: ProblemRecord | undefined;
  const [actor, factor] = [await hired(parts.database, intake), await parts.clock.factor()];
  const now = await parts.clock.now();
  const request = {
    actor,
    region: 'duty',
    text,
    enterprise: { code: firm.code, name: firm.name },
    contact: { name: firm.user.name, phone: firm.user.phone, locale: firm.user.locale },
    channel: 'phone',
    receivedAt: now - DAY_MS + Math.min(BREACHES_IN_MS * factor, DAY_MS),
    urgent: false,
    confidential: false,
    idempotency: { actor: 'demo', route: 'seed', key: 'on duty', bodyHash: 'on duty' },
    silent: true,
  };
  await submit(parts, request, ({ record }) => {
    taken = record;
    return { id: record.problem.id, number: record.problem.number };
  });
  if (!taken) throw new Error('another start is placing the problem on duty');
  return taken;
}

function isSurelySimple({ route }: SubmitParts, text: string): boolean {
  const { decision, difficulty } = route(text);
  return decision === 'dispatch' && difficulty === 'simple';
}

/** Accepted and complete: what is left is to answer in time. */
function takenUp(cast: Cast, { problem }: ProblemRecord): readonly (readonly [Player, Command])[] {
  const window = problem.window ?? 'general';
  const clerk = cast.windows.get(window)?.clerks[0];
  const [dispatcher] = cast.centre.dispatcher;
  if (!clerk || !dispatcher) throw new Error(`nobody works at ${window}`);
  const placed: readonly [Player, Command] = [
    dispatcher,
    { name: 'dispatch', facts: { window, difficulty: 'simple' } },
  ];
  return [
    ...(problem.state === 'triage' ? [placed] : []),
    [clerk, { name: 'accept', facts: {} }],
    [clerk, { name: 'notify', facts: { complete: true, items: 0 } }],
  ];
}

/** A player as the seed has enrolled them: the cast of this process has ids of its own. */
async function hired(sql: Sql, { username, actor }: Player): Promise<Actor> {
  const user = await findForSignIn(sql, username);
  if (!user) throw new Error(`the demo office has no ${username}`);
  return { ...actor, ref: { kind: 'user', id: user.id } };
}
