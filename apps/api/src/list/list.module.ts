import { Module } from '@nestjs/common';
import { ListController } from './list.controller.js';
import { ListParts } from './list-parts.js';
import { ProblemPageReader } from './problem-page-reader.js';

/** Many problems at once. */
@Module({
  controllers: [ListController],
  providers: [ListParts, ProblemPageReader],
  exports: [ListParts, ProblemPageReader],
})
export class ListModule {}
