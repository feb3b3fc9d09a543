/**
 * Who may do what, written by hand from handbook 2 (the `who` column, Roles) and I9. It is compared with what the running
 * API answers for every operation of the OpenAPI file: a route without a row fails, and so does a row without a route.
 */

/** Somebody in a relation to one of two problems: `placed` lies with window market and was with tax, `new` is in triage. */
export const CASES = [
  'anonymous',
  'enterprise, own',
  'enterprise, other',
  'agent, own',
  'clerk, own window',
  'clerk, window that took part',
  'clerk, other window',
  'clerk, other region',
  'lead, own window',
  'lead, other window',
  'section_head, own window',
  'deputy_leader, own window',
  'chief_leader, own window',
  'clerk of general, placed',
  'clerk of general, new',
  'clerk, new',
  'intake, own region',
  'intake, other region',
  'dispatcher, own region',
  'dispatcher, other region',
  'follow_up, own region',
  'supervisor, own region',
  'supervisor, other region',
  'supervision_office, own region',
  'auditor, own region',
  'admin, own region',
  'key of a clerk, problem:*',
  'key of a clerk, problem:read',
  'key of a clerk, no scope',
] as const;
export type Case = (typeof CASES)[number];

/** `may`: gets past all rights. `sees`: may know of it and is refused with 403; for all others it is not there (404). */
export type Row =
  | { readonly of: 'problem'; readonly may: readonly Case[]; readonly sees: readonly Case[] }
  /** No single problem is asked for: who may not is refused with 403, or 401 without credentials. */
  | { readonly of: 'office'; readonly may: readonly Case[] | 'everybody' };

const FIRM: readonly Case[] = ['enterprise, own', 'agent, own'];
const CLERKS: readonly Case[] = ['clerk, own window', 'key of a clerk, problem:*'];
const LEAD: readonly Case[] = ['lead, own window'];
const HEAD: readonly Case[] = ['section_head, own window'];
const LEADERS: readonly Case[] = ['deputy_leader, own window', 'chief_leader, own window'];
const DISPATCHER: readonly Case[] = ['dispatcher, own region'];
const FOLLOW_UP: readonly Case[] = ['follow_up, own region'];
const SUPERVISOR: readonly Case[] = ['supervisor, own region'];
/** Runs the machine, and reads no problem. */
const ADMIN: readonly Case[] = ['admin, own region'];
const WINDOW = [...CLERKS, ...LEAD, ...HEAD, ...LEADERS];
const STAFF = [...WINDOW, ...DISPATCHER, ...FOLLOW_UP, ...SUPERVISOR];

/** I9: an enterprise its own; a window its queue and what it took part in; the centre its region, `admin` nothing. */
const READERS: readonly Case[] = [
  ...FIRM,
  ...WINDOW,
  'clerk, window that took part',
  'clerk of general, new',
  'intake, own region',
  ...DISPATCHER,
  ...FOLLOW_UP,
  ...SUPERVISOR,
  'supervision_office, own region',
  'auditor, own region',
];
/** A key may know only what its scopes name: refused by the guard (403) before any problem is looked for. */
const NARROWED: readonly Case[] = ['key of a clerk, problem:read', 'key of a clerk, no scope'];

/** Those who answer for figures: window leads and above, and who watches. */
const REPORT: Row = {
  of: 'office',
  may: [
    ...LEAD,
    ...HEAD,
    ...LEADERS,
    ...SUPERVISOR,
    'lead, other window',
    'supervisor, other region',
    'supervision_office, own region',
    'auditor, own region',
  ],
};

/** Who reads a second time without seeing where it went; without a key it is 428, after the rights. */
const BLIND: Row = {
  of: 'office',
  may: [...DISPATCHER, 'dispatcher, other region', ...FOLLOW_UP, ...SUPERVISOR, 'supervisor, other region'],
};

const reading: Row = {
  of: 'problem',
  may: [...READERS, 'key of a clerk, problem:read'],
  sees: ['key of a clerk, no scope'],
};
const command = (...may: readonly (readonly Case[])[]): Row => ({
  of: 'problem',
  may: may.flat(),
  sees: [...READERS, ...NARROWED],
});
const everybody: Row = { of: 'office', may: 'everybody' };

const KEYS = CASES.filter((c) => c.startsWith('key of'));
const SIGNED_IN = CASES.filter((c) => c !== 'anonymous' && !KEYS.includes(c));
const COMMANDS = '/api/v1/problems/{id}/commands';

export const TRUTH: Readonly<Record<string, Row>> = {
  'GET /health/live': everybody,
  'GET /health/ready': everybody,
  'POST /api/v1/session': everybody,
  'DELETE /api/v1/session': everybody,
  // Anybody may ask who they are, a program too; whoever is nobody hears 401.
  'GET /api/v1/session': { of: 'office', may: CASES.filter((c) => c !== 'anonymous') },
  'GET /api/v1/lookup/{number}': everybody,
  'POST /api/v1/preview/route': everybody,
  'POST /api/v1/preview/due': everybody,
  'GET /api/v1/taxonomy': everybody,
  'GET /api/v1/calendars/{calendar}': everybody,

  'POST /api/v1/problems': {
    of: 'office',
    may: [...FIRM, 'enterprise, other', 'intake, own region', 'intake, other region'],
  },
  'GET /api/v1/problems/{id}': reading,
  'GET /api/v1/problems/{id}/timeline': reading,
  'GET /api/v1/problems/{id}/clock': reading,
  'GET /api/v1/problems/{id}/similar': reading,

  'GET /api/v1/problems': { of: 'office', may: [...SIGNED_IN, 'key of a clerk, problem:*'] },
  'GET /api/v1/events': { of: 'office', may: SIGNED_IN },
  'GET /api/v1/inbox': { of: 'office', may: SIGNED_IN },
  // There is no notice of this id in anybody's inbox.
  'POST /api/v1/inbox/{id}/read': { of: 'problem', may: [], sees: KEYS },
  'GET /api/v1/policies': { of: 'office', may: SIGNED_IN },
  'GET /api/v1/reports/sla': REPORT,
  'GET /api/v1/reports/routing': REPORT,
  // What is read blind: the centre, each of their own region; which problem that may be, the use case knows.
  'GET /api/v1/second-readings': BLIND,
  'POST /api/v1/second-readings/{problemId}': BLIND,
  'GET /api/v1/models': {
    of: 'office',
    may: [...ADMIN, ...SUPERVISOR, 'supervisor, other region', 'auditor, own region'],
  },
  // Who dispatches (T4), each in their own region; a clerk of any other window has no desk there.
  'GET /api/v1/triage': {
    of: 'office',
    may: [
      ...DISPATCHER,
      'dispatcher, other region',
      ...SUPERVISOR,
      'supervisor, other region',
      'clerk of general, placed',
      'clerk of general, new',
    ],
  },
  'POST /api/v1/models/rollback': { of: 'office', may: ADMIN },
  'POST /api/v1/models/{model}/promote': { of: 'office', may: ADMIN },
  // The queue of market: its own people and the centre, each of their own region (there is a market in both).
  'GET /api/v1/windows/{code}/queue': {
    of: 'problem',
    may: [
      'clerk, own window',
      'clerk, new',
      'clerk, other region',
      ...LEAD,
      ...HEAD,
      ...LEADERS,
      'intake, own region',
      'intake, other region',
      ...DISPATCHER,
      'dispatcher, other region',
      ...FOLLOW_UP,
      ...SUPERVISOR,
      'supervisor, other region',
      'supervision_office, own region',
      'auditor, own region',
    ],
    sees: KEYS,
  },

  [`POST ${COMMANDS}/dispatch`]: command(DISPATCHER, SUPERVISOR, ['clerk of general, new']),
  [`POST ${COMMANDS}/accept`]: command(CLERKS, LEAD, HEAD),
  [`POST ${COMMANDS}/return`]: command(CLERKS, LEAD),
  [`POST ${COMMANDS}/decide`]: command(LEAD),
  [`POST ${COMMANDS}/withdraw-ask`]: command(CLERKS),
  [`POST ${COMMANDS}/decide-return`]: command(DISPATCHER, SUPERVISOR),
  [`POST ${COMMANDS}/notify`]: command(CLERKS, LEAD),
  [`POST ${COMMANDS}/reply`]: command(FIRM),
  [`POST ${COMMANDS}/answer`]: command(WINDOW),
  [`POST ${COMMANDS}/complete`]: command(CLERKS, LEAD, HEAD),
  [`POST ${COMMANDS}/explain-delay`]: command(WINDOW, DISPATCHER, SUPERVISOR),
  [`POST ${COMMANDS}/evaluate`]: command(FIRM, FOLLOW_UP),
  [`POST ${COMMANDS}/confirm-grade`]: command(SUPERVISOR),
  [`POST ${COMMANDS}/order-rework`]: command(SUPERVISOR),
  [`POST ${COMMANDS}/conclude`]: command(SUPERVISOR),
  [`POST ${COMMANDS}/withdraw`]: command(FIRM, CLERKS),
  [`POST ${COMMANDS}/reopen`]: command(FIRM, SUPERVISOR),
  [`POST ${COMMANDS}/note`]: command(STAFF),
  [`POST ${COMMANDS}/progress`]: command(STAFF),
  [`POST ${COMMANDS}/log-call`]: command(STAFF),
  [`POST ${COMMANDS}/claim`]: command(CLERKS),
  [`POST ${COMMANDS}/release`]: command(CLERKS, LEAD),
  [`POST ${COMMANDS}/hand-over`]: command(CLERKS, LEAD, HEAD),
};

/** What takes the place of a path parameter, where it is not the problem in question: a thing that everybody knows of. */
export const PATH_VALUES: Readonly<Record<string, string>> = { code: 'market', calendar: 'county' };

export type Outcome = 'may' | 401 | 403 | 404;

/** What the table says of one case. */
export function expected(row: Row, who: Case): Outcome {
  if (row.of === 'office') {
    if (row.may === 'everybody' || row.may.includes(who)) return 'may';
    return who === 'anonymous' ? 401 : 403;
  }
  if (row.may.includes(who)) return 'may';
  if (who === 'anonymous') return 401;
  return row.sees.includes(who) ? 403 : 404;
}
