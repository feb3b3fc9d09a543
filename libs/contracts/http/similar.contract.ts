import { z } from 'zod';
import { CLOSING_CODES, STATES } from '@bihuan/domain/problem/problem.js';
import { instant, uuid } from './primitives.js';
import { TypeRef, WindowRef } from './problem.contract.js';

const similarity = z.number().describe('0 to 1: how alike the texts are.');

/** A problem that is over and was like this one. */
const SimilarClosed = z
  .object({
    id: uuid,
    number: z.string(),
    title: z.string(),
    window: WindowRef.nullable().describe('Where it was handled.'),
    problemType: TypeRef.nullable(),
    similarity,
    closingCode: z.enum(CLOSING_CODES).nullable(),
    closedAt: instant.nullable(),
  })
  .meta({ id: 'SimilarClosedProblem' });

/** A problem of the same enterprise that seems to say the same. */
export const Duplicate = z
  .object({
    id: uuid,
    number: z.string(),
    title: z.string(),
    state: z.enum(STATES),
    window: WindowRef.nullable(),
    similarity,
    submittedAt: instant,
  })
  .meta({ id: 'DuplicateProblem' });

export const SimilarAnswer = z
  .object({
    closed: z.array(SimilarClosed).max(5).describe('The most similar first.'),
    duplicates: z
      .array(Duplicate)
      .describe('Of the same enterprise, open or submitted within 30 days; the most similar first.'),
    complete: z.boolean().describe('False while texts are still being read in; ask again in a few seconds.'),
  })
  .meta({
    id: 'SimilarProblems',
    description: 'Problems with a similar text, as far as the caller may see them; confidential ones never.',
  });

export type SimilarAnswer = z.infer<typeof SimilarAnswer>;
export type DuplicateAnswer = z.infer<typeof Duplicate>;
