import type { AnswerResult } from '@bihuan/domain/problem/problem.js';
import type { Words } from '../problem/problem-change.js';
import type { Random } from './random.js';
import { WINDOW_TEXTS } from './texts/index.js';
import type { Both, DemoText, WindowTexts } from './texts/text.types.js';
import { WORDS, type Occasion } from './texts/words.js';

const BY_WINDOW = new Map(WINDOW_TEXTS.map((texts) => [texts.window, texts]));

/** Every text a firm writes, once. */
export const DEMO_TEXTS: readonly DemoText[] = WINDOW_TEXTS.flatMap((texts) => texts.problems);

/** Fills the slots of a text, so that no two problems read the same. */
export function filled(text: string, random: Random): string {
  return text
    .replaceAll('{n}', () => String(random.int(2, 9)))
    .replaceAll('{m}', () => String(random.int(11, 86)))
    .replaceAll('{t}', () => String(random.int(1000, 9999)));
}

/** How people speak about one problem: all in the language of the firm. */
export class Speech {
  constructor(private readonly english: boolean) {}

  say(occasion: Occasion, random: Random): string {
    return this.of(random.pick<Both>(WORDS[occasion]));
  }

  /** What is missing: all of it in one notice (T12). */
  gaps(window: string, random: Random): { readonly count: number; readonly words: Words } {
    const all = textsOf(window).items;
    const items = random.shuffled(all).slice(0, random.int(1, all.length));
    return {
      count: items.length,
      words: {
        items: items.map(({ name, basis, how }) => ({
          name: this.of(name),
          basis: this.of(basis),
          how: this.of(how),
        })),
      },
    };
  }

  answer(window: string, result: AnswerResult, random: Random): Words {
    const texts = textsOf(window);
    const solved = this.english ? texts.answers.en : texts.answers.zh;
    const text = result === 'explained' ? this.of(texts.explained) : filled(random.pick(solved), random);
    return { text, basis: this.of(texts.basis) };
  }

  private of(both: Both): string {
    return this.english ? both.en : both.zh;
  }
}

function textsOf(window: string): WindowTexts {
  const texts = BY_WINDOW.get(window);
  if (!texts) throw new Error(`there are no texts for window ${window}`);
  return texts;
}
