import { cjkRun, type Emit, place, runs, SALT } from './runs.js';

/**
 * The reading of a trained model: words of Chinese as a dictionary cuts them, pieces, phrases and pairs of alphabetic
 * words, and once more, as features of their own, the words a text begins with. People say at once what it is about: in
 * cross-validation the beginning takes a twelfth off the errors, with or without a title.
 */

/** How far the beginning reaches; a Chinese character counts 1, an alphabetic word 2. */
const LEAD = 20;
const LEAD_WORD = 2;
const LONGEST_WORD = 40;

type Span = readonly [start: number, end: number];

/** Calls `emit` for each feature of an already normalised text, except the catalogue's keywords. */
export function fineScan(text: string, split: (run: string) => readonly string[], emit: Emit): void {
  const words: Span[] = [];
  let left = LEAD;
  runs(
    text,
    (start, end) => {
      const lead = Math.min(end, start + left);
      left -= lead - start;
      cjkRun(text, start, end, false, emit);
      leadGrams(text, start, lead, emit);
      cjkWords(text, [start, end], lead, split(text.slice(start, end)), emit);
    },
    (start, end) => {
      emit(place(SALT.word, text, start, end), 'word', start, end);
      pieces(text, start, end, emit);
      words.push([start, end]);
      if (left <= 0) return;
      left -= LEAD_WORD;
      emit(place(SALT.leadWord, text, start, end), 'lead', start, end);
    },
  );
  phrases(text, words, emit);
  pairs(text, words, emit);
}

function leadGrams(text: string, start: number, end: number, emit: Emit): void {
  for (let i = start; i < end; i++) {
    emit(place(SALT.leadGram, text, i, i + 1), 'lead', i, i + 1);
    if (i + 1 < end) emit(place(SALT.leadGram, text, i, i + 2), 'lead', i, i + 2);
  }
}

function cjkWords(
  text: string,
  [start, end]: Span,
  lead: number,
  words: readonly string[],
  emit: Emit,
): void {
  let from = start;
  for (const word of words) {
    const at = text.indexOf(word, from);
    const to = at + word.length;
    if (at < 0 || to > end) continue;
    from = at;
    if (word.length < 2) continue;
    emit(place(SALT.word, text, at, to), 'word', at, to);
    if (to <= lead) emit(place(SALT.leadWord, text, at, to), 'lead', at, to);
  }
}

/** Pieces of 2 to 5 letters, the ends marked: they bridge forms and typos of a word. */
function pieces(text: string, start: number, end: number, emit: Emit): void {
  if (end - start > LONGEST_WORD) return;
  const marked = `<${text.slice(start, end)}>`;
  for (let n = 2; n <= 5; n++) {
    for (let i = 0; i + n <= marked.length; i++) {
      const from = Math.max(start, start + i - 1);
      emit(place(SALT.piece, marked, i, i + n), 'piece', from, Math.min(end, start + i - 1 + n));
    }
  }
}

/** Two and three alphabetic words in a row and two around a third; the text's ends count as words. */
function phrases(text: string, words: readonly Span[], emit: Emit): void {
  if (words.length === 0) return;
  const said = ['^', ...words.map(([start, end]) => text.slice(start, end)), '$'];
  const startOf = (k: number) => words[Math.min(Math.max(k - 1, 0), words.length - 1)]![0];
  const endOf = (k: number) => words[Math.min(k, words.length) - 1]![1];
  const tell = (phrase: string, from: number, to: number) =>
    emit(place(SALT.phrase, phrase, 0, phrase.length), 'phrase', startOf(from), endOf(to));
  for (let k = 1; k < said.length; k++) {
    tell(`${said[k - 1]} ${said[k]}`, k - 1, k);
    if (k < 2) continue;
    tell(`${said[k - 2]} ${said[k - 1]} ${said[k]}`, k - 2, k);
    tell(`${said[k - 2]} … ${said[k]}`, k - 2, k);
  }
}

/** Words of English that say nothing of the matter beside another word. */
const EMPTY_WORDS = new Set(
  'a an the to of i my me is it in on for was do does did have has be been am are and that this with can could would you your please if so at'.split(
    ' ',
  ),
);
/** How many words with a meaning of their own a pair may reach over. */
const REACH = 8;

/** Two words with a meaning, in either order: a card that was lost is a lost card. */
function pairs(text: string, words: readonly Span[], emit: Emit): void {
  const telling = words
    .map(([start, end]) => ({ word: text.slice(start, end), start, end }))
    .filter(({ word }) => !EMPTY_WORDS.has(word));
  telling.forEach((first, i) => {
    for (const other of telling.slice(i + 1, i + 1 + REACH)) {
      if (first.word === other.word) continue;
      const pair = first.word < other.word ? `${first.word}~${other.word}` : `${other.word}~${first.word}`;
      emit(place(SALT.pair, pair, 0, pair.length), 'pair', first.start, other.end);
    }
  });
}
