import { fineScan } from './fine-scan.js';
import { type Lexicon, wordsAt } from './lexicon.js';
import { cjkRun, type Emit, place, runs, SALT } from './runs.js';

function keywords(text: string, lexicon: Lexicon, emit: Emit): void {
  for (let i = 0; i + 1 < text.length; i++) {
    wordsAt(text, i, lexicon, (end) => emit(place(SALT.key, text, i, end), 'key', i, end));
  }
}

function latinWord(text: string, start: number, end: number, title: boolean, emit: Emit): void {
  emit(place(title ? SALT.titleWord : SALT.word, text, start, end), title ? 'title' : 'word', start, end);
  if (title || end - start < 4 || end - start > 40) return;
  const marked = `<${text.slice(start, end)}>`;
  for (let n = 3; n <= 5; n++) {
    for (let i = 0; i + n <= marked.length; i++) {
      const from = Math.max(start, start + i - 1);
      emit(place(SALT.subword, marked, i, i + n), 'latin', from, Math.min(end, start + i - 1 + n));
    }
  }
}

function latinPairs(text: string, ends: readonly (readonly [number, number])[], emit: Emit): void {
  for (let k = 1; k < ends.length; k++) {
    const [start, mid] = ends[k - 1] ?? [0, 0];
    const [next, end] = ends[k] ?? [0, 0];
    const pair = `${text.slice(start, mid)} ${text.slice(next, end)}`;
    emit(place(SALT.latinPair, pair, 0, pair.length), 'latin', start, end);
  }
}

/** Calls `emit` for each feature of an already normalised text. */
export function scan(text: string, lexicon: Lexicon, title: boolean, emit: Emit): void {
  // A trained model reads what a text begins with, be it a title or not.
  if (lexicon.split && title) return;
  if (lexicon.split) fineScan(text, lexicon.split, emit);
  else plainScan(text, title, emit);
  if (!title) keywords(text, lexicon, emit);
}

function plainScan(text: string, title: boolean, emit: Emit): void {
  const latin: [number, number][] = [];
  runs(
    text,
    (start, end) => cjkRun(text, start, end, title, emit),
    (start, end) => {
      latinWord(text, start, end, title, emit);
      latin.push([start, end]);
    },
  );
  if (!title) latinPairs(text, latin, emit);
}
