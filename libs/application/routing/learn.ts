import { languageOf } from '@bihuan/classifier/language.js';
import { maskPii } from '@bihuan/classifier/pii.js';
import { normalise } from '@bihuan/classifier/text.js';
import type { Database, Sql } from '@bihuan/db/database.js';
import {
  insertFeedback,
  insertLessonTexts,
  insertPredictions,
  insertSecondReadings,
  moveLearningPosition,
  takeLearningPosition,
  type NewFeedback,
  type NewLessonText,
  type NewPrediction,
} from '@bihuan/db/learning/lesson.repository.js';
import { readTelling, type TellingRow } from '@bihuan/db/learning/telling-event.read-model.js';
import { feedbackOf, type TellingEvent } from '@bihuan/domain/routing/feedback.js';
import { isReadTwice } from '@bihuan/domain/routing/second-reading.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { titleOf } from '../problem/title.js';

/** A model that is asked beside the one that decides. */
export interface Shadow {
  readonly model: string;
  route(text: string, title?: string): Routing;
}

export interface LearnParts {
  readonly database: Database;
  /** null: nobody is asked beside the champion. */
  readonly shadow: () => Promise<Shadow | null>;
}

/** Events looked through in one transaction: short enough to hold no snapshot for long (handbook 5). */
const BATCH = 500;

/**
 * One pass of the learning loop's memory: reads on in the feed and writes down what was predicted, what came of it, and the
 * masked text. Behind intake, never on its path; each event once, because the place and what was learnt are one transaction.
 * @returns whether there may be more
 */
export async function learnFromEvents({ database, shadow }: LearnParts): Promise<boolean> {
  const beside = await shadow();
  return database.transaction(async (sql) => {
    const position = await takeLearningPosition(sql);
    if (!position) return false;
    const { rows, next, full } = await readTelling(sql, position, BATCH);
    await write(sql, rows, beside);
    await moveLearningPosition(sql, next);
    return full;
  });
}

async function write(sql: Sql, rows: readonly TellingRow[], shadow: Shadow | null): Promise<void> {
  const classified = rows.filter(({ kind }) => kind === 'classified');
  const open = classified.filter(({ confidential }) => !confidential);
  await insertPredictions(sql, [
    ...classified.map(decided),
    ...(shadow ? classified.map((row) => asked(row, shadow)) : []),
  ]);
  await insertLessonTexts(sql, open.map(lesson));
  const sent = open.filter(({ facts }) => facts['decision'] === 'dispatch');
  await insertSecondReadings(
    sql,
    sent.filter(({ problem_id }) => isReadTwice(problem_id)),
  );
  await insertFeedback(
    sql,
    rows.flatMap((row) => (row.kind === 'classified' ? [] : feedback(row))),
  );
}

/** What stands in the event is what decided. */
function decided({ facts, words, ...row }: TellingRow): NewPrediction {
  const { window, problemType, confidence, decision, model } = facts as unknown as Routing;
  const { alternatives = [] } = (words?.routing ?? {}) as Partial<Routing>;
  return {
    ...about(row),
    model,
    role: 'champion',
    window,
    problemType,
    p: confidence,
    decision,
    alternatives,
  };
}

function asked({ words, ...row }: TellingRow, shadow: Shadow): NewPrediction {
  const { text, title } = given(words);
  const { window, problemType, confidence, decision, alternatives } = shadow.route(text, title);
  const said = { window, problemType, p: confidence, decision, alternatives };
  return { ...about(row), model: shadow.model, role: 'shadow', ...said };
}

function about({ problem_id, seq, channel, occurred_at }: Omit<TellingRow, 'facts' | 'words'>) {
  return { problemId: problem_id, seq, channel, at: occurred_at };
}

function lesson({ problem_id, words }: TellingRow): NewLessonText {
  const { text, title } = given(words);
  const language = languageOf(normalise(text));
  return { problemId: problem_id, language, title: maskPii(title), body: maskPii(text) };
}

/** What the enterprise wrote; a title that was only cut from its text is none. */
function given(words: TellingRow['words']): { readonly text: string; readonly title: string } {
  const { text = '', title = '' } = words ?? {};
  return { text, title: title === titleOf(text) ? '' : title };
}

function feedback(row: TellingRow): readonly NewFeedback[] {
  const { kind, window, facts, ever_accepted: everAccepted, predicted } = row;
  const suggested = typeof facts['suggestedWindow'] === 'string' ? facts['suggestedWindow'] : null;
  const said = feedbackOf({ kind: kind as TellingEvent, window, suggested, everAccepted }, predicted ?? '');
  if (!said) return [];
  const problemType = typeof facts['problemType'] === 'string' ? facts['problemType'] : null;
  const { problem_id: problemId, seq, occurred_at: at, actor_id: by } = row;
  return [{ problemId, seq, kind: said.kind, eventKind: kind, window: said.window, problemType, at, by }];
}
