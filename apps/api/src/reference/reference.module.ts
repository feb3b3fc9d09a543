import { Module } from '@nestjs/common';
import { ReferenceController } from './reference.controller.js';

/** Taxonomy, calendars, policies. */
@Module({ controllers: [ReferenceController] })
export class ReferenceModule {}
