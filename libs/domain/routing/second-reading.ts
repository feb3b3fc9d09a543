/** One in so many dispatched problems is read a second time, blind (handbook 9: 5 %). */
const ONE_IN = 20;

/**
 * Is this dispatched problem to be read a second time, by somebody who does not see where it went? Chosen by its id
 * alone, which is random: neither firm nor window nor how sure we were has a say. `id` is a UUID.
 */
export function isReadTwice(id: string): boolean {
  return Number.parseInt(id.slice(-6), 16) % ONE_IN === 0;
}
