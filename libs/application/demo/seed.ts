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
import { DAY_MS } from '@bihuan/domain/working-time/civil-date.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { countyCalendar, installReference } from '../office/reference.js';
import type { SubmitParts } from '../problem/submit.js';
import { makeCast, type Cast } from './cast.js';
import { DEMO_DAYS, lastWorkingDays } from './deck.js';
import { demoParts } from './demo-parts.js';
import { enrollCast } from './enroll.js';
import { issueLogins, type DemoLogins } from './logins.js';
import { OfficeOfThePast } from './office-of-the-past.js';
import { randomFrom } from './random.js';
import { tellStories, type RefusedStep } from './tell-stories.js';

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
 * real door on a stepped clock; the last one is placed when the office is open (on-duty.ts). Safe to repeat: what is done stays; what was cut off begins anew.
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
  const { door, ...submitting } = demoParts(database, route);
  const office = new OfficeOfThePast(database, submitting, door);
  const random = randomFrom(`bihuan demo ${localDate(calendar, now)}`);
  return tellStories(office, { calendar, now, cast, random, route });
}
