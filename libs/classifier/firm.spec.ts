import { describe, expect, it } from '@jest/globals';
import { createClassifier } from './classifier.js';
import { HANDBOOK_PAIRS, MORE_PAIRS } from './confusion-pairs.fixture.js';
import { withoutFirm } from './firm.js';
import { matterOf } from './matter.js';
import { isCjk, normalise } from './text.js';

const { route } = createClassifier();

const INTRODUCTIONS = {
  zh: [
    '我是杭州宏达机械有限公司,',
    '我是XX有限公司,',
    '我们公司是宁波兴业电力设备股份有限公司。',
    '本公司(温州金融信息服务有限公司),',
    '我们是绍兴市越城区税友财务咨询有限责任公司,',
    '我司系中国石油化工集团有限公司下属单位,',
    '您好,我是杭州某某餐饮店的老板,',
    '【浙江海关报关代理有限公司】',
    '企业名称:台州社保科技有限公司\n',
    '我们是一家规模以上企业,',
    '我们是一家500人的大型企业,',
    '我是个体户,',
    '小微企业,',
  ],
  en: [
    'We are Hangzhou Hongda Machinery Co., Ltd. ',
    'This is East Customs Logistics Ltd, ',
    'We are Big Bank Equipment Group Co., Ltd.: ',
    'Hello, I am writing for Patent Paper GmbH. ',
    'We are a small company, ',
    'We are a very large listed company with 5,000 employees. ',
  ],
};

function isChinese(text: string): boolean {
  return [...text].some((c) => isCjk(c.codePointAt(0) ?? 0));
}

const TEXTS = [...HANDBOOK_PAIRS, ...MORE_PAIRS].map(([text]) => text);
const answer = (text: string) => {
  const { window, problemType, difficulty, decision, confidence, urgent } = route(text);
  return { window, problemType, difficulty, decision, confidence, urgent };
};

describe("the firm's name and size change nothing (I10)", () => {
  it.each([...INTRODUCTIONS.zh, ...INTRODUCTIONS.en])('%j before it', (introduction) => {
    for (const text of TEXTS.filter((t) => isChinese(t) === isChinese(introduction))) {
      expect([text, answer(introduction + text)]).toEqual([text, answer(text)]);
    }
  });
  it.each(['\n杭州税务信息有限公司', '——宁波消防器材有限公司', '。绍兴市排污设备股份有限公司'])(
    'signed %j',
    (signature) => {
      for (const text of TEXTS.filter(isChinese)) {
        expect([text, answer(text + signature)]).toEqual([text, answer(text)]);
      }
    },
  );
  it('the same text gives the same bytes', () => {
    for (const text of TEXTS) expect(JSON.stringify(route(text))).toBe(JSON.stringify(route(text)));
  });
});

describe('what is no introduction stays', () => {
  it.each([
    '注册有限公司,怎么弄',
    '变更为股份有限公司,要多久',
    '镇政府欠我们工程款',
    '杭州宏达机械有限公司欠我们货款',
    '欠钱的是杭州宏达机械有限公司',
    '燃气有限公司不给我们接气',
    '我们是一家模具厂,想租厂房',
    '我们是做跨境电商的',
    '我们是高新技术企业,税率不对',
    '我是被欠薪的工人',
    '怎么成为规模以上企业',
    '公司变更法人,股东都同意',
    '我公司发票额度不够用',
    '饭店开业前消防安全检查',
    '我们是外资公司,年报怎么填',
    '我公司被列入经营异常',
    '供应商温州某某机械有限公司拖欠货款',
    '我们是餐饮店,想办食品许可',
    '员工300人社保补缴',
    '我公司起诉宏达机械有限公司,法院不立案',
    '我们小区物业公司,一直不修电梯',
    '跨省迁移公司,税务注销卡住了',
    '公司上市,要什么条件',
    '我们公司上市,要什么条件',
    '小微企业,怎么认定',
    '个体户转有限公司,要多久',
    '公司改成有限公司,要多久',
    '我们收到宁波海关的通知,货被扣了',
    '我是宏达机械有限公司的供应商,货款要不回来',
    '亩均评价怎么从B类变A类',
    '在宁波的分公司,社保怎么交',
    '企业名称:想改名',
    '我们欠温州宏达机械有限公司货款,被冻结账户',
    'the power company does not answer',
    'we are building a new plant',
    'A private firm owes us for goods',
    'We owe Hangzhou Hongda Co., Ltd. for goods',
    'Hangzhou Hongda Co., Ltd. owes us for goods',
    'We want to register a trading company, Hongda Ltd',
    'We are a restaurant and need a food permit',
    'We are sued by Ningbo Sunrise Logistics Ltd',
  ])('%s', (text) => {
    expect(withoutFirm(text)).toBe(normalise(text));
  });
  it('a text that is nothing but a name stays whole', () => {
    expect(matterOf('杭州宏达机械有限公司')).toBe('杭州宏达机械有限公司');
  });
});
