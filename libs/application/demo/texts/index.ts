import { GENERAL } from './general.js';
import { TEXTS_1 } from './market-tax-labor.js';
import { TEXTS_2 } from './talent-land-project-construction.js';
import { TEXTS_3 } from './ecology-safety-utilities-finance.js';
import { TEXTS_4 } from './policy-innovation-ip-legal.js';
import { TEXTS_5 } from './trade-transport-bidding-licensing.js';
import { TEXTS_6 } from './police-cross-region-oversight.js';
import type { WindowTexts } from './text.types.js';

/** What firms write and windows answer, for every window of the example county. Written for this product. */
export const WINDOW_TEXTS: readonly WindowTexts[] = [
  GENERAL,
  ...TEXTS_1,
  ...TEXTS_2,
  ...TEXTS_3,
  ...TEXTS_4,
  ...TEXTS_5,
  ...TEXTS_6,
];
