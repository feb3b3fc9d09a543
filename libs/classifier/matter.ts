import { withoutFirm } from './firm.js';
import { withoutOrders } from './orders.js';
import { normalise, substance } from './text.js';

// What is cut from the end of a text leaves its comma or its full stop behind; they say nothing.
const HANGING = /^[\s,。;:、.]+|(?<![\s,。;:、.–—-])[\s,。;:、.–—-]+$/gu;

/**
 * The words of a text that are about its matter, normalised: not who writes (I10), not orders to the machine (I11). A text
 * that only says who writes stays whole: a person wonders what it wants.
 */
export function matterOf(raw: string): string {
  const said = withoutFirm(raw);
  return withoutOrders(substance(said) > 0 ? said : normalise(raw)).replace(HANGING, '');
}
