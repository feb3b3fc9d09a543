import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Database } from '@bihuan/db/database.js';
import { Metrics } from '@bihuan/observability/metrics.js';
import { Policy, PUBLIC } from '../identity/policy.decorator.js';
import { DATABASE } from '../office/office.tokens.js';
import { RoutingMetrics } from './routing-metrics.js';

/** Figures for Prometheus; no names and no ids are among them. Keep it off the public address (docs/operations.md). */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private readonly connections;

  constructor(
    private readonly metrics: Metrics,
    @Inject(DATABASE) private readonly database: Database,
    private readonly routing: RoutingMetrics,
  ) {
    this.connections = metrics.gauge('database_connections', 'Connections of the pool', ['state']);
  }

  @Get()
  @Policy(PUBLIC)
  async show(@Res() response: Response): Promise<void> {
    const { totalCount, idleCount, waitingCount } = this.database.pool;
    this.connections.set({ state: 'idle' }, idleCount);
    this.connections.set({ state: 'busy' }, totalCount - idleCount);
    this.connections.set({ state: 'waited_for' }, waitingCount);
    await this.routing.refresh();
    const { contentType, body } = await this.metrics.text();
    response.type(contentType).send(body);
  }
}
