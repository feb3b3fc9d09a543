import { piecesOf } from '@bihuan/classifier/bundle.js';
import { normalise } from '@bihuan/classifier/text.js';
import { FALLBACK_WINDOW } from '@bihuan/domain/access/can.js';
import type { Routing, RoutingCandidate } from '@bihuan/domain/routing/routing.js';

/** One request of a bundle and where it would go. `text` is null when the words of the request are not known apart. */
export interface SplitCandidate extends RoutingCandidate {
  readonly text: string | null;
}

const MAX_REQUESTS = 12;
/** What closes the sentence before. */
const LEFT_OVER = /^[\s。.;,!?:]+/u;

/**
 * What a bundle could be split into (T5), one candidate for each request: its pieces that go where the classifier saw a
 * request go, in the order of the text, and those windows it saw for which no piece speaks alone. A proposal: a person
 * splits. Greetings and facts between the requests are no candidates.
 */
export function splitProposal(
  route: (text: string, title?: string) => Routing,
  text: string,
  { alternatives }: Pick<Routing, 'alternatives'>,
): readonly SplitCandidate[] {
  const [first, ...others] = requestsOf(route, text);
  const isIntroduction = first?.window === FALLBACK_WINDOW && others.length > 0;
  const requests = first && !isIntroduction ? [first, ...others] : others;
  const windows = alternatives.map((a) => a.window);
  const spoken = new Set([first, ...others].map((r) => r?.window));
  return [
    ...requests.filter((r) => windows.includes(r.window)),
    ...alternatives.filter((a) => !spoken.has(a.window)).map((a) => ({ ...a, text: null })),
  ];
}

/** The pieces with where each would go alone; none when there is but one. */
function requestsOf(route: (text: string) => Routing, text: string): readonly SplitCandidate[] {
  const pieces = piecesOf(normalise(text)).slice(0, MAX_REQUESTS);
  if (pieces.length < 2) return [];
  return pieces.map((piece) => {
    const { window, problemType, confidence } = route(piece);
    return { text: piece.replace(LEFT_OVER, ''), window, problemType, confidence };
  });
}
