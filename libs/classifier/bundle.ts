import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { withoutFirm } from './firm.js';
import { withoutOrders } from './orders.js';
import { normalise, substance } from './text.js';

// 第一次, 第二年, 第三批 count what happened, not requests.
const MARK =
  '(?:[1-9][、.)](?!\\d)|[一二三四五六][、.]|\\(?[a-h]\\)|第[一二三四五](?![次年批期季轮代天个家名步类档阶层车位])|其[一二三四次])';
const BOUND = '(?:^|[\\s。;,!?:])';

// Numbered points and words that open another request. A new request, not another fact: 同时/并且 alone join facts, 另外的 is
// an adjective, 还有三个月 counts, and 还有…也 says one thing more of the same.
const OPENERS = new RegExp(
  [
    `${BOUND}${MARK}|\\([1-9]\\)`,
    '另外(?!的|一[家个张份]|[收加交付])|此外|(?:还|仲|另)想(?:请?问|咨询|了解|办|申请)|顺[便带]|再(?:问|一个|请教)|对了,|另一件',
    '(?<=^|[。;,!?])(?:还|仲)有(?![没别更谁人什多几\\d一二三四五六七八九十两半百]|[^,。]{0,12}也|办法|机会)|(?:还|仲)有(?=一?[个件]事)',
    '(?:一|二|三|四)是(?=[^,。]{2})',
    '(?:^|[.;,!?] ?)(?:also|besides|second(?:ly)?|separately|finally|plus)[\\s,:]',
    '\\b(?:another|one more|a second|one last) (?:thing|question|matter|problem|issue)\\b|\\bin addition\\b|\\badditionally\\b|\\bby the way\\b|\\bon another note\\b|\\balso,',
  ].join('|'),
  'gu',
);
/** Says that a request follows and nothing of it; left in place it would look like the type for bundles. */
const ANNOUNCES =
  '(?:(?:还|仲|另)?想?(?:请?问|咨询|了解)(?:一下)?|(?:还|仲)有(?:一?[个件](?:事|问题))?(?:就?是)?|顺[便带](?:再?(?:请?问|咨询|请教))?(?:一下)?|再(?:请?问|请教|一个)(?:一下)?|对了|(?:另|还有)一?件事(?:就?是)?|首先|其次|另外|此外|by the way|also|in addition|additionally|besides|secondly|separately|finally|on another note|(?:another|one more|one last) (?:thing|question|matter|problem|issue))';
const LEADING_MARK = new RegExp(
  `^[\\s。.;,!?:]*(?:${MARK}|\\([1-9]\\)|[-*•·])?[,:、\\s]*(?:${ANNOUNCES}[,:、\\s]*)?`,
  'u',
);
const LINE_MARK = new RegExp(`^\\s*(?:${MARK}|\\([1-9]\\)|[-*•·])`, 'u');
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
const SURE = { alone: 0.6, beside: 0.35, times: 3 } as const;
/** What any matter brings with it, a greeting, a question for money, a login or an answer, must be surer to be one of its own. */
const ASKED_OF_ANY: Readonly<Record<string, number>> = { policy: 0.9, general: 0.9, oversight: 0.9 };
/** Another request has little to do with the window of an earlier one. */
const APART = 0.06;

/** A short piece that points back (这个, 一起, 也不给) only adds to what was said before. */
const SHORT = { cjk: 30, latin: 90 } as const;
const POINTS_BACK =
  /(?:[这该此](?:个|些|张|本|笔|项|证|批|事|样)(?!月|周|星期|季)|上述|同样|一起|一并|限额外|也(?:没|不|是|一样|登|打|写|要))|\b(?:the same|is this|is it|does it|do they|can it|the (?:permit|certificate|licen[cs]e|trade ?mark|application|container) (?:be|change))\b|\bdoes the\b/u;

function pointsBack(piece: string): boolean {
  const limit = /\p{Script=Han}/u.test(piece) ? SHORT.cjk : SHORT.latin;
  return piece.length <= limit && POINTS_BACK.test(piece);
}

function speaksFor([first, second]: readonly RoutingCandidate[], least: number): RoutingCandidate | null {
  if (first === undefined) return null;
  const { confidence } = first;
  const clear = confidence >= SURE.beside && confidence >= SURE.times * (second?.confidence ?? 0);
  return confidence >= least && (confidence >= SURE.alone || clear) ? first : null;
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
    const later = best.size > 0;
    if (later && pointsBack(piece)) continue;
    const ranked = rank(piece);
    const spoken = speaksFor(ranked, ASKED_OF_ANY[ranked[0]?.window ?? ''] ?? 0);
    if (spoken === null) continue;
    const known = ranked.some(({ window, confidence }) => {
      return window !== spoken.window && best.has(window) && confidence >= APART;
    });
    const { window, confidence } = spoken;
    if (!known && confidence > (best.get(window)?.confidence ?? 0)) best.set(window, spoken);
  }
  return best.size < 2 ? [] : [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
