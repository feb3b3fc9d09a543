import { materialsFor } from '@bihuan/classifier/catalogue/materials.js';
import type { Material } from '@bihuan/classifier/catalogue/materials.types.js';
import type { Database } from '@bihuan/db/database.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import { SYSTEM } from '@bihuan/domain/access/actor.js';
import { liveClock, type ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { planSubmission } from '@bihuan/domain/problem/submission.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import { dueOf } from '@bihuan/domain/working-time/due.js';
import type { Instant, Step } from '@bihuan/domain/working-time/types.js';
import type { Directory, Region } from '../office/directory.js';
import { regionOrFirst } from './region-or-first.js';

/** Where a text would go if it were submitted now, and by when it would be answered. */
export interface PreviewedRoute {
  readonly region: Region;
  readonly routing: Routing;
  readonly due: Instant;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
  /** With triage: by when a person confirms. */
  readonly confirmBy: Instant | null;
  /** Worth having ready for this type of problem. */
  readonly materials: readonly Material[];
}

/** Plans a submission as intake does and forgets it: what is previewed is what would happen. @throws DomainError `unknown_region` */
export async function previewRoute(
  parts: {
    readonly database: Database;
    readonly directory: Directory;
    readonly route: (text: string, title?: string) => Routing;
  },
  question: { readonly text: string; readonly title?: string; readonly region?: string },
): Promise<PreviewedRoute> {
  const [region, now] = await Promise.all([
    regionOrFirst(parts.directory, question.region),
    readOfficeNow(parts.database),
  ]);
  const { calendar, policy, windowCodes: windows } = region;
  const routing = parts.route(question.text, question.title);
  const record = planned(region, routing, { now, calendar, policy, windows, clerks: [] });
  const promise = liveClock(record, 'promise');
  if (!promise) throw new Error('a submission starts its promise');
  const { due, steps, provisional } = dueOf(calendar, promise.startedAt, promise.limit, policy.dayRule);
  const confirmBy = liveClock(record, 'triage')?.due ?? null;
  const materials = materialsFor(routing.problemType);
  return { region, routing, due, provisional, steps, confirmBy, materials };
}

function planned(region: Region, routing: Routing, env: Env): ProblemRecord {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const submission = {
    id: nobody,
    number: '',
    region: region.region,
    enterpriseId: nobody,
    channel: 'preview',
    receivedAt: null,
    urgent: false,
    confidential: false,
    calendarVersion: region.calendar_version,
    policyVersion: region.policy_version,
    routing,
  };
  return planSubmission(submission, SYSTEM, env).record;
}
