import { PIPELINE } from '@bihuan/classifier/text.js';
import { thresholdOf } from '@bihuan/classifier/threshold.js';
import type { Database } from '@bihuan/db/database.js';
import {
  countLessons,
  countNews,
  readLessons,
  type LessonRow,
} from '@bihuan/db/learning/lesson.repository.js';
import { readLastTrained, readRoles, type StoredModel } from '@bihuan/db/learning/model.repository.js';
import { admit, type Admitted } from './promotion.js';

/** Before about so many confirmed routings no threshold can be trusted (handbook 9, design 5). */
export const LEAST_LESSONS = 400;
/** So many texts that the last model has not read are worth a training; a week with any is too. */
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

/**
 * Is there enough that the last model of this text pipeline has not read, among what a training would read now? One of
 * another pipeline can no longer be asked: it counts for nothing. `now` is real time.
 */
export async function isTrainingDue(database: Database, now: number): Promise<boolean> {
  if ((await countLessons(database)) < LEAST_LESSONS) return false;
  const last = await readLastTrained(database, PIPELINE);
  if (!last) return true;
  const news = await countNews(database, last.id, MOST_LESSONS);
  return news >= WORTH_IT || (news > 0 && now - last.trained_at >= WEEK_MS);
}

/** Trains on the youngest masked texts whose window is known, and lets the gate say what becomes of the model. @throws Error with fewer than two windows */
export async function retrain(
  parts: RetrainParts,
  seed = 1,
): Promise<Admitted & { readonly lessons: number }> {
  const { database, precision } = parts;
  const lessons = await readLessons(database, MOST_LESSONS);
  const { champion } = await readRoles(database);
  const { stored, thresholds } = await parts.train({ lessons, parent: champion, seed });
  const threshold = thresholdOf({ thresholds }, precision);
  const admitted = await admit(database, stored, { threshold, target: precision });
  return { ...admitted, lessons: lessons.length };
}
