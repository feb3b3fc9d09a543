import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEARNING_GUARDS_DOWN_SQL, LEARNING_GUARDS_SQL } from './sql/0005-learning-guards.js';

/** What the learning loop remembers is not emptied either. */
export class LearningGuards1795800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEARNING_GUARDS_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(LEARNING_GUARDS_DOWN_SQL);
  }
}
