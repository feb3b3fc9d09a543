import { z } from 'zod';

/** The process answers: nothing else is asked. */
export const LiveAnswer = z.object({ status: z.literal('ok') }).meta({ id: 'Live' });

const Part = z
  .object({ status: z.enum(['ok', 'degraded', 'missing']), detail: z.string().optional() })
  .meta({ id: 'HealthPart' });

/** Whether the office can work. `degraded` is still 200: people go on working while a part is away. */
export const ReadyAnswer = z
  .object({
    status: z.enum(['ok', 'degraded', 'unavailable']),
    parts: z.object({
      database: Part,
      migrations: Part,
      worker: Part,
      temporal: Part,
      notifier: Part,
    }),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .meta({ id: 'Ready' });

export type LiveAnswer = z.infer<typeof LiveAnswer>;
export type ReadyAnswer = z.infer<typeof ReadyAnswer>;
export type HealthPart = z.infer<typeof Part>;
