import { Module, type DynamicModule } from '@nestjs/common';
import { DeliveryWorkers } from './delivery-workers.js';
import { Housekeeping } from './housekeeping.js';
import { Given, Parts } from './parts.js';
import { VitalSigns } from './vital-signs.js';

@Module({})
class NotifierModule {}

/** The notifier: workers that send what BullMQ hints at, and a sweep for what it has lost. */
export function notifierModule(given: Given): DynamicModule {
  const parts = [Parts, VitalSigns, DeliveryWorkers, Housekeeping];
  return { module: NotifierModule, providers: [{ provide: Given, useValue: given }, ...parts] };
}
