import { Module } from '@nestjs/common';
import { ListModule } from '../list/list.module.js';
import { QueueController } from './queue.controller.js';

/** Queues of windows. */
@Module({ imports: [ListModule], controllers: [QueueController] })
export class QueueModule {}
