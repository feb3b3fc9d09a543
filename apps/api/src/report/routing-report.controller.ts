import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { reportPeriod } from '@bihuan/application/report/report-period.js';
import { routingReport } from '@bihuan/application/report/routing-report.js';
import { RoutingReportAnswer, RoutingReportQuery } from '@bihuan/contracts/http/routing-report.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { RoutingDimension } from '@bihuan/domain/report/indicators.js';
import { Answers } from '../http/answer.decorator.js';
import { CurrentActor } from '../identity/current-actor.decorator.js';
import { Policy } from '../identity/policy.decorator.js';
import { ListParts } from '../list/list-parts.js';
import { LiveRoute } from '../office/live-route.js';
import { definedOnly } from '../problem/submission-input.js';
import { presentRoutingReport } from './routing-report.presenter.js';

/** How well problems find their window by themselves (handbook 9). */
@ApiTags('reports')
@Controller('reports')
export class RoutingReportController {
  constructor(
    private readonly parts: ListParts,
    private readonly live: LiveRoute,
  ) {}

  @Get('routing')
  @Policy('report:read')
  @Answers(
    200,
    RoutingReportAnswer,
    'Accuracy and precision, who decides, where the fail-safe stands, drift.',
  )
  async routing(
    @Query({ schema: RoutingReportQuery }) query: RoutingReportQuery,
    @CurrentActor() actor: Actor,
  ): Promise<RoutingReportAnswer> {
    const { from, to, groupBy = 'window', ...narrowing } = query;
    const period = await reportPeriod(this.parts, definedOnly({ from, to }));
    const report = await routingReport(this.parts, actor, {
      ...period,
      groupBy: [...new Set(groupBy.split(','))] as RoutingDimension[],
      ...definedOnly(narrowing),
    });
    const decidesBy = (model: string) => this.live.decidesBy(model);
    return presentRoutingReport(report, await this.parts.directory.all(), decidesBy);
  }
}
