import { Module } from '@nestjs/common';
import { SimilarProblems } from '@bihuan/application/similar/similar-problems.js';
import type { Database } from '@bihuan/db/database.js';
import { DATABASE } from '../office/office.tokens.js';
import { ProblemModule } from '../problem/problem.module.js';
import { SimilarController } from './similar.controller.js';

/** Similar problems; the index of their texts is this process's own, empty until somebody asks. */
@Module({
  imports: [ProblemModule],
  controllers: [SimilarController],
  providers: [
    {
      provide: SimilarProblems,
      useFactory: (database: Database) => new SimilarProblems(database),
      inject: [DATABASE],
    },
  ],
  exports: [SimilarProblems],
})
export class SimilarModule {}
