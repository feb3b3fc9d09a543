import { describe, expect, it } from '@jest/globals';
import { createClassifier } from './classifier.js';
import { HANDBOOK_PAIRS, MORE_PAIRS } from './confusion-pairs.fixture.js';
import { withoutFirm } from './firm.js';
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
    'the power company does not answer',
    'we are building a new plant',
    'A private firm owes us for goods',
  ])('%s', (text) => {
    expect(withoutFirm(text)).toBe(normalise(text));
  });
  it('a text that is nothing but a name stays whole', () => {
    expect(withoutFirm('杭州宏达机械有限公司')).toBe('杭州宏达机械有限公司');
  });
});
