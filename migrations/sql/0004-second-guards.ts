/** What else the database refuses by itself, and a flag that T31 asks for. */
export const SECOND_GUARDS_SQL = /* sql */ `
alter table problem add column withdrawn_near_due boolean not null default false;

-- A clock moves only in the transaction that changes its problem, that is through the door. New clocks are not asked:
-- intake writes them in one statement with their problem, and a clock without one breaks nobody's due.
create function clock_needs_problem() returns trigger language plpgsql as $$
declare
  alone text;
begin
  select format('%s of %s', c.no, c.problem_id) into alone from changed c
    join problem p on p.id = c.problem_id
    where p.xmin::text <> (pg_current_xact_id()::text::numeric % 4294967296)::text limit 1;
  if alone is not null then
    raise exception 'a clock changes only through the door: % was changed alone', alone using errcode = 'BH001';
  end if;
  return null;
end $$;
create trigger clock_changes_with_problem after update on clock
  referencing new table as changed for each statement execute function clock_needs_problem();
create trigger clock_goes_with_problem after delete on clock
  referencing old table as changed for each statement execute function clock_needs_problem();

-- Emptying a whole table is not seen by the guards of its rows. Only a seed that was cut off says that it may.
create function not_emptied() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('bihuan.may_empty', true), '') <> 'on' then
    raise exception '% is append-only', tg_table_name using errcode = 'BH002';
  end if;
  return null;
end $$;
create trigger event_not_emptied before truncate on event for each statement execute function not_emptied();
create trigger problem_not_emptied before truncate on problem for each statement execute function not_emptied();
`;

export const SECOND_GUARDS_DOWN_SQL = /* sql */ `
drop trigger problem_not_emptied on problem;
drop trigger event_not_emptied on event;
drop trigger clock_goes_with_problem on clock;
drop trigger clock_changes_with_problem on clock;
drop function not_emptied(), clock_needs_problem();
alter table problem drop column withdrawn_near_due;
`;
