import type { Database, Sql } from '@bihuan/db/database.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import {
  countProblems,
  emptyOffice,
  readEnterpriseIds,
  readOfficeFigures,
  readSeedMark,
  rewindOfficeClock,
  tellClosedAlarms,
  writeSeedMark,
  type OfficeFigures,
  type SeedMark,
} from '@bihuan/db/seed/demo.repository.js';
import { DAY_MS, MINUTE_MS } from '@bihuan/domain/working-time/civil-date.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { Directory } from '../office/directory.js';
import { OfficeClock } from '../office/office-clock.js';
import { countyCalendar, installReference } from '../office/reference.js';
import { Enterprises } from '../people/enterprises.js';
import { Door } from '../problem/door.js';
import { Intake } from '../problem/intake.js';
import { Numbers } from '../problem/number.js';
import type { SubmitParts } from '../problem/submit.js';
import { makeCast, type Cast } from './cast.js';
import { DEMO_DAYS, lastWorkingDays } from './deck.js';
import { enrollCast } from './enroll.js';
import { issueLogins, type DemoLogins } from './logins.js';
import { OfficeOfThePast } from './office-of-the-past.js';
import { randomFrom } from './random.js';
import { tellStories, type RefusedStep } from './tell-stories.js';
import { DUTY_TEXTS } from './texts/duty.js';

/** It breaches two minutes after readiness: one working day after it was received. Starting takes some ten seconds. */
const BREACHES_IN_MS = 2 * MINUTE_MS + 10_000;

/** What a seed needs from outside. */
export interface SeedParts {
  readonly database: Database;
  /** Makes the classifier: asked only when there is something to seed, for it takes a second. */
  readonly makeRoute: () => SubmitParts['route'];
  /** Keeps the logins where people find them; called before the seed counts as done. */
  readonly keep: (logins: DemoLogins) => Promise<void>;
  /** The present; the office's clock ends here. */
  readonly now: () => Instant;
}

/** What became of it. `foreign`: there are problems here that are not the demo's; nothing was touched. */
export type SeedResult =
  | {
      readonly outcome: 'seeded';
      readonly figures: OfficeFigures;
      readonly refused: readonly RefusedStep[];
      readonly people: number;
    }
  | { readonly outcome: 'already' | 'foreign'; readonly figures: OfficeFigures };

/**
 * The office that greets a newcomer (handbook 10): 300 problems of the last 60 working days, every one driven through the
 * real door on a stepped clock. Safe to repeat: what is done stays; what was cut off begins anew.
 */
export async function seedDemo(parts: SeedParts): Promise<SeedResult> {
  const { database } = parts;
  const mark = await readSeedMark(database);
  if (mark === 'done') return { outcome: 'already', figures: await readOfficeFigures(database) };
  if (mark === undefined && (await countProblems(database)) > 0) {
    return { outcome: 'foreign', figures: await readOfficeFigures(database) };
  }
  const cast = makeCast();
  await prepare(database, cast, parts.keep, mark);
  const refused = await play(parts, cast);
  await database.transaction(async (sql) => {
    await tellClosedAlarms(sql);
    await anchorOfficeClock(sql, 1, parts.now());
    await writeSeedMark(sql, 'done');
  });
  return {
    outcome: 'seeded',
    figures: await readOfficeFigures(database),
    refused,
    people: cast.players.length,
  };
}

/** New passwords and keys for a demo office whose file is lost. */
export async function renewLogins(sql: Sql, keep: SeedParts['keep']): Promise<void> {
  await keep(await issueLogins(sql, makeCast(await readEnterpriseIds(sql))));
}

async function prepare(
  database: Database,
  cast: Cast,
  keep: SeedParts['keep'],
  mark: SeedMark | undefined,
): Promise<void> {
  await database.transaction(async (sql) => {
    if (mark === 'running') await emptyOffice(sql);
    await writeSeedMark(sql, 'running');
  });
  await installReference(database);
  const logins = await database.transaction(async (sql) => {
    await enrollCast(sql, cast);
    return issueLogins(sql, cast);
  });
  await keep(logins);
}

async function play(parts: SeedParts, cast: Cast): Promise<readonly RefusedStep[]> {
  const { database } = parts;
  const route = parts.makeRoute();
  const calendar = countyCalendar();
  const now = parts.now();
  const [first] = lastWorkingDays(calendar, now, DEMO_DAYS);
  // A day before the first: some write on the evening before.
  await rewindOfficeClock(database, Date.parse(`${first}T00:00:00Z`) - DAY_MS);
  const directory = new Directory(database);
  const door = new Door(database, directory);
  const clock = new OfficeClock(database);
  const submitting: SubmitParts = {
    database,
    directory,
    clock,
    route,
    numbers: new Numbers(database),
    enterprises: new Enterprises(database),
    intake: new Intake(database),
  };
  const office = new OfficeOfThePast(database, submitting, door);
  const random = randomFrom(`bihuan demo ${localDate(calendar, now)}`);
  const refused = await tellStories(office, { calendar, now, cast, random, route });
  await submitOnDuty(office, cast, route, parts.now());
  return refused;
}

/** Region `duty` is always open and counts to the same time of the next day: this one breaches before people's eyes. */
async function submitOnDuty(
  office: OfficeOfThePast,
  cast: Cast,
  route: SubmitParts['route'],
  now: Instant,
): Promise<void> {
  const [firm] = cast.firms.filter((f) => !f.english);
  const [intake] = cast.centre.intake;
  const texts = DUTY_TEXTS.map(({ zh }) => zh);
  const text = texts.find((zh) => route(zh).difficulty === 'simple') ?? texts[0];
  if (!firm || !intake || !text) throw new Error('nobody is on duty');
  await office.submit(now, {
    actor: intake.actor,
    region: 'duty',
    text,
    enterprise: { code: firm.code, name: firm.name },
    contact: { name: firm.user.name, phone: firm.user.phone, locale: firm.user.locale },
    channel: 'phone',
    receivedAt: now - DAY_MS + BREACHES_IN_MS,
    urgent: false,
    confidential: false,
  });
}
