import type { PageRequest } from '@bihuan/application/lists/problem-list.js';

/** Rows a page when the caller does not say. */
const ROWS = 50;

/** `cursor` and `limit` of a query, which is text, in the words of the use cases. */
export function toPageRequest({
  cursor,
  limit,
}: {
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
}): PageRequest {
  return { limit: limit === undefined ? ROWS : Number(limit), ...(cursor === undefined ? {} : { cursor }) };
}
