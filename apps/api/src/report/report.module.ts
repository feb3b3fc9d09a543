import { Module } from '@nestjs/common';
import { ListModule } from '../list/list.module.js';
import { ReportController } from './report.controller.js';
import { RoutingReportController } from './routing-report.controller.js';

/** Reports. */
@Module({ imports: [ListModule], controllers: [ReportController, RoutingReportController] })
export class ReportModule {}
