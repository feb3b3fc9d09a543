import type { PreviewedDue } from '@bihuan/application/preview/preview-due.js';
import type { PreviewedRoute } from '@bihuan/application/preview/preview-route.js';
import type { PreviewDueAnswer, PreviewRouteAnswer } from '@bihuan/contracts/http/preview.contract.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { presentStep } from '../problem/clock.presenter.js';
import { presentRouting, windowRef } from '../problem/problem.presenter.js';
import { atOrNull, toMinutes } from '../problem/sla.presenter.js';

/** A routing that has not happened, with the due it would have. */
export function presentRoutePreview(preview: PreviewedRoute): PreviewRouteAnswer {
  const { region, routing, due, provisional, steps, confirmBy, materials } = preview;
  const { calendar } = region;
  const { window, problemType, difficulty, urgent, danger } = routing;
  return {
    window: windowRef(region, window),
    problemType,
    difficulty,
    urgent,
    ...presentRouting(routing, region),
    materials: materials.map(({ zh, en }) => ({ zh, en })),
    due: formatInstant(calendar, due),
    steps: steps.map((step) => presentStep(step, calendar)),
    provisional,
    ...(confirmBy === null ? {} : { confirmBy: formatInstant(calendar, confirmBy) }),
    ...(danger === null ? {} : { danger: { kind: danger.kind, phone: danger.phone } }),
  };
}

/** A due worked out; while paused there is a budget, not a date (handbook 3). */
export function presentDuePreview(preview: PreviewedDue): PreviewDueAnswer {
  const { calendar, promise } = preview;
  return {
    effectiveStart: formatInstant(calendar, preview.effectiveStart),
    due: atOrNull(calendar, promise.due),
    acceptanceDue: formatInstant(calendar, preview.acceptanceDue),
    provisional: promise.provisional,
    ...(promise.paused ? { remainingWorkingMinutes: toMinutes(promise.remaining) } : {}),
    steps: promise.steps.map((step) => presentStep(step, calendar)),
  };
}
