import { z } from 'zod';

/** ISO 8601 with offset, as every instant here is written and read. */
export const instant = z.iso
  .datetime({ offset: true, error: 'must be an instant with offset, such as 2026-03-03T17:00:00+08:00' })
  .meta({ examples: ['2026-03-03T17:00:00+08:00'] });

/** A calendar date in the office's zone. */
export const date = z.iso.date({ error: 'must be a date, such as 2026-03-03' });

export const uuid = z.uuid();

/** A name in both languages of the product. */
export const Bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Bilingual' });

/** Code of a window (`market`) or of a problem type (`market.licence`). */
export const code = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*$/, 'must be a code such as market or market.licence');

/** How a problem came in. */
export const channel = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,31}$/, 'must be a short code such as web or phone');

/**
 * Text of people, trimmed, counted in characters rather than in UTF-16 units. Control characters are dropped before a
 * schema sees them (apps/api, plain-text.ts).
 */
export function text(most: number, least = 1) {
  return z
    .string()
    .trim()
    .min(least, least === 1 ? 'must not be empty' : `must have at least ${least} characters`)
    .refine((value) => value.length <= most || [...value].length <= most, {
      error: `must have at most ${most} characters`,
      abort: true,
    })
    .meta({ maxLength: most });
}

/** Any refusal (RFC 9457). */
export const ErrorAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable and machine-readable, such as already_claimed.' }),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    data: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Error', description: 'A refusal (RFC 9457). `errors` names each fault by JSON pointer.' });
