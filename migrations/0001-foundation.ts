import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FACTS_SQL, FACTS_DOWN_SQL } from './sql/0001-facts.js';
import { GUARDS_SQL } from './sql/0001-guards.js';
import { MACHINERY_SQL, MACHINERY_DOWN_SQL } from './sql/0001-machinery.js';

/** The tables of handbook 4, Data: facts (problems and people), machinery (alarm, outbox, delivery), and the guards on both. */
export class Foundation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FACTS_SQL);
    await runner.query(MACHINERY_SQL);
    await runner.query(GUARDS_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MACHINERY_DOWN_SQL);
    await runner.query(FACTS_DOWN_SQL);
  }
}
