import type { Danger } from '@bihuan/domain/routing/routing.js';
import type { Rule } from '../rule.js';
import { HARMLESS } from './harmless.js';
import { ALL_PAPER, any, near, PAST_OR_PAPER, POLLUTES } from './parts.js';

/** Gases that burn, as they are spelt and misspelt. */
const FUEL = any('[燃煤媒沼][气汽]', '天[然燃][气汽]', '液化石?油?[气汽]', '瓦斯');
const POISON = any('液?氨气?', '氯气?', '硫化氢', '一氧化碳', '有?毒气体?', '刺鼻气体', '毒烟');
const CHEMICAL = any(
  '化学品|危化品|化工原料|[盐硫硝]酸|浓酸|强碱|甲苯|甲醛|甲醇|苯|溶剂|汽油|酸液|农药|原料桶',
);
const LEAKS = any(
  '泄漏|泄露|外泄|漏[气汽]|漏了|在漏|漏出|漏得|往外(?:冒|喷|漏)|喷[气出]|跑了|关不[上住]|拧不紧|泄了|[嘶嗤咝滋丝]{2}',
);
const VESSEL = any('管道|管子|软管|阀门?|罐|钢瓶|气瓶|灶|燃气表');
const SMELT = any('闻到|闻着|闻见|有股|一股|有阵|很浓|好浓|浓浓|好大|好重|好强|满是|全是|都是');
const BROKEN = any('挖[断破爆穿到]|撞[断破]|打穿|钻[穿破]|碰断|压断|断了|破了|裂了|爆了|爆开');

const EN_GAS =
  '(?:gas|ammonia|chlorine|lpg|propane|methane|carbon monoxide|toxic \\w+|chemicals?|acid|solvent)';

const LEAK = any(
  `${any(FUEL, POISON, CHEMICAL)}${near(10)}${LEAKS}`,
  `(?:漏|泄漏|泄露|喷)(?:的是|出)?${any(FUEL, CHEMICAL, '氨', '氯', '酸')}`,
  `${FUEL}[^。]{0,20}(?:在|就|又)漏[气汽]`,
  `${VESSEL}${near(8)}(?:漏[气汽]|嘶嘶|嗤嗤|往外喷)`,
  `${FUEL}管?${near(6)}${BROKEN}`,
  `${BROKEN}了?${near(4)}${FUEL}`,
  `(?:打翻|打破|碰翻|弄洒)${near(6)}${CHEMICAL}`,
  `反应釜${near(4)}(?:漏|泄)`,
  `(?:槽罐车|油罐车|危化品车|罐车)${near(6)}(?:翻了|侧翻|撞|漏)`,
  `${any('危化品', '化学品', '[盐硫硝]酸', '溶剂')}${near(10)}(?:破了|裂了|洒了|撒了|翻了|流了一地|流了满地)`,
  `\\b${EN_GAS} (?:(?:is|are|was|has been|keeps) )?(?:leak|spill|escap|hiss)`,
  `\\bleaking ${EN_GAS}|\\b(?:hit|cut|broke|ruptured|damaged) (?:the|a|our) gas (?:pipe|line|main)`,
  `\\b(?:gas|lpg|propane) (?:pipe|line|main|hose|valve|cylinder|bottle|tank) (?:is |has )?(?:broke|burst|hissing|ruptured|cut|leak)`,
);
const SMELL = any(
  `${SMELT}${near(6)}(?:${FUEL}|臭鸡蛋|gas\\b)`,
  `${any(FUEL, '\\bgas')} ?味|${FUEL}[^。]{0,8}(?:好|很)[大重浓]的?味`,
  '\\bsmell(?:s|ing|ed)? (?:of |like |the |some |strong )?gas\\b|\\brotten[- ]eggs? smell|\\bgas (?:smell|odou?r)|\\b(?:smell|odou?r) of gas',
);
/** What bad air does to people within a few breaths. */
const CHOKES = any('睁不开|呛得|咳嗽|头晕|头痛|头疼|恶心|站不[住稳]|想吐|吐了|喘不上|跑出来|撤出来');

const AIR = any(
  `(?:${POISON}|${CHEMICAL}|酸雾|氨味|刺鼻气|沼气池)[^。]{0,16}${CHOKES}`,
  `${any(POISON, '气体', '化工')}${near(8)}(?:飘|冒|扩散|呛|超标|中毒)`,
  `(?:${FUEL}|烧炭|炭火)${near(8)}中毒`,
  '\\b(?:toxic|chemical|poisonous) (?:fumes|smoke|cloud|gas)\\b|\\b(?:smell|fumes)\\b[^.]{0,30}\\b(?:sick|dizzy|cough\\w*|headaches?|faint\\w*|choking)\\b',
);
const ALARM = any(
  `(?:一氧化碳|可燃气体?|有毒气体|${FUEL})(?:浓度)?(?:报警|警报)器?${near(6)}(?:一直响|在响|响了|响个不停|狂响|一直叫)`,
  '\\b(?:gas|carbon monoxide|co) (?:alarm|detector) (?:is |keeps |has been )?(?:going off|beeping|ringing|sounding)',
);

const effect: Danger = { kind: 'gas', phone: '119' };
const says = { zh: '疑似燃气或有毒气体泄漏:请立即拨打 119', en: 'Possible gas leak: call 119 at once' };
const calm = { aside: HARMLESS, unless: PAST_OR_PAPER, unlessAnywhere: ALL_PAPER };

/** An alarm that sounds is a thing, not a word set aside: it has its own exception, the false alarm. */
export const GAS: readonly Rule<Danger>[] = [
  { id: 'danger.gas.leak', says, when: new RegExp(LEAK, 'u'), ...calm, effect },
  { id: 'danger.gas.smell', says, when: new RegExp(SMELL, 'u'), ...calm, effect },
  {
    id: 'danger.gas.air',
    says,
    when: new RegExp(AIR, 'u'),
    ...calm,
    unless: new RegExp(`${calm.unless.source}|${POLLUTES}`, 'u'),
    effect,
  },
  {
    id: 'danger.gas.alarm',
    says: { zh: '气体报警器在响:请立即撤离并拨打 119', en: 'A gas alarm sounds: leave and call 119 at once' },
    when: new RegExp(ALARM, 'u'),
    unless: /误报|检定|校准|怎么(?:换|修|买)|培训|calibrat|false alarm/u,
    effect,
  },
];
