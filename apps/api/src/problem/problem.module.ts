import { Module } from '@nestjs/common';
import { CommandController } from './command.controller.js';
import { IntakeParts } from './intake-parts.js';
import { LookupController } from './lookup.controller.js';
import { ProblemController } from './problem.controller.js';
import { ProblemParts } from './problem-parts.js';
import { ProblemReader } from './problem-reader.js';
import { ReadLog } from './read-log.js';
import { TimelineReader } from './timeline-reader.js';

/** One problem, from its submission to its closing. */
@Module({
  controllers: [ProblemController, CommandController, LookupController],
  providers: [IntakeParts, ProblemParts, ProblemReader, ReadLog, TimelineReader],
  exports: [ProblemParts, ProblemReader, ReadLog],
})
export class ProblemModule {}
