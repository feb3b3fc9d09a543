import { Module, type DynamicModule } from '@nestjs/common';
import { AlarmLoops } from './alarm-loops.js';
import { Housekeeping } from './housekeeping.js';
import { LearningLoops } from './learning-loops.js';
import { NoticeLoop } from './notice-loop.js';
import { Given, Parts } from './parts.js';
import { TemporalWorker } from './temporal-worker.js';
import { VitalSigns } from './vital-signs.js';

@Module({})
class WorkerModule {}

/** The worker: one process, five parts that know nothing of each other but the signs of life. */
export function workerModule(given: Given): DynamicModule {
  const parts = [Parts, VitalSigns, AlarmLoops, NoticeLoop, LearningLoops, Housekeeping, TemporalWorker];
  return { module: WorkerModule, providers: [{ provide: Given, useValue: given }, ...parts] };
}
