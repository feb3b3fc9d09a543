import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { installReference } from '@bihuan/application/office/reference.js';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { Door } from '@bihuan/application/problem/door.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import { migrate } from '@bihuan/db/migrate.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { ensureEnterprise, insertMembership, insertUser } from '@bihuan/db/people/people.repository.js';
import { TRIAGE_DESK_SQL } from '@bihuan/migrations/0003-triage-desk.js';
import { FACTS_SQL } from '@bihuan/migrations/sql/0001-facts.js';
import { GUARDS_SQL } from '@bihuan/migrations/sql/0001-guards.js';
import { MACHINERY_SQL } from '@bihuan/migrations/sql/0001-machinery.js';
import { LEARNING_SQL } from '@bihuan/migrations/sql/0002-learning.js';
import { SECOND_GUARDS_SQL } from '@bihuan/migrations/sql/0004-second-guards.js';
import type { Actor, Membership, Role } from '@bihuan/domain/access/actor.js';

/** Named after what is in it, so that an edited migration never meets an old template on a server that stays up. */
const TEMPLATE = `bihuan_template_${createHash('sha256')
  .update(FACTS_SQL + MACHINERY_SQL + GUARDS_SQL + LEARNING_SQL + TRIAGE_DESK_SQL + SECOND_GUARDS_SQL)
  .digest('hex')
  .slice(0, 12)}`;

/** A database of its own with the example county in it, and a clock that stands still until a test moves it. */
export interface Office {
  readonly url: string;
  readonly database: Database;
  readonly clock: OfficeClock;
  readonly directory: Directory;
  readonly door: Door;
  /** Sets the stepped clock to a local instant of the county, e.g. `2026-03-02T10:00`. Never backwards. */
  at(local: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the tests' PostgreSQL is; the test command starts one. */
export function adminUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests by `npm test`');
  return url;
}

/** Clones the migrated template (~0.1 s). The clock starts at Mon 2 March 2026 08:30, stepped. */
export async function openOffice(options: { max?: number } = {}): Promise<Office> {
  await ensureTemplate();
  const name = `bihuan_test_${randomUUID().replaceAll('-', '')}`;
  await admin(async (client) => void (await client.query(`create database ${name} template ${TEMPLATE}`)));
  const url = withDatabase(name);
  const database = openDatabase(url, { max: options.max ?? 10 });
  await database.run(
    `update office_clock set factor = 0, anchor_office = '2026-03-02T08:30+08', anchor_wall = now()`,
  );
  const clock = new OfficeClock(database);
  const directory = new Directory(database);
  const door = new Door(database, directory);
  return {
    url,
    database,
    clock,
    directory,
    door,
    at: async (local) => {
      await anchorOfficeClock(database, 0, instant(local));
      clock.forget();
    },
    close: async () => {
      await database.close();
      await admin(
        async (client) => void (await client.query(`drop database if exists ${name} with (force)`)),
      );
    },
  };
}

/** A local time of the county as an instant (ms). */
export function instant(local: string): number {
  return Date.parse(local.length === 16 ? `${local}:00+08:00` : `${local}+08:00`);
}

/** Adds a user with one membership and returns it as an actor. */
export async function hire(
  office: Office,
  role: Role,
  membership: Omit<Membership, 'role'> = {},
): Promise<Actor> {
  const id = uuidv7();
  const scope = membership.enterpriseId ? membership : { region: 'county', ...membership };
  const full: Membership = { role, ...scope };
  await insertUser(office.database, {
    id,
    username: `${role}-${id}`,
    displayName: `${role} ${id.slice(-4)}`,
    passwordHash: null,
    phone: '13800000000',
    email: `${id}@example.invalid`,
  });
  await insertMembership(office.database, id, { id: uuidv7(), ...full });
  return { ref: { kind: 'user', id }, memberships: [full] };
}

/** Adds an enterprise and a user of it. */
export async function enroll(
  office: Office,
  code = '91330100MA27XYZ123',
): Promise<Actor & { enterpriseId: string }> {
  const enterpriseId = await ensureEnterprise(office.database, uuidv7(), code, '示范企业');
  return { ...(await hire(office, 'enterprise', { enterpriseId })), enterpriseId };
}

async function ensureTemplate(): Promise<void> {
  await admin(async (client) => {
    await client.query('select pg_advisory_lock(72628)');
    const { rowCount } = await client.query(`select 1 from pg_database where datname = $1`, [TEMPLATE]);
    if (rowCount) return;
    const building = `${TEMPLATE}_building`;
    await client.query(`drop database if exists ${building} with (force)`);
    await client.query(`create database ${building}`);
    const url = withDatabase(building);
    await migrate(url);
    const database = openDatabase(url, { max: 1 });
    await installReference(database);
    await database.close();
    await client.query(`alter database ${building} rename to ${TEMPLATE}`);
  });
}

async function admin(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(name: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.toString();
}
