import taxonomy from '@bihuan/classifier/catalogue/taxonomy.json' with { type: 'json' };
import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Wish } from './deck.js';
import type { Truth } from './plot.js';
import type { Random } from './random.js';
import type { DemoText } from './texts/text.types.js';
import { DEMO_TEXTS, filled } from './wording.js';

const GRADES = new Map(
  taxonomy.windows.flatMap((w) => w.problemTypes.map((t) => [t.code, t.difficulty as Difficulty] as const)),
);

/** A text with its slots filled, and where it belongs. */
export interface ChosenText {
  readonly text: string;
  readonly title?: string;
  readonly english: boolean;
  readonly truth: Truth;
}

/** Where a seasoned clerk sends it, at the grade that its type has. */
export function truthOf({ type }: DemoText): Truth {
  return {
    window: type.slice(0, type.indexOf('.')),
    problemType: type,
    difficulty: GRADES.get(type) ?? 'complex',
  };
}

/** Deals the texts out so that each is used before any is used again, and stories get the kind they ask for. */
export class TextChooser {
  private readonly waiting: DemoText[] = [];
  private readonly routings = new Map<string, Routing>();

  constructor(
    private readonly route: (text: string, title?: string) => Routing,
    private readonly random: Random,
  ) {}

  next(wish: Wish | undefined, random: Random): ChosenText {
    const found = this.take(wish);
    return {
      text: filled(found.text, random),
      ...(found.title ? { title: found.title } : {}),
      english: found.en === true,
      truth: truthOf(found),
    };
  }

  private take(wish: Wish | undefined): DemoText {
    for (let round = 0; round < 2; round += 1) {
      const index = this.waiting.findIndex((text) => this.grants(text, wish));
      const [found] = index < 0 ? [] : this.waiting.splice(index, 1);
      if (found) return found;
      this.waiting.push(...this.random.shuffled(DEMO_TEXTS));
    }
    // No text is like that for this classifier: any will do, the story adapts.
    return this.waiting.shift() ?? this.random.pick(DEMO_TEXTS);
  }

  private grants(text: DemoText, wish: Wish | undefined): boolean {
    if (wish === undefined) return true;
    const routing = this.routings.get(text.text) ?? this.route(text.text, text.title);
    this.routings.set(text.text, routing);
    const sure = routing.decision === 'dispatch';
    const difficulty = sure ? routing.difficulty : truthOf(text).difficulty;
    switch (wish) {
      case 'triage':
        return !sure;
      case 'sure':
        return sure;
      case 'simple':
        return difficulty === 'simple';
      case 'short':
        return difficulty !== 'challenging';
    }
  }
}
