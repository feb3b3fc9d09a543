import { describe, expect, it } from '@jest/globals';
import { createClassifier } from './classifier.js';

const { route } = createClassifier();

describe('danger: phone first', () => {
  it.each([
    ['厂里闻到很浓的煤气味', 'gas', '119'],
    ['氨气泄漏了快来人', 'gas', '119'],
    ['strong smell of gas in our workshop', 'gas', '119'],
    ['仓库起火了', 'fire', '119'],
    ['There is a fire, smoke is coming out of the hall, the roof is on fire', 'fire', '119'],
    ['厂房墙体要塌了,里面还有工人', 'collapse', '119'],
    ['the scaffolding collapsed', 'collapse', '119'],
    ['有人触电了', 'injury', '120'],
    ['工人从架子上摔下来,流血不止', 'injury', '120'],
    ['a worker is badly injured and bleeding', 'injury', '120'],
  ])('%s → %s', (text, kind, phone) => {
    expect(route(text)).toMatchObject({
      urgent: true,
      danger: { kind, phone },
      problemType: 'safety.emergency',
    });
  });
  it.each([
    '新建厂房消防验收怎么申请',
    '工伤认定需要什么材料,工人上个月手受伤',
    '去年仓库起火,保险理赔还没下来',
    '想接天然气,燃气报装怎么办',
    '消防演练方案要备案吗',
    '燃气报警器哪里检定',
    '火锅店开业要什么手续',
    'fire acceptance of works',
    'work injury certificate',
  ])('no danger: %s', (text) => {
    expect(route(text)).toMatchObject({ urgent: false, danger: null });
  });
});

describe('difficulty in layers', () => {
  it.each([
    ['请问容积率调整需要什么材料', 'simple', 'a consultation about a hard matter'],
    ['how do I apply for a change of the plot ratio?', 'simple', 'a consultation in English'],
    ['历史遗留的厂房请问怎么办证', 'simple', 'a question about history'],
    ['申请把容积率从1.0调到2.0', 'challenging', "the type's default"],
    ['发票额度不够用', 'simple', "the type's default"],
    ['发票的事税务说找财政,财政说让我们找税务,互相推', 'challenging', 'a jurisdiction quarrel'],
    ['奖补没到账,当初园区承诺三个月内兑现', 'challenging', 'a public promise'],
    ['公司三个月没发工资,上百名工人要去堵门', 'challenging', 'group risk'],
    ['补贴申请被退回,经办人与我们各执一词,事实不清', 'challenging', 'disputed facts'],
    ['需要发改、住建、电力多个部门联合协调变压器迁移', 'challenging', 'several bodies'],
  ])('%s → %s (%s)', (text, difficulty) => {
    expect(route(text).difficulty).toBe(difficulty);
  });
  it('records the rule that fired', () => {
    const { reasons } = route('社保局说找税务,税务说让找社保局,互相推');
    expect(reasons.map(({ en }) => en)).toContain(
      'A jurisdiction quarrel: challenging (difficulty-2/quarrel)',
    );
  });
});

describe('conduct of a window goes to oversight, never to that window', () => {
  it.each([
    ['税务大厅工作人员态度很差,爱理不理', 'oversight.attitude'],
    ['社保局拖着不办,已经超过承诺时限两个月', 'oversight.delay'],
    ['不动产登记反复要材料,跑了五趟', 'oversight.repeat-docs'],
    ['环保消防应急轮番来检查,一个月查了八次', 'oversight.inspection'],
    ['市监所办证乱收费,不给收据', 'oversight.fee'],
    ['环评必须找他们指定的公司做', 'oversight.agency-designation'],
    ['验收的人暗示要送红包', 'oversight.bribery'],
    ['the officer at the customs counter shouted at us, very rude', 'oversight.attitude'],
  ])('%s → %s', (text, type) => {
    expect(route(text).problemType).toBe(type);
  });
  it("a bank's conduct is not a window's", () => {
    expect(route('银行服务态度很差,突然抽贷').window).toBe('finance');
  });
});

describe('scope', () => {
  it.each(['这个案子法院已经立案,正在审理', '我们已经申请了行政复议', '邻居漏水不赔,小区物业不管'])(
    'a person decides: %s',
    (text) => {
      expect(route(text).decision).toBe('triage');
    },
  );
});
