import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';

/** The in-app inbox. */
@Module({ controllers: [InboxController] })
export class InboxModule {}
