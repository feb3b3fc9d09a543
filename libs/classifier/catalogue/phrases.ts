import type { WindowPhrases } from './phrases.types.js';
import { general } from './phrases/general.js';
import { market } from './phrases/market.js';
import { tax } from './phrases/tax.js';
import { labor } from './phrases/labor.js';
import { talent } from './phrases/talent.js';
import { land } from './phrases/land.js';
import { project } from './phrases/project.js';
import { construction } from './phrases/construction.js';
import { ecology } from './phrases/ecology.js';
import { safety } from './phrases/safety.js';
import { utilities } from './phrases/utilities.js';
import { finance } from './phrases/finance.js';
import { policy } from './phrases/policy.js';
import { innovation } from './phrases/innovation.js';
import { ip } from './phrases/ip.js';
import { legal } from './phrases/legal.js';
import { trade } from './phrases/trade.js';
import { transport } from './phrases/transport.js';
import { bidding } from './phrases/bidding.js';
import { licensing } from './phrases/licensing.js';
import { police } from './phrases/police.js';
import { crossRegion } from './phrases/cross-region.js';
import { oversight } from './phrases/oversight.js';

/** Phrases by window code. */
export const PHRASES: Readonly<Record<string, WindowPhrases>> = {
  general,
  market,
  tax,
  labor,
  talent,
  land,
  project,
  construction,
  ecology,
  safety,
  utilities,
  finance,
  policy,
  innovation,
  ip,
  legal,
  trade,
  transport,
  bidding,
  licensing,
  police,
  'cross-region': crossRegion,
  oversight,
};
