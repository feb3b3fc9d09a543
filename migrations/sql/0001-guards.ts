/** The database's own refusal: a problem changes only together with an event, and history is append-only. */
export const GUARDS_SQL = /* sql */ `
-- Once a statement, however many problems it writes: called for each row it was 14 to 45 us of every submission. The
-- subquery in the select list is probed by index for each row; as a join, a plan made for one row would serve a thousand.
create function problem_needs_event() returns trigger language plpgsql as $$
declare
  missing text;
begin
  select format('event %s of %s', id, seq) into missing from (
    select n.id, n.seq, (select e.seq from event e where e.problem_id = n.id and e.seq = n.seq) as of_event
    from written n
  ) checked where of_event is null limit 1;
  if missing is not null then
    raise exception 'a problem changes only through the door: % is missing', missing using errcode = 'BH001';
  end if;
  return null;
end $$;
create trigger problem_begins_with_event after insert on problem
  referencing new table as written for each statement execute function problem_needs_event();
create trigger problem_needs_event after update on problem
  referencing new table as written for each statement execute function problem_needs_event();

create function problem_needs_growth() returns trigger language plpgsql as $$
begin
  raise exception 'a problem changes only through the door: seq must grow with an event' using errcode = 'BH001';
end $$;
create trigger problem_grows after update on problem
  for each row when (new.seq <= old.seq) execute function problem_needs_growth();

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'BH002';
end $$;
create trigger event_append_only before update or delete on event for each row execute function append_only();
create trigger problem_not_deleted before delete on problem for each row execute function append_only();
`;
