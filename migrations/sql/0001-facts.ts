/** Facts. `service_window` and `app_user` carry a prefix only because WINDOW and USER are reserved words. */
export const FACTS_SQL = /* sql */ `
create table region (
  code text primary key,
  name jsonb not null,
  calendar_code text not null,
  policy_code text not null
);

create table calendar_version (
  id text primary key,
  code text not null,
  effective_from timestamptz not null,
  body jsonb not null,
  hash text not null,
  created_at timestamptz not null default clock_timestamp()
);
create index on calendar_version (code, effective_from);

create table policy_version (
  id text primary key,
  code text not null,
  effective_from timestamptz not null,
  body jsonb not null,
  hash text not null,
  created_at timestamptz not null default clock_timestamp()
);
create index on policy_version (code, effective_from);

create table service_window (
  region text not null references region (code),
  code text not null,
  name jsonb not null,
  departments text[] not null default '{}',
  sort integer not null,
  closed_at timestamptz,
  successor text,
  primary key (region, code)
);

create table problem_type (
  region text not null,
  code text not null,
  window_code text not null,
  name jsonb not null,
  difficulty text not null check (difficulty in ('simple', 'complex', 'challenging')),
  triage_only boolean not null default false,
  primary key (region, code),
  foreign key (region, window_code) references service_window (region, code)
);

-- One row: the office's time is anchor_office + (wall - anchor_wall) * factor. Factor 0 is a stepped clock (tests, seed).
create table office_clock (
  id integer primary key check (id = 1),
  anchor_wall timestamptz not null,
  anchor_office timestamptz not null,
  factor double precision not null check (factor >= 0)
);
insert into office_clock values (1, clock_timestamp(), clock_timestamp(), 1);

-- Whole milliseconds: the domain counts in them, so no instant is ever between two of its own.
create function office_now() returns timestamptz language sql volatile as $$
  select date_trunc('milliseconds', anchor_office + (clock_timestamp() - anchor_wall) * factor) from office_clock
$$;

create table enterprise (
  id uuid primary key,
  code text not null unique,
  name text not null,
  created_at timestamptz not null default clock_timestamp()
);

create table app_user (
  id uuid primary key,
  username text not null unique,
  display_name text not null,
  password_hash text,
  phone text,
  email text,
  locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
  disabled_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);

create table membership (
  id uuid primary key,
  user_id uuid references app_user (id),
  role text not null,
  enterprise_id uuid references enterprise (id),
  window_code text,
  region text references region (code),
  position text check (position in ('A', 'B')),
  foreign key (region, window_code) references service_window (region, code),
  check (enterprise_id is not null or region is not null)
);
create index on membership (user_id);
create index on membership (region, window_code, role);
create index on membership (enterprise_id) where enterprise_id is not null;

create table session (
  token_hash text primary key,
  user_id uuid not null references app_user (id),
  created_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp()
);
create index on session (user_id);

create table api_key (
  id uuid primary key,
  hash text not null unique,
  name text not null,
  membership_id uuid not null references membership (id),
  scopes text[] not null,
  revoked_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);

-- Running numbers are handed out in blocks of 100 a process and day; gaps are allowed (handbook 4). One count for all
-- regions: the number does not say the region, and no two problems share one.
create table number_block (
  day date primary key,
  next_number integer not null
);

create table problem (
  id uuid primary key,
  number text not null unique,
  region text not null,
  enterprise_id uuid not null,
  channel text not null,
  state text not null,
  closing_code text,
  window_code text,
  windows text[] not null,
  problem_type text,
  difficulty text not null,
  urgent boolean not null,
  confidential boolean not null,
  overdue boolean not null,
  escalation_rung text,
  handler uuid,
  former_handlers uuid[] not null,
  round integer not null,
  reworks integer not null,
  reopenings integer not null,
  ever_accepted boolean not null,
  submitted_at timestamptz not null,
  due timestamptz,
  provisional boolean not null,
  target_date date,
  result text,
  grade integer,
  resolved_at timestamptz,
  closed_at timestamptz,
  returned_from jsonb,
  no_return_by text[] not null,
  return_upheld boolean not null,
  notice_round integer,
  calendar_version text not null,
  policy_version text not null,
  version integer not null,
  seq integer not null,
  last_event_at timestamptz not null,
  lookup_hash text
) with (fillfactor = 80);
create index problem_of_window on problem (region, window_code, due, id) where state not in ('resolved', 'closed');
create index problem_of_enterprise on problem (enterprise_id, submitted_at desc, id);
create index problem_by_due on problem (region, due) where due is not null;
create index problem_by_submission on problem (region, submitted_at desc, id);

create table event (
  problem_id uuid not null,
  seq integer not null,
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  kind text not null,
  actor_kind text not null,
  actor_id uuid,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  payload jsonb not null,
  is_public boolean not null,
  effect_key text,
  prev_hash text,
  hash text not null,
  primary key (problem_id, seq)
);
create unique index event_effect on event (problem_id, effect_key) where effect_key is not null;
create index event_feed on event (xid, id);

-- People's words and contacts: erasable without breaking the chain of events, which holds only their sha256.
create table content (
  problem_id uuid not null,
  seq integer not null,
  body jsonb not null,
  sha256 text not null,
  primary key (problem_id, seq)
);

create table clock (
  problem_id uuid not null,
  no integer not null,
  kind text not null,
  round integer not null,
  term integer not null,
  window_code text,
  time_limit jsonb not null,
  started_at timestamptz not null,
  budget_ms bigint not null,
  due timestamptz,
  remaining_ms bigint,
  status text not null,
  stopped_at timestamptz,
  provisional boolean not null,
  breached_at timestamptz,
  detected_at timestamptz,
  marks jsonb not null,
  history jsonb not null,
  primary key (problem_id, no)
) with (fillfactor = 80);

create table task (
  problem_id uuid not null,
  no integer not null,
  kind text not null,
  round integer not null,
  due timestamptz not null,
  done_at timestamptz,
  primary key (problem_id, no)
);
create index task_open on task (due) where done_at is null;

create table approval (
  problem_id uuid not null,
  no integer not null,
  kind text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  facts jsonb not null,
  status text not null,
  primary key (problem_id, no)
);

create table call_try (
  problem_id uuid not null,
  no integer not null,
  at timestamptz not null,
  purpose text not null,
  outcome text not null,
  half_day text not null,
  primary key (problem_id, no)
);
`;

export const FACTS_DOWN_SQL = /* sql */ `
drop table call_try, approval, task, clock, content, event, problem, number_block, api_key, session, membership,
  app_user, enterprise, problem_type, service_window, policy_version, calendar_version, region cascade;
drop function problem_needs_event(), problem_needs_growth(), append_only(), office_now();
drop table office_clock;
`;
