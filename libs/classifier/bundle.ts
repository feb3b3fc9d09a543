import { substance } from './text.js';

// Numbered points and words that open another request. A new request, not another fact: 同时/并且 alone join facts.
const OPENERS =
  /(?:^|[\s。;,!?:])(?:[1-9][、.)](?!\d)|\([1-9]\)|[一二三四五六][、.]|[①-⑨]|第[一二三四五]|其[一二三四])|另外|此外|还有(?=一?[个件]?|,)|还想(?:问|咨询|办)|顺便|再(?:问|一个)|(?:一|二|三|四)是(?=[^,。]{2})|(?:^|[\s.;,])(?:also|another (?:thing|question|matter|problem)|in addition|additionally|besides|secondly?|by the way|separately)[\s,:]/gu;

/** Shorter pieces are no requests of their own. */
const MIN_PIECE = 5;

/**
 * Pieces of a normalised text that could be requests of their own: cut at numbered points and at words that open
 * another one. A text without them is one piece.
 */
export function piecesOf(text: string): readonly string[] {
  const cuts = [...text.matchAll(OPENERS)].map((match) => match.index);
  const edges = [0, ...cuts, text.length];
  const pieces = edges.slice(1).map((end, i) => text.slice(edges[i], end).trim());
  return pieces.filter((piece) => substance(piece) >= MIN_PIECE);
}
