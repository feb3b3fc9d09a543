import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEARNING_DOWN_SQL, LEARNING_SQL } from './sql/0002-learning.js';

/** Predictions, feedback, models and their moves. */
export class Learning1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEARNING_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(LEARNING_DOWN_SQL);
  }
}
