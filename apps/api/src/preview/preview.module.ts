import { Module } from '@nestjs/common';
import { ListModule } from '../list/list.module.js';
import { PreviewController } from './preview.controller.js';

/** Previews: no side effect. */
@Module({ imports: [ListModule], controllers: [PreviewController] })
export class PreviewModule {}
