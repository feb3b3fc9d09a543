import { PIPELINE } from '@bihuan/classifier/text.js';
import type { Database } from '@bihuan/db/database.js';
import { countLessons, readLessons, type LessonRow } from '@bihuan/db/learning/lesson.repository.js';
import { readModels, readRoles, type StoredModel } from '@bihuan/db/learning/model.repository.js';
import { admit, type Admitted } from './promotion.js';

/** Before about so many confirmed routings no threshold can be trusted (handbook 9, design 5). */
export const LEAST_LESSONS = 400;
/** So many more than the last model knew are worth a training; a week with any news is too. */
const WORTH_IT = 200;
const WEEK_MS = 7 * 24 * 3_600_000;
/** The youngest; more would take minutes and teach little. */
const MOST_LESSONS = 30_000;

export interface TrainRequest {
  readonly lessons: readonly LessonRow[];
  /** Id of the model that decides now. */
  readonly parent: string | null;
  readonly seed: number;
}

export interface Trained {
  readonly stored: StoredModel;
  /** Probability from which it is sure, by the precision asked for. */
  readonly thresholds: Readonly<Record<string, number>>;
}

export interface RetrainParts {
  readonly database: Database;
  readonly precision: number;
  /** Runs in a thread of its own in the worker: training takes its seconds of a core. */
  readonly train: (request: TrainRequest) => Promise<Trained>;
}

/** Is there enough that the last model did not know, or is it of another text pipeline? `now` is real time. */
export async function isTrainingDue(database: Database, now: number): Promise<boolean> {
  const lessons = await countLessons(database);
  if (lessons < LEAST_LESSONS) return false;
  const [last] = await readModels(database, 1);
  if (last?.facts['pipeline'] !== PIPELINE) return true;
  const news = lessons - textsOf(last.facts);
  return news >= WORTH_IT || (news > 0 && now - last.trained_at >= WEEK_MS);
}

/** Trains on every masked text whose window is known, and lets the gate say what becomes of the model. @throws Error with fewer than two windows */
export async function retrain(
  parts: RetrainParts,
  seed = 1,
): Promise<Admitted & { readonly lessons: number }> {
  const { database, precision } = parts;
  const lessons = await readLessons(database, MOST_LESSONS);
  const { champion } = await readRoles(database);
  const { stored, thresholds } = await parts.train({ lessons, parent: champion, seed });
  const threshold = thresholds[precision] ?? 1;
  const admitted = await admit(database, stored, { threshold, target: precision });
  return { ...admitted, lessons: lessons.length };
}

function textsOf(facts: Readonly<Record<string, unknown>>): number {
  const { data } = facts as { data?: { texts?: number } };
  return data?.texts ?? 0;
}
