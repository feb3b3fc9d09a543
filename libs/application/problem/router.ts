import { createClassifier, type Classifier } from '@bihuan/classifier/classifier.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';

/** When nothing can be said of a text, a person reads it: intake never blocks (handbook 2, Edge cases). */
const UNROUTED: Routing = {
  window: 'general',
  problemType: null,
  difficulty: 'complex',
  confidence: 0,
  decision: 'triage',
  doubt: 'unavailable',
  alternatives: [],
  reasons: [{ kind: 'rule', zh: '自动识别暂不可用', en: 'automatic routing is not available', weight: 0 }],
  urgent: false,
  danger: null,
  model: 'none',
};

/** A classifier as intake uses it: in this process, no network, and a person when it fails. */
export function guarded(classifier: Classifier): (text: string, title?: string) => Routing {
  return (text, title) => {
    try {
      const routing = classifier.route(text, title);
      return Number.isFinite(routing.confidence) ? routing : UNROUTED;
    } catch {
      return UNROUTED;
    }
  };
}

/** The shipped catalogue as a router. */
export function createRouter(): (text: string, title?: string) => Routing {
  return guarded(createClassifier());
}
