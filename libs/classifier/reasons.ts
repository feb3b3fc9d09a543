import type { RoutingReason } from '@bihuan/domain/routing/routing.js';
import { type Block, BLOCKS, type Lexicon, scan, type Vector } from './features.js';
import { wordsAt } from './lexicon.js';
import { isCjk, isLatin } from './text.js';
import type { Linear } from './train/one-vs-rest.js';
import type { Places } from './train/rows.js';

// Explaining reads this far: five words are found long before.
const EXPLAINED = 2_000;
const FOR = 5;
const AGAINST = 3;
// A word whose share is smaller than this part of the strongest one explains nothing.
const FLOOR = 0.08;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** What the words' shares in the answer are computed from. */
export interface Evidence {
  readonly vector: Vector;
  readonly lexicon: Lexicon;
  readonly places: Places;
  readonly linear: Linear;
  /** Of the window or type that came first. */
  readonly classIndex: number;
}

/** What each character of the text adds to the class's score: every feature's share, spread over its characters. */
function shareByCharacter(
  text: string,
  { vector, lexicon, places, linear, classIndex }: Evidence,
): Float64Array {
  const n = linear.classes.length;
  const share = new Map<number, number>();
  vector.ids.forEach((id, k) => {
    const place = places.dense[id]!;
    if (place >= 0) share.set(id, vector.values[k]! * linear.weights[place * n + classIndex]!);
  });
  const times = new Map<number, number>();
  const seen: [number, number, number][] = [];
  scan(text, lexicon, false, (id: number, _block: Block, start: number, end: number) => {
    if (!share.has(id)) return;
    times.set(id, (times.get(id) ?? 0) + 1);
    seen.push([id, start, end]);
  });
  const out = new Float64Array(text.length);
  for (const [id, start, end] of seen) {
    const each = share.get(id)! / times.get(id)! / (end - start);
    for (let i = start; i < end; i++) out[i]! += each;
  }
  return out;
}

/** Words a reader knows: keywords of the catalogue, words of alphabetic scripts, pairs of characters. */
function candidates(text: string, lexicon: Lexicon, share: Float64Array): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number, favour: number) => {
    let weight = 0;
    for (let i = start; i < end; i++) weight += share[i]!;
    spans.push({ start, end, weight: weight * favour });
  };
  for (let i = 0; i < text.length; i++) {
    wordsAt(text, i, lexicon, (end) => add(i, end, 1.5));
    const latin = isLatin(text.charCodeAt(i)) && (i === 0 || !isLatin(text.charCodeAt(i - 1)));
    if (latin) {
      let j = i + 1;
      while (j < text.length && isLatin(text.charCodeAt(j))) j++;
      if (j - i >= 2) add(i, j, 1);
    }
    if (isCjk(text.charCodeAt(i)) && isCjk(text.charCodeAt(i + 1))) add(i, i + 2, 1);
  }
  return spans;
}

/** The words that decided: at most five for the class and three against it, strongest first, none twice. */
export function wordReasons(text: string, evidence: Evidence): readonly RoutingReason[] {
  const head = text.slice(0, EXPLAINED);
  const share = shareByCharacter(head, evidence);
  const spans = candidates(head, evidence.lexicon, share).sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start || a.end - b.end,
  );
  const taken = new Uint8Array(head.length);
  const said = new Set<string>();
  const chosen: RoutingReason[] = [];
  const left = { for: FOR, against: AGAINST };
  const floor = Math.abs(spans[0]?.weight ?? 0) * FLOOR;
  for (const { start, end, weight } of spans) {
    const side = weight > 0 ? 'for' : 'against';
    const word = head.slice(start, end);
    if (left[side] === 0 || Math.abs(weight) <= floor || said.has(word)) continue;
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    said.add(word);
    left[side]--;
    chosen.push({ kind: 'word', zh: word, en: word, weight: rounded(weight / BLOCKS.gram) });
  }
  return chosen.sort((a, b) => b.weight - a.weight);
}

/** Three digits are enough for people and keep stored answers short. */
export function rounded(x: number): number {
  return Math.round(x * 1000) / 1000;
}
