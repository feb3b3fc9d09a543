import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { FeedModule } from './feed/feed.module.js';
import { HealthModule } from './health/health.module.js';
import { KnownQueryInterceptor } from './http/known-query.interceptor.js';
import { ProblemJsonFilter } from './http/problem-json.filter.js';
import { SchemaPipe } from './http/validation.pipe.js';
import { IdentityModule } from './identity/identity.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { ListModule } from './list/list.module.js';
import { OfficeModule } from './office/office.module.js';
import type { ApiParts } from './office/office.tokens.js';
import { PreviewModule } from './preview/preview.module.js';
import { ProblemModule } from './problem/problem.module.js';
import { QueueModule } from './queue/queue.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { ReportModule } from './report/report.module.js';
import { SimilarModule } from './similar/similar.module.js';
import { TriageModule } from './triage/triage.module.js';
import { RoutingModule } from './routing/routing.module.js';

/** One module a feature; a new feature is a folder and a line here. */
const FEATURES = [
  IdentityModule,
  HealthModule,
  ProblemModule,
  ListModule,
  QueueModule,
  TriageModule,
  SimilarModule,
  ReportModule,
  RoutingModule,
  FeedModule,
  InboxModule,
  PreviewModule,
  ReferenceModule,
];

/** The API: features, and what every request passes — guard, validation, stripping of answers, the error table. */
@Module({})
export class AppModule {
  static with(parts: ApiParts): DynamicModule {
    return {
      module: AppModule,
      imports: [OfficeModule.with(parts), ...FEATURES],
      providers: [
        { provide: APP_PIPE, useClass: SchemaPipe },
        { provide: APP_INTERCEPTOR, useClass: KnownQueryInterceptor },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
        { provide: APP_FILTER, useClass: ProblemJsonFilter },
      ],
    };
  }
}
