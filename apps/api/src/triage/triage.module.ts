import { Module } from '@nestjs/common';
import { ListModule } from '../list/list.module.js';
import { SimilarModule } from '../similar/similar.module.js';
import { TriageController } from './triage.controller.js';

/** The triage desk. */
@Module({ imports: [ListModule, SimilarModule], controllers: [TriageController] })
export class TriageModule {}
