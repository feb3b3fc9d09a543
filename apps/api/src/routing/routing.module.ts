import { Module } from '@nestjs/common';
import { ListModule } from '../list/list.module.js';
import { SecondReadingController } from './second-reading.controller.js';

/** What people do for the learning loop. */
@Module({ imports: [ListModule], controllers: [SecondReadingController] })
export class RoutingModule {}
