import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SECOND_GUARDS_DOWN_SQL, SECOND_GUARDS_SQL } from './sql/0004-second-guards.js';

/** Clocks and whole tables are guarded too; a late withdrawal is flagged. */
export class SecondGuards1795800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SECOND_GUARDS_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SECOND_GUARDS_DOWN_SQL);
  }
}
