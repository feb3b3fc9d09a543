/** Machinery: what carries facts outward. Everything here can be rebuilt from the facts, but for the ledger of deliveries. */
export const MACHINERY_SQL = /* sql */ `
-- A row is leased by moving available_at forward: a lease that is not answered simply runs out.
create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  payload jsonb not null,
  available_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0
) with (autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);
create index outbox_ready on outbox (topic, available_at);

-- A level, not an edge: what the workflow should know now. told < stamp = there is something to tell (handbook 4).
-- next_at and sleeps_to are office time, stamp and told microseconds of real time, try_at and aside_until real time.
-- aside_until: its settling threw; the sweeper leaves it alone until then (doubling delay, alerted).
create table alarm (
  problem_id uuid primary key,
  stamp bigint not null,
  next_at timestamptz,
  over boolean not null,
  sleeps_to timestamptz,
  told bigint not null default 0,
  try_at timestamptz not null default clock_timestamp(),
  tries integer not null default 0,
  aside_until timestamptz,
  failures integer not null default 0
) with (fillfactor = 70, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);
create index alarm_due on alarm (next_at) where not over;
create index alarm_untold on alarm (try_at) where told < stamp;
create index alarm_sleeps on alarm (sleeps_to) where sleeps_to is not null and not over;

-- One row for each (event, recipient, channel), once; the in-app inbox is these rows (handbook 6).
-- The id is made from those three. not_before is office time, look_at real time: when somebody should look at an
-- unfinished row again, because its hint was lost, its provider was away, or its sender was killed.
create table delivery (
  id uuid primary key,
  event_id uuid not null,
  problem_id uuid not null,
  event_kind text not null,
  audience text not null,
  recipient_kind text not null check (recipient_kind in ('user', 'contact')),
  recipient_id uuid not null,
  channel text not null check (channel in ('in_app', 'sms', 'email')),
  address text,
  locale text not null,
  vars jsonb not null,
  urgent boolean not null,
  status text not null check (status in ('pending', 'sending', 'sent', 'failed', 'uncertain', 'suppressed')),
  not_before timestamptz not null,
  look_at timestamptz not null,
  hints integer not null default 0,
  attempts integer not null default 0,
  crashes integer not null default 0,
  message_id text,
  error text,
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  read_at timestamptz,
  unique (event_id, recipient_id, channel)
);
create index delivery_inbox on delivery (recipient_id, created_at desc, id desc)
  where channel = 'in_app' and status <> 'suppressed';
create index delivery_unfinished on delivery (look_at) where status in ('pending', 'sending');
create index delivery_for_a_person on delivery (created_at, id) where status in ('failed', 'uncertain');

create table idempotency (
  actor text not null,
  route text not null,
  key text not null,
  problem_id uuid,
  body_hash text not null,
  status integer not null,
  -- json, not jsonb: given back as it was given, byte by byte, and never looked into.
  answer json not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (actor, route, key)
);
-- Only housekeeping asks for the age; a btree would be one more index to write on every command.
create index idempotency_age on idempotency using brin (created_at);

create table heartbeat (
  process text not null,
  instance text not null,
  beat_at timestamptz not null,
  detail jsonb not null,
  primary key (process, instance)
);

-- What the worker last saw of its neighbours: another value means wiped or restored (handbook 4, Reconciler).
create table landmark (
  name text primary key,
  value text not null
);
`;

export const MACHINERY_DOWN_SQL = /* sql */ `
drop table landmark, heartbeat, idempotency, delivery, alarm, outbox;
`;
