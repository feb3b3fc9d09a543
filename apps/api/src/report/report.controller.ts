import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { reportPeriod } from '@bihuan/application/report/report-period.js';
import { slaReport } from '@bihuan/application/report/sla-report.js';
import { SlaReportAnswer, SlaReportQuery } from '@bihuan/contracts/http/report.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { SlaDimension } from '@bihuan/domain/report/indicators.js';
import { Answers } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { definedOnly } from '../problem/submission-input.js';
import { presentReport } from './report.presenter.js';

/** Figures, each with the query that opens exactly its problems (I13). */
@ApiTags('reports')
@Controller('reports')
export class ReportController {
  constructor(private readonly parts: ListParts) {}

  @Get('sla')
  @Policy('report:read')
  @Answers(200, SlaReportAnswer, 'On-time and acceptance shares, counts and what is overdue.')
  async sla(
    @Query({ schema: SlaReportQuery }) query: SlaReportQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SlaReportAnswer> {
    const { from, to, groupBy = 'window', ...narrowing } = query;
    const period = await reportPeriod(this.parts, definedOnly({ from, to }));
    const report = await slaReport(this.parts, actor, {
      ...period,
      groupBy: [...new Set(groupBy.split(','))] as SlaDimension[],
      ...definedOnly(narrowing),
    });
    return presentReport(report, await this.parts.directory.all());
  }
}
