import type { Database } from '@bihuan/db/database.js';
import { Directory } from '../office/directory.js';
import { OfficeClock } from '../office/office-clock.js';
import { Enterprises } from '../people/enterprises.js';
import { Door } from '../problem/door.js';
import { Intake } from '../problem/intake.js';
import { Numbers } from '../problem/number.js';
import type { SubmitParts } from '../problem/submit.js';

/** The real door and the real intake, for those who play the demo. */
export function demoParts(
  database: Database,
  route: SubmitParts['route'],
): SubmitParts & { readonly door: Door } {
  const directory = new Directory(database);
  return {
    database,
    directory,
    route,
    door: new Door(database, directory),
    clock: new OfficeClock(database),
    numbers: new Numbers(database),
    enterprises: new Enterprises(database),
    intake: new Intake(database),
  };
}
