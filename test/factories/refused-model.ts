import type { Office } from './office.js';

export const REFUSED = 'feedfacefeed0000';

/** A model of another text pipeline stands where the pointer says so. */
export async function refusedModel(
  { database }: Pick<Office, 'database'>,
  status: 'champion' | 'shadow',
): Promise<void> {
  const facts = JSON.stringify({
    id: REFUSED,
    pipeline: 'other-2',
    thresholds: { '0.95': 0.7 },
    data: { texts: 500 },
  });
  await database.run(
    `insert into model (id, facts, body, weights, out_of_fold)
     values ($1, $2::jsonb, json_build_object('facts', $2::json), '', '[]') on conflict do nothing`,
    [REFUSED, facts],
  );
  await database.run(`insert into model_move (model, status, why) values ($1, $2, '{}')`, [REFUSED, status]);
}
