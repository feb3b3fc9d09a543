/** The database's own refusal: a problem changes only together with an event, and history is append-only. */
export const GUARDS_SQL = /* sql */ `
create function problem_needs_event() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seq <= old.seq then
    raise exception 'a problem changes only through the door: seq must grow with an event' using errcode = 'BH001';
  end if;
  if not exists (select from event where problem_id = new.id and seq = new.seq) then
    raise exception 'a problem changes only through the door: event % of % is missing', new.seq, new.id
      using errcode = 'BH001';
  end if;
  return null;
end $$;
create trigger problem_needs_event after insert or update on problem
  for each row execute function problem_needs_event();

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'BH002';
end $$;
create trigger event_append_only before update or delete on event for each row execute function append_only();
create trigger problem_not_deleted before delete on problem for each row execute function append_only();
`;
