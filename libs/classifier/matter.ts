import { withoutFirm } from './firm.js';
import { withoutOrders } from './orders.js';

/** The words of a text that are about its matter, normalised: not who writes (I10), not orders to the machine (I11). */
export function matterOf(raw: string): string {
  return withoutOrders(withoutFirm(raw));
}
