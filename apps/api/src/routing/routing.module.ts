import { Module } from '@nestjs/common';
import { ListModule } from '../list/list.module.js';
import { ModelController } from './model.controller.js';
import { SecondReadingController } from './second-reading.controller.js';

/** What people do for the learning loop: second readings, and which model decides. */
@Module({ imports: [ListModule], controllers: [ModelController, SecondReadingController] })
export class RoutingModule {}
