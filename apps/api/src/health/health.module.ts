import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Readiness } from './readiness.js';
import { RoutingMetrics } from './routing-metrics.js';

/** Health and figures, outside /api/v1 where machines look for them. */
@Module({ controllers: [HealthController, MetricsController], providers: [Readiness, RoutingMetrics] })
export class HealthModule {}
