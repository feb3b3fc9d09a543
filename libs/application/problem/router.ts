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

/** Text → where it goes. */
export type Route = (text: string, title?: string) => Routing;

/** How a classifier failed, without a word of the text: the message of an error may quote it. */
export interface ClassifierFailure {
  /** Name of the error, or `not_finite`: a probability that is no number. */
  readonly kind: string;
  /** Place in our own code, where it is known. */
  readonly at: string | null;
}

/** A classifier as intake uses it: in this process, no network, and a person when it fails. `onFailure` hears each time. */
export function guarded(
  classifier: Pick<Classifier, 'route'>,
  onFailure: (failure: ClassifierFailure) => void,
): Route {
  return (text, title) => {
    try {
      const routing = classifier.route(text, title);
      if (Number.isFinite(routing.confidence)) return routing;
      onFailure({ kind: 'not_finite', at: null });
    } catch (error) {
      onFailure(failureOf(error));
    }
    return UNROUTED;
  };
}

function failureOf(error: unknown): ClassifierFailure {
  if (!(error instanceof Error)) return { kind: typeof error, at: null };
  const { name, message, stack = '' } = error;
  // The stack begins with the message, which may have lines of its own.
  const begins = stack.indexOf(message);
  const places = begins < 0 ? '' : stack.slice(begins + message.length);
  return { kind: name, at: /^ +at (.+)$/m.exec(places)?.[1] ?? null };
}

/** The shipped catalogue as a router for what seeds and tells stories: nobody watches it. */
export function createRouter(): Route {
  return guarded(createClassifier(), () => undefined);
}
