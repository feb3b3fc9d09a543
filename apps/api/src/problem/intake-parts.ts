import { Inject, Injectable } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { Enterprises } from '@bihuan/application/people/enterprises.js';
import { Intake } from '@bihuan/application/problem/intake.js';
import { Numbers } from '@bihuan/application/problem/number.js';
import type { SubmitParts } from '@bihuan/application/problem/submit.js';
import type { Database } from '@bihuan/db/database.js';
import { DATABASE, ROUTE, type Route } from '../office/office.tokens.js';

/** Gathers what taking in needs; one for the process, so that submissions that come in together share a statement. */
@Injectable()
export class IntakeParts {
  readonly parts: SubmitParts;

  constructor(
    @Inject(DATABASE) database: Database,
    @Inject(ROUTE) route: Route,
    directory: Directory,
    clock: OfficeClock,
    numbers: Numbers,
    enterprises: Enterprises,
  ) {
    this.parts = { database, route, directory, clock, numbers, enterprises, intake: new Intake(database) };
  }
}
