import { shippedCatalogue } from '../catalogue.js';
import type { DangerLessons } from './machine.js';
import ruled from './ruled.json' with { type: 'json' };
import told from './told.json' with { type: 'json' };

/** The type whose phrases are calls for help. */
const EMERGENCY = 'safety.emergency';

/**
 * Calls for help and texts without danger that use its words, written for this: `ruled` are those the rules of
 * `rules/danger` know, `told` were written without a look at them. What people write of all other matters is quiet too.
 */
export function dangerLessons(): DangerLessons {
  const others = shippedCatalogue()
    .windows.flatMap(({ types }) => types)
    .filter(({ code }) => code !== EMERGENCY);
  const both = (kind: keyof typeof ruled.calls) => [...ruled.calls[kind], ...told.calls[kind]];
  return {
    calls: { collapse: both('collapse'), fire: both('fire'), gas: both('gas'), injury: both('injury') },
    quiet: [...ruled.quiet, ...told.quiet, ...others.flatMap(({ zh, en }) => [...zh, ...en])],
  };
}
