import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../classifier.js';
import { difficultyOf } from '../difficulty.js';
import { normalise } from '../text.js';
import { DIFFICULTY_TABLE } from './difficulty.js';
import { sentencesOf } from './rule.js';

/** A line changed? Then the version changes too, and this with it: stored routings name the version that judged them. */
const VERSIONS = { 'difficulty-2': '459a9471b0c553e3' };

function fingerprint(): string {
  const { version: _version, ...lines } = DIFFICULTY_TABLE;
  const text = JSON.stringify(lines, (_, value: unknown) =>
    value instanceof RegExp ? String(value) : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function graded(raw: string, typeDefault: 'simple' | 'complex' | 'challenging' = 'simple') {
  const text = normalise(raw);
  const { difficulty, rules } = difficultyOf(sentencesOf(text), text, typeDefault);
  return { difficulty, rules: rules.map(({ id }) => id.replace('difficulty.', '')) };
}

describe('the table is versioned data', () => {
  it('a changed line needs a new version', () => {
    expect({ [DIFFICULTY_TABLE.version]: fingerprint() }).toEqual(VERSIONS);
  });
  it('every rule has its own id and both languages', () => {
    const rules = [DIFFICULTY_TABLE.consultation, ...DIFFICULTY_TABLE.raises];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { says } of rules) expect(says.zh !== '' && says.en !== '').toBe(true);
  });
});

describe('what makes a problem challenging', () => {
  it.each([
    ['quarrel', '税务说找财政,财政说让我们找税务'],
    ['quarrel', '三个部门踢皮球'],
    ['quarrel', '住建和规划都说不归他们管'],
    ['quarrel', 'each office says it is the other one'],
    ['quarrel', 'they sent us back and forth between two windows'],
    ['bodies', '需要发改、住建、电力几个部门联合协调'],
    ['bodies', '请县里出面牵头'],
    ['bodies', 'several departments have to act together'],
    ['disputed', '双方各执一词,事实不清'],
    ['disputed', '认定有误,与事实不符'],
    ['disputed', 'the facts are in question: they deny that we paid, disputed facts'],
    ['history', '二十年前改制时留下的问题'],
    ['history', '属于历史遗留'],
    ['history', 'a legacy issue from fifteen years ago'],
    ['public-promise', '招商时管委会承诺的返还没兑现'],
    ['public-promise', '财政没钱,一直拿不出'],
    ['public-promise', 'the county promised a road in the investment agreement'],
    ['group', '上百名工人要去县政府上访'],
    ['group', '业主集体维权堵门'],
    ['group', 'dozens of workers are planning a strike'],
    ['no-rule', '这种新业态没有先例,也没有相关规定可循'],
    ['no-rule', 'there is no rule for this kind of business'],
    ['leader', '窗口说要一事一议,等县长办公会拍板'],
    ['leader', 'it needs a decision of the county leaders'],
  ])('%s: %s', (rule, text) => {
    expect(graded(text)).toEqual({ difficulty: 'challenging', rules: expect.arrayContaining([rule]) });
  });
  it.each([
    '发票额度不够用',
    '公司在本地经营十年,想换法人',
    '同时给两个员工增员',
    '请帮忙办理变更登记',
    '推荐一家好的服务商,急用',
    '我们跟供应商签了协议要盖章',
    '历史记录导不出来',
    '群体体检预约',
    'our company was founded in 2004 and needs more invoices',
  ])('none of it: %s', (text) => {
    expect(graded(text)).toEqual({ difficulty: 'simple', rules: [] });
  });
});

describe('consultation is simple, also about a hard matter', () => {
  it.each([
    '请问容积率调整需要什么材料',
    '想咨询一下用地指标怎么申请',
    '逾期申报罚多少,怎么补',
    '想问一下有没有推荐的评估流程',
    '历史遗留的厂房请问怎么办证',
    '没有先例的新业态去哪个部门问',
    'how can we apply for a change of the plot ratio?',
    'what documents do we need for the energy review',
    'which office is responsible for legacy issues',
  ])('%s', (text) => {
    const { difficulty, rules } = graded(text, 'challenging');
    expect([difficulty, rules[0]]).toEqual(['simple', 'consultation']);
  });
  it.each([
    '请问为什么一直没批,都三个月了',
    '怎么办,申请又被退回了',
    '想问一下凭什么罚款5万',
    'how can it be that they still have not paid us',
    'why was it refused, what should we do',
  ])('a grievance in the form of a question is none: %s', (text) => {
    expect(graded(text, 'complex').difficulty).toBe('complex');
  });
  it('a quarrel is no question even when asked', () => {
    expect(graded('请问到底找谁,税务说找人社,人社说找税务').difficulty).toBe('challenging');
  });
});

describe('a look on site makes it at least complex', () => {
  it.each(['请派人来看一下变压器', '希望到现场实地查看', 'please send somebody to check the meter'])(
    '%s',
    (text) => {
      expect(graded(text)).toEqual({ difficulty: 'complex', rules: ['site'] });
      expect(graded(text, 'challenging').difficulty).toBe('challenging');
    },
  );
  it('going to the counter in person is none', () => {
    expect(graded('必须到现场办理吗')).toMatchObject({ difficulty: 'simple' });
  });
});

describe('recorded in the routing', () => {
  const { route } = createClassifier();
  const lines = (text: string) => route(text).reasons.map(({ en }) => en);
  it('every rule that fired, with the version of the table', () => {
    const said = lines('历史遗留问题,税务说找财政,财政说找税务,互相推,上百名工人要堵门');
    for (const rule of ['quarrel', 'history', 'group']) {
      expect(said.filter((line) => line.endsWith(`(${DIFFICULTY_TABLE.version}/${rule})`))).toHaveLength(1);
    }
  });
  it("the type's default, when nothing fired", () => {
    const said = lines('发票额度不够用');
    expect(said).toContain(`Difficulty by the type's default: simple (${DIFFICULTY_TABLE.version}/default)`);
  });
});
