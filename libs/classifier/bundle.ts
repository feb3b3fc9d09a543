import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { withoutFirm } from './firm.js';
import { withoutOrders } from './orders.js';
import { normalise, substance } from './text.js';

const MARK =
  '(?:[1-9][、.)](?!\\d)|\\([1-9]\\)|[一二三四五六][、.]|\\(?[a-h]\\)|第[一二三四五]|其[一二三四次])';

// Numbered points and words that open another request. A new request, not another fact: 同时/并且 alone join facts.
const OPENERS = new RegExp(
  `(?:^|[\\s。;,!?:])${MARK}|另外|此外|还有(?=一?[个件]?|,)|还想(?:问|咨询|办)|顺便|再(?:问|一个)|(?:一|二|三|四)是(?=[^,。]{2})|(?:^|[\\s.;,])(?:also|another (?:thing|question|matter|problem)|in addition|additionally|besides|secondly?|by the way|separately)[\\s,:]`,
  'gu',
);
const LEADING_MARK = new RegExp(`^[\\s。;,!?:]*(?:${MARK}|[-*•·]|首先|其次|另外|此外)[,:、\\s]*`, 'u');
const LINE_MARK = new RegExp(`^\\s*(?:${MARK}|[-*•·])`, 'u');
const CIRCLED = /[①-⑨⑴-⑼]/gu;
const HALF_LINE = /[,,、::]\s*$/u;

/** Shorter pieces are no requests of their own. */
const MIN_PIECE = 4;
/** Longer lines are a paragraph that was wrapped, not a list. */
const LIST_LINE = 40;
const MAX_PIECES = 12;

/** ① → (1), after a mark of its own: the normal form of ① is a bare 1. */
function spelt(circled: string): string {
  return `;(${circled.normalize('NFKC').replace(/\D/g, '')})`;
}

function cut(text: string): readonly string[] {
  const cuts = [...text.matchAll(OPENERS)].map((match) => match.index);
  const edges = [0, ...cuts, text.length];
  return edges.slice(1).map((end, i) => text.slice(edges[i], end));
}

/**
 * Normalised pieces of a text as it was written that could be requests of their own: cut at numbered points, at words that
 * open another one, and at the lines of a list. A text without them is one piece.
 */
export function piecesOf(raw: string): readonly string[] {
  const lines = raw
    .replace(CIRCLED, spelt)
    .split(/[\r\n\u2028]+/u)
    .filter((line) => line.trim() !== '');
  const list = lines.every((line) => line.length <= LIST_LINE && !HALF_LINE.test(line));
  const parts = list ? lines : [lines.map((line) => (LINE_MARK.test(line) ? `。${line}` : line)).join('\n')];
  return parts
    .flatMap((part) => cut(normalise(part)))
    .map((piece) => withoutOrders(withoutFirm(piece.replace(LEADING_MARK, ''))))
    .filter((piece) => substance(piece) >= MIN_PIECE)
    .slice(0, MAX_PIECES);
}

/** A piece speaks for a window when that is probable, or far more probable than the next. */
const SURE = { alone: 0.6, beside: 0.35, times: 4 } as const;
/** Another request has little to do with the window of the first. */
const APART = 0.2;

function speaksFor([first, second]: readonly RoutingCandidate[]): RoutingCandidate | null {
  if (first === undefined) return null;
  const { confidence } = first;
  const clear = confidence >= SURE.beside && confidence >= SURE.times * (second?.confidence ?? 0);
  return confidence >= SURE.alone || clear ? first : null;
}

/**
 * One candidate for each separate request, surest first; empty: it is one request (handbook 2, Edge cases). `rank` gives
 * all windows for a piece, best first.
 */
export function requestsOf(
  raw: string,
  rank: (piece: string) => readonly RoutingCandidate[],
): readonly RoutingCandidate[] {
  const pieces = piecesOf(raw);
  if (pieces.length < 2) return [];
  const best = new Map<string, RoutingCandidate>();
  for (const piece of pieces) {
    const ranked = rank(piece);
    const spoken = speaksFor(ranked);
    if (spoken === null) continue;
    const known = ranked.some(({ window, confidence }) => {
      return window !== spoken.window && best.has(window) && confidence >= APART;
    });
    const { window, confidence } = spoken;
    if (!known && confidence > (best.get(window)?.confidence ?? 0)) best.set(window, spoken);
  }
  return best.size < 2 ? [] : [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
