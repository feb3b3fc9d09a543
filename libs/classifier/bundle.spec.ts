import { describe, expect, it } from '@jest/globals';
import { BUNDLES, ONE_MATTER } from './bundle.fixture.js';
import { piecesOf } from './bundle.js';
import { createClassifier } from './classifier.js';
import { normalise } from './text.js';

const { route } = createClassifier();

describe('several separate requests: triage, one candidate a request', () => {
  it.each([
    ['1、发票额度不够用,想提额。2、厂区变压器要增容。3、员工子女入学怎么办。', 'talent tax utilities'],
    ['一、工伤认定没结果;二、投标保证金没退', 'bidding labor'],
    ['(1)环评批不下来 (2)贷款月底到期续不了', 'ecology finance'],
    ['①公章丢了要重刻②出口退税没到账', 'police tax'],
    ['发票额度不够用了。另外,货车进城通行证怎么办?', 'police tax'],
    ['想问社保增员怎么操作,还有,厂门口积水没人管', 'labor utilities'],
    ['首先变压器要增容,其次招不到工人', 'labor utilities'],
    ['一是专利被侵权要维权,二是海关查验货柜滞港', 'ip trade'],
    ['顺便反映两件事:危废没人收。还想问引进的博士落户怎么办', 'ecology talent'],
    ['发票额度用完了想提额\n货车通行证白天能不能办\n厂房房产证一直没下来', 'land police tax'],
    ['1. our e-invoice quota is used up. 2. we need a bigger transformer, more kVA.', 'tax utilities'],
    [
      'Our export refund is late. Also, our forklift drivers need residence permits, foreign staff.',
      'police tax',
    ],
    ['We need a loan renewal at the bank. Another question: goods are stuck in customs.', 'finance trade'],
    ['(a) patent infringement by a competitor (b) tender deposit not returned', 'bidding ip'],
    ['发票quota不够;另外customs查验柜子hold住了', 'tax trade'],
  ])('%s', (text, windows) => {
    const { window, problemType, decision, alternatives, reasons } = route(text);
    expect({ window, problemType, decision }).toEqual({
      window: 'general',
      problemType: 'general.mixed',
      decision: 'triage',
    });
    expect(
      alternatives
        .map((other) => other.window)
        .sort()
        .join(' '),
    ).toBe(windows);
    expect(reasons.map(({ en }) => en)).toContain('Several separate requests: a person splits them');
  });
});

it('no window answers a bundle as a whole: it has no probability, its requests have', () => {
  const { confidence, alternatives, reasons } = route('1、发票额度不够用,想提额。2、厂区变压器要增容。');
  expect(confidence).toBe(0);
  for (const { confidence: ofRequest } of alternatives) expect(ofRequest).toBeGreaterThan(0.5);
  expect(reasons.at(-1)?.en).toBe('Certainty: low (below 50%)');
});

describe('one request, however it is told', () => {
  it.each([
    '施工许可证卡住了,住建局和规划局都要盖章',
    '1、我们是机械厂。2、发票额度不够用。3、税务说要实地核查。请提高额度。',
    '变压器要增容,同时配电房也要改,供电公司不给方案',
    '首先感谢领导,其次发票额度真的不够用,希望提额',
    '社保增员失败,另外减员也失败',
    '第一次申请高企认定,第二次被退回',
    '2026年3月1.5万元的发票开不出来',
    '贷款到期了,还有十天,银行不给续',
    'our e-invoice quota is used up, also the red-letter invoice fails',
    'Firstly hello. Secondly our goods are stuck in customs since Monday.',
    'We applied for the export refund in May. Also the refund of June has not come.',
    '变压器要增容\n供电公司一直不给方案\n请帮忙协调用电',
    '我们公司是做机械加工的,最近单子多了很多,发票额度\n不够用,想把额度提高一点,税务那边说要看合同和银行流水,\n请帮忙看看',
  ])('%s', (text) => {
    expect(route(text).problemType).not.toBe('general.mixed');
  });
});

describe('requests for windows of their own', () => {
  it.each(BUNDLES)('%s', (text) => {
    expect(route(text)).toMatchObject({ problemType: 'general.mixed', decision: 'triage' });
  });
});

describe('one matter told with several questions', () => {
  it.each(ONE_MATTER)('%s', (text) => {
    expect(route(text).problemType).not.toBe('general.mixed');
  });
});

it('a text without marks is one piece', () => {
  expect(piecesOf(normalise('发票额度不够用,想提额'))).toHaveLength(1);
});

it.each([
  ['发票想提额。顺便问一下,货车通行证怎么办', ['发票想提额。', '货车通行证怎么办']],
  ['想提额,另外的怎么办', ['想提额,另外的怎么办']],
  ['第一次被退回,第二次又被退回', ['第一次被退回,第二次又被退回']],
  ['县里还有别的点能考吗', ['县里还有别的点能考吗']],
  ['valid here also without a new exam', ['valid here also without a new exam']],
  ['a first thing. by the way, a second one', ['a first thing.', 'a second one']],
])('pieces of %s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});
