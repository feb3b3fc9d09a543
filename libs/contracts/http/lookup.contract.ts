import { z } from 'zod';
import { CLOSING_CODES, STATES } from '@bihuan/domain/problem/problem.js';
import { TURNS } from '@bihuan/domain/problem/turn.js';
import { instant } from './primitives.js';
import { WindowRef } from './problem.contract.js';

/** The six characters of the receipt. Any other text is answered as a wrong code is: 404. */
export const LookupQuery = z.strictObject({ code: z.string().trim().min(1).max(20) });

/** The state of a problem for whoever holds its number and code: no text, no names. */
export const LookupAnswer = z
  .object({
    number: z.string(),
    state: z.enum(STATES),
    closingCode: z.enum(CLOSING_CODES).nullable(),
    turn: z.enum(TURNS),
    window: WindowRef.nullable(),
    submittedAt: instant,
    due: instant.nullable(),
    paused: z.boolean(),
    provisional: z.boolean(),
    overdue: z.boolean(),
    resolvedAt: instant.nullable(),
    closedAt: instant.nullable(),
  })
  .meta({ id: 'Status', description: 'Status without an account: no text and no names.' });

export type LookupAnswer = z.infer<typeof LookupAnswer>;
