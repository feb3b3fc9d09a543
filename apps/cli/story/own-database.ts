import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '@bihuan/db/migrate.js';

/** A database that exists for one story. */
export interface OwnDatabase {
  readonly url: string;
  readonly name: string;
  drop(): Promise<void>;
}

/** Makes and migrates a database beside the one that `url` names; whoever may not create one is told by PostgreSQL. */
export async function ownDatabase(url: string): Promise<OwnDatabase> {
  const name = `bihuan_story_${randomBytes(6).toString('hex')}`;
  await asOwner(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const drop = () => asOwner(url, `drop database if exists ${name} with (force)`);
  try {
    await migrate(own.toString());
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: own.toString(), name, drop };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
