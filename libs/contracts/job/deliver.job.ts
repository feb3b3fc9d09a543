import { z } from 'zod';

/**
 * A hint that a delivery may be worth looking at. The row in PostgreSQL is the fact (handbook 6): the job carries its id
 * and nothing else, so a job that is late, doubled or lost changes nothing.
 */
export const deliverJob = z.strictObject({ deliveryId: z.uuid() });

export type DeliverJob = z.output<typeof deliverJob>;
