import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../classifier.js';

const { route } = createClassifier();

describe('not for us: a person says so', () => {
  it.each([
    '案子法院已经判了,我们不服',
    '正在打官司,想让你们跟法院说说',
    '劳动仲裁已经开庭了,等裁决',
    '行政复议还在走,先来问问',
    '信访局已经受理了,再反映一下',
    '我老婆的退休金算少了',
    '楼上邻居漏水不赔',
    '离婚财产怎么分',
    'the court has already ruled, please change it',
    'we are already in arbitration over this',
    'my wife wants a divorce',
    'my neighbour is too loud',
  ])('%s', (text) => {
    const routing = route(text);
    expect(routing).toMatchObject({ problemType: 'general.out-of-scope', decision: 'triage' });
  });
});

describe('for us although such words stand in it', () => {
  it.each([
    ['员工去劳动仲裁告我们,怎么应对', 'labor'],
    ['邻居投诉我们厂噪音太大', 'ecology'],
    ['对方不给货款,想先调解不想打官司', 'legal'],
    ['对行政处罚有异议,想申请减轻', 'legal'],
    ['员工退休手续怎么办,社保减员', 'labor'],
    ['neighbours complain about the noise of our fans', 'ecology'],
  ])('%s → %s', (text, window) => {
    expect(route(text).window).toBe(window);
  });
});

describe('conduct goes to oversight', () => {
  it.each([
    ['窗口那个人态度恶劣,头都不抬', 'oversight.attitude'],
    ['一个证拖了三个月不办,推来推去', 'oversight.delay'],
    ['材料交了五次,每次又说缺', 'oversight.repeat-docs'],
    ['一星期来了四拨检查', 'oversight.inspection'],
    ['窗口收钱不开票,乱收费', 'oversight.fee'],
    ['必须找他们指定的检测公司', 'oversight.agency-designation'],
    ['暗示要送红包才给办', 'oversight.bribery'],
    ['the officer was rude and hung up on me', 'oversight.attitude'],
    ['they told us to use their agency', 'oversight.agency-designation'],
    ['inspected four times this month by three offices', 'oversight.inspection'],
    ['the inspector asked for a bribe', 'oversight.bribery'],
    ['an extra fee and no receipt', 'oversight.fee'],
  ])('%s → %s', (text, type) => {
    expect(route(text).problemType).toBe(type);
  });
  it.each([
    ['银行客户经理态度差,贷款不给批', 'finance'],
    ['我们员工态度不好被客户打假索赔', 'market'],
  ])("somebody else's conduct: %s", (text, window) => {
    expect(route(text).window).toBe(window);
  });
});

describe('suggestions', () => {
  it.each([
    '建议政务大厅中午不休息',
    '提个金点子:企业办事一张表',
    '希望每季度搞一次银企对接座谈',
    'suggestion: one form for all offices',
    'we propose to open the hall on Saturdays',
  ])('%s', (text) => {
    expect(route(text).problemType).toBe('general.suggestion');
  });
  it.each([
    ['建议书写好了,项目备案怎么报', 'project'],
    ['希望尽快给我们退留抵税', 'tax'],
    ['could you suggest a bank that renews our loan', 'finance'],
  ])('a polite word is none: %s', (text, window) => {
    expect(route(text).window).toBe(window);
  });
});
