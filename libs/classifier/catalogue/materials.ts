import type { Material, TypeMaterials } from './materials.types.js';
import { general } from './materials/general.js';
import { market } from './materials/market.js';
import { tax } from './materials/tax.js';
import { labor } from './materials/labor.js';
import { talent } from './materials/talent.js';
import { land } from './materials/land.js';
import { project } from './materials/project.js';
import { construction } from './materials/construction.js';
import { ecology } from './materials/ecology.js';
import { safety } from './materials/safety.js';
import { utilities } from './materials/utilities.js';
import { finance } from './materials/finance.js';
import { policy } from './materials/policy.js';
import { innovation } from './materials/innovation.js';
import { ip } from './materials/ip.js';
import { legal } from './materials/legal.js';
import { trade } from './materials/trade.js';
import { transport } from './materials/transport.js';
import { bidding } from './materials/bidding.js';
import { licensing } from './materials/licensing.js';
import { police } from './materials/police.js';
import { crossRegion } from './materials/cross-region.js';
import { oversight } from './materials/oversight.js';

/** Papers by problem type. */
const MATERIALS: TypeMaterials = {
  ...general,
  ...market,
  ...tax,
  ...labor,
  ...talent,
  ...land,
  ...project,
  ...construction,
  ...ecology,
  ...safety,
  ...utilities,
  ...finance,
  ...policy,
  ...innovation,
  ...ip,
  ...legal,
  ...trade,
  ...transport,
  ...bidding,
  ...licensing,
  ...police,
  ...crossRegion,
  ...oversight,
};

/** Types for which there is nothing to bring: a word, a list to be split, a danger that is telephoned first. */
export const WITHOUT_MATERIALS: readonly string[] = [
  'general.where-to-go',
  'general.suggestion',
  'general.mixed',
  'safety.emergency',
];

/**
 * What is worth having ready for a problem of this type: only what the enterprise alone can give, never what an office has
 * on record (handbook 2, How offices game such systems). Nothing for a type that is unknown.
 */
export function materialsFor(problemType: string | null): readonly Material[] {
  return MATERIALS[problemType ?? ''] ?? [];
}
