/**
 * What the classifier said, what came of it, and what it learns from (handbook 9, Learning loop). Predictions, feedback,
 * models and their moves are append-only; texts are masked before they come here and erasable like all people's words.
 */
export const LEARNING_SQL = /* sql */ `
create table lesson_text (
  problem_id uuid primary key,
  language text not null check (language in ('zh', 'en', 'mixed')),
  title text not null,
  body text not null
);

create table prediction (
  problem_id uuid not null,
  seq integer not null,
  model text not null,
  role text not null check (role in ('champion', 'shadow')),
  window_code text not null,
  problem_type text,
  p double precision not null,
  decision text not null check (decision in ('dispatch', 'triage')),
  alternatives jsonb not null,
  channel text not null,
  predicted_at timestamptz not null,
  primary key (problem_id, seq, model)
);
create index prediction_by_time on prediction (predicted_at);

create table feedback (
  problem_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('confirmed', 'corrected', 'returned', 'none', 'second_reading')),
  event_kind text,
  window_code text,
  problem_type text,
  given_at timestamptz not null,
  given_by uuid,
  primary key (problem_id, seq, kind)
);
create unique index feedback_second_reading on feedback (problem_id) where kind = 'second_reading';

-- Dispatched problems that somebody reads a second time without seeing where they went.
create table second_reading (
  problem_id uuid primary key,
  chosen_at timestamptz not null
);

-- The window that finally accepted: what was accepted and not sent back afterwards (handbook 9).
create view routing_label as
  select distinct on (f.problem_id) f.problem_id, f.window_code, f.given_at
  from feedback f
  where f.event_kind = 'accepted' and not exists (
    select from feedback r where r.problem_id = f.problem_id and r.seq > f.seq and r.event_kind in ('returned', 'return_upheld'))
  order by f.problem_id, f.seq desc;

create table model (
  id text primary key,
  facts jsonb not null,
  -- json, not jsonb: the id is the hash of exactly this text.
  body json not null,
  weights bytea not null,
  out_of_fold jsonb not null,
  trained_at timestamptz not null default clock_timestamp()
);

create table model_move (
  no bigint generated always as identity primary key,
  model text not null references model (id),
  status text not null check (status in ('candidate', 'shadow', 'champion', 'retired')),
  moved_at timestamptz not null default clock_timestamp(),
  moved_by uuid,
  why jsonb not null
);
create index model_move_of on model_move (model, no desc);

-- The fail-safe: from now on a window's problems need this probability, or always a person. The last row of a window counts.
create table routing_guard (
  no bigint generated always as identity primary key,
  window_code text not null,
  threshold double precision,
  to_triage boolean not null,
  guarded_at timestamptz not null default clock_timestamp(),
  why jsonb not null
);

create table learning_position (
  one boolean primary key default true check (one),
  xid xid8 not null,
  id uuid not null
);
insert into learning_position (xid, id) values ('0', '00000000-0000-0000-0000-000000000000');

create trigger prediction_append_only before update or delete on prediction
  for each row execute function append_only();
create trigger feedback_append_only before update or delete on feedback
  for each row execute function append_only();
create trigger model_append_only before update or delete on model for each row execute function append_only();
create trigger model_move_append_only before update or delete on model_move
  for each row execute function append_only();
create trigger routing_guard_append_only before update or delete on routing_guard
  for each row execute function append_only();
`;

export const LEARNING_DOWN_SQL = /* sql */ `
drop view routing_label;
drop table learning_position, routing_guard, model_move, model, second_reading, feedback, prediction,
  lesson_text;
`;
