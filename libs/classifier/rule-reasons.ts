import type { Doubt, RoutingReason } from '@bihuan/domain/routing/routing.js';
import type { Names } from './catalogue.js';
import type { Doubts } from './decision.js';
import type { Graded } from './difficulty.js';

/** In the order in which they matter. */
const DOUBTS: Readonly<Record<keyof Doubts, Names & { readonly doubt: Doubt }>> = {
  empty: { doubt: 'empty', zh: '文字太少,无法判断', en: 'Too few words to judge by' },
  bundle: {
    doubt: 'bundle',
    zh: '包含多个不同诉求,须人工拆单',
    en: 'Several separate requests: a person splits them',
  },
  scope: {
    doubt: 'scope',
    zh: '是否属于受理范围须人工确认',
    en: 'A person confirms whether this is in scope',
  },
  triageOnly: {
    doubt: 'by_type',
    zh: '该类问题一律由人工分派',
    en: 'This type is always dispatched by a person',
  },
  unsure: { doubt: 'unsure', zh: '把握不足,由人工确认', en: 'Not sure enough: a person confirms' },
};

/** A rule in words; `weight` > 0 when it spoke for the window. */
export function ruleReason({ zh, en }: Names, weight: number): RoutingReason {
  return { kind: 'rule', zh, en, weight };
}

/** The doubt that matters most. */
export function doubtOf(doubts: Doubts): Doubt | null {
  const first = firstOf(doubts);
  return first === undefined ? null : DOUBTS[first].doubt;
}

function firstOf(doubts: Doubts): keyof Doubts | undefined {
  return (Object.keys(DOUBTS) as (keyof Doubts)[]).find((doubt) => doubts[doubt]);
}

/** One line for the doubt that matters most, none when there is none. */
export function doubtReasons(doubts: Doubts): readonly RoutingReason[] {
  const first = firstOf(doubts);
  return first === undefined ? [] : [ruleReason(DOUBTS[first], 0)];
}

const BY_DEFAULT: Readonly<Record<Graded['difficulty'], Names>> = {
  simple: { zh: '难度按该类问题的默认:简单', en: "Difficulty by the type's default: simple" },
  complex: { zh: '难度按该类问题的默认:复杂', en: "Difficulty by the type's default: complex" },
  challenging: { zh: '难度按该类问题的默认:疑难', en: "Difficulty by the type's default: challenging" },
};

/** Every rule of the decision table that fired, else the default, each with its place in the table and its version. */
export function difficultyReasons({ difficulty, rules, table }: Graded): readonly RoutingReason[] {
  const lines = rules.length > 0 ? rules : [{ id: 'difficulty.default', says: BY_DEFAULT[difficulty] }];
  return lines.map(({ id, says: { zh, en } }) => {
    const source = `${table}/${id.replace('difficulty.', '')}`;
    return ruleReason({ zh: `${zh}(${source})`, en: `${en} (${source})` }, 0);
  });
}

const BANDS: readonly (readonly [number, Names])[] = [
  [0.95, { zh: '把握:很高(95% 以上)', en: 'Certainty: very high (95% or more)' }],
  [0.8, { zh: '把握:高(80%–95%)', en: 'Certainty: high (80–95%)' }],
  [0.5, { zh: '把握:中(50%–80%)', en: 'Certainty: medium (50–80%)' }],
  [0, { zh: '把握:低(50% 以下)', en: 'Certainty: low (below 50%)' }],
];

/** The probability as a band: two digits would promise more than is known. */
export function band(confidence: number): RoutingReason {
  const [, names] = BANDS.find(([from]) => confidence >= from) ?? BANDS[BANDS.length - 1]!;
  return ruleReason(names, 0);
}
