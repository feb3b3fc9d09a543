import { Inject, Injectable } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import { Door } from '@bihuan/application/problem/door.js';
import type { Database } from '@bihuan/db/database.js';
import { DATABASE } from '../office/office.tokens.js';

/** What the use cases about many problems take as their first argument. */
@Injectable()
export class ListParts {
  constructor(
    @Inject(DATABASE) readonly database: Database,
    readonly directory: Directory,
    readonly door: Door,
  ) {}
}
