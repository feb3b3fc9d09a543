import type { Judgement, RoutingJudgement } from '@bihuan/domain/report/indicators.js';

/**
 * How a judgement reads the tables. `p` is the problem; `at` is the denominator's event, which puts it into a period;
 * `window` is whose it is; `kept` is the verdict on a row that `where` lets through.
 */
export interface JudgementSource {
  readonly from: string;
  readonly where: string;
  readonly at: string;
  readonly window: string;
  readonly kept: string;
}

/** The row's state as SQL: every state except `resolved` and `closed` is open (handbook 2). */
export const IS_OPEN = `p.state not in ('resolved', 'closed')`;

/** On-time judges round 1 (handbook 3, Indicators). */
const FIRST_PROMISE = `problem p join clock c on c.problem_id = p.id and c.kind = 'promise' and c.round = 1`;
const FIRST_ACCEPTANCE = `problem p join clock c on c.problem_id = p.id and c.kind = 'acceptance' and c.round = 1`;

/** The event that stopped clock `c`, by its own words: exact also where several events share an instant. */
const ENDED = `
  left join lateral (
    select e.kind, e.occurred_at as at from event e
    where e.problem_id = p.id and e.payload @> jsonb_build_object('outcome', jsonb_build_object('clocks',
      jsonb_build_array(jsonb_build_object('op', 'stop', 'no', c.no))))
    order by e.seq limit 1) ended on true`;

/** After a breach a return may still pause the acceptance clock: the limit that counts is the one that was broken. */
const ACCEPTANCE_LIMIT = 'coalesce(c.breached_at, c.due)';

/**
 * Judged is what has an outcome: `kind` ended the clock (kept when at or before the limit: the event time ≤ due is on
 * time), or the limit has passed without it, open ones included. Subtracted is what ended otherwise within the limit:
 * withdrawn, merged, not accepted, referred, split, lapsed, registered, each only when that happened before due.
 * A paused clock has no limit; it joins when its due is known (handbook 3, Indicators).
 */
const judgedBy = (kind: 'answered' | 'accepted', limit: string, now: string) => ({
  where: `${limit} is not null and case
      when ended.kind is null then ${limit} < ${now}
      when ended.kind = '${kind}' then true
      else ended.at > ${limit} end`,
  kept: `coalesce(ended.kind = '${kind}' and ended.at <= ${limit}, false)`,
});

/** What decided on a problem; a shadow has no say (handbook 9, Learning loop). */
const DECIDED = `problem p join prediction r on r.problem_id = p.id and r.role = 'champion'`;

const SAID_LATER = (kind: 'corrected' | 'returned') =>
  `exists (select from feedback f where f.problem_id = p.id and f.kind = '${kind}')`;

/**
 * Where a problem belongs: the window that finally accepted it (handbook 9); what a blind reader says is counted by itself.
 * Joined, so that it is looked up once a row; `offset 0` keeps it to the rows of the period: without it the planner works
 * the whole view out first, of all years.
 */
const KNOWN = `${DECIDED}
  left join lateral (select l.window_code from routing_label l where l.problem_id = p.id offset 0) l on true`;
const BELONGS = 'l.window_code';

const READ_TWICE = `${DECIDED} join feedback s on s.problem_id = p.id and s.kind = 'second_reading'`;

/** Routings, by when the classifier spoke and the window that it named; `kept` = right, or without a person. */
const ROUTINGS: Readonly<Record<RoutingJudgement, Pick<JudgementSource, 'from' | 'where' | 'kept'>>> = {
  routing: { from: DECIDED, where: 'true', kept: `not ${SAID_LATER('corrected')}` },
  routing_alone: { from: DECIDED, where: 'true', kept: `r.decision = 'dispatch'` },
  routing_returned: { from: DECIDED, where: SAID_LATER('returned'), kept: 'true' },
  routing_known: { from: KNOWN, where: `${BELONGS} is not null`, kept: `${BELONGS} = r.window_code` },
  routing_precision: {
    from: KNOWN,
    where: `r.decision = 'dispatch' and ${BELONGS} is not null`,
    kept: `${BELONGS} = r.window_code`,
  },
  second_reading: { from: READ_TWICE, where: 'true', kept: 's.window_code = r.window_code' },
};

/**
 * The one place that says which problems an indicator is about: the number and its drill-down both read it (I13).
 * @param now gives the place of the present office instant among the statement's values; asked only where it counts
 */
export function sourceOf(judgement: Judgement, now: () => string): JudgementSource {
  const whole = { where: 'true', kept: 'true', window: 'p.window_code' };
  switch (judgement) {
    case 'resolution':
      return {
        ...whole,
        from: FIRST_PROMISE + ENDED,
        at: 'c.due',
        ...judgedBy('answered', 'c.due', now()),
      };
    case 'not_yet_due':
      return {
        ...whole,
        from: FIRST_PROMISE,
        at: 'c.due',
        where: `c.status = 'running' and c.due >= ${now()}`,
      };
    case 'acceptance':
      return {
        from: FIRST_ACCEPTANCE + ENDED,
        // The clock starts with the dispatch.
        at: 'c.started_at',
        window: 'c.window_code',
        ...judgedBy('accepted', ACCEPTANCE_LIMIT, now()),
      };
    case 'overdue_open':
      // Computed on read (handbook 3, Breach): also what nobody has recorded yet.
      return {
        ...whole,
        from: `problem p join clock c on c.problem_id = p.id and c.kind = 'promise' and c.status = 'running'`,
        at: 'p.due',
        where: `${IS_OPEN} and p.due < ${now()}`,
      };
    case 'submitted':
      return { ...whole, from: 'problem p', at: 'p.submitted_at' };
    default:
      return { at: 'r.predicted_at', window: 'r.window_code', ...ROUTINGS[judgement] };
  }
}
