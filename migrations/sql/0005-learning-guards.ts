/**
 * What the learning loop remembers only grows (handbook 9): the tables that 0002 guards row by row are not emptied either,
 * who was chosen for a second reading stands, and a masked text is not rewritten. Deleting a row of `lesson_text` stays
 * possible: it is how people's words are erased. The door that empties is that of 0004, for a seed that was cut off.
 */
export const LEARNING_GUARDS_SQL = /* sql */ `
create trigger second_reading_append_only before update or delete on second_reading
  for each row execute function append_only();
create trigger lesson_text_not_rewritten before update on lesson_text for each row execute function append_only();

create trigger prediction_not_emptied before truncate on prediction for each statement execute function not_emptied();
create trigger feedback_not_emptied before truncate on feedback for each statement execute function not_emptied();
create trigger second_reading_not_emptied before truncate on second_reading
  for each statement execute function not_emptied();
create trigger lesson_text_not_emptied before truncate on lesson_text for each statement execute function not_emptied();
create trigger model_not_emptied before truncate on model for each statement execute function not_emptied();
create trigger model_move_not_emptied before truncate on model_move for each statement execute function not_emptied();
create trigger routing_guard_not_emptied before truncate on routing_guard
  for each statement execute function not_emptied();
`;

export const LEARNING_GUARDS_DOWN_SQL = /* sql */ `
drop trigger routing_guard_not_emptied on routing_guard;
drop trigger model_move_not_emptied on model_move;
drop trigger model_not_emptied on model;
drop trigger lesson_text_not_emptied on lesson_text;
drop trigger second_reading_not_emptied on second_reading;
drop trigger feedback_not_emptied on feedback;
drop trigger prediction_not_emptied on prediction;
drop trigger lesson_text_not_rewritten on lesson_text;
drop trigger second_reading_append_only on second_reading;
`;
