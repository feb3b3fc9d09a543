import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Readiness } from './readiness.js';

/** Health and figures, outside /api/v1 where machines look for them. */
@Module({ controllers: [HealthController, MetricsController], providers: [Readiness] })
export class HealthModule {}
