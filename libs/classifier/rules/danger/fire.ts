import type { Danger } from '@bihuan/domain/routing/routing.js';
import type { Rule } from '../rule.js';
import { HARMLESS } from './harmless.js';
import { ALL_PAPER, any, near, OVER_PAST_OR_PAPER, POLLUTES } from './parts.js';

const BURNS = any(
  '[着著](?:了|咗|左)?火|[着起][活伙或]了|起了?(?:明|山|大)?火|失火|发生火灾|正在燃烧|燃烧起来|烧起来|烧[着著紧]了?|火烛',
  `火势|火苗|火舌|(?:的|大)火(?:窜|蹿|蔓延|烧过来|烧到)|有明火|冒火(?!气)|引燃|火(?:很|太|越来越)大(?!众)|(?<!易|会)自燃(?!险|灾害|性)`,
  "\\b(?:on|caught|catching|catches) fire\\b|\\bthere(?:'s| is| was) (?:a |big )*fire\\b|^\\W*fire\\W*$|\\bfire broke out",
  '(?:\\ba |\\bhelp,? |^)fire (?:in|at|near) (?:the|our|my)|\\b(?:is|are|keeps?) burning\\b|\\bburning down\\b|\\bin flames\\b|\\bflames\\b',
);
const ELECTRIC = any('电线|电缆|线路|插座|开关|配电[柜箱房]?|电[箱柜表]|变压器|电机|电池|充电');
const SMOKES = any(
  `冒(?:着|出|紧)?${near(3)}烟|[黑白毒]?浓烟|毒烟|(?:出|起)紧烟|(?<![发排])[出起]紧?[黑白浓大]烟(?!机)|一股股?[白黑浓]烟|好大烟`,
  `${ELECTRIC}${near(10)}(?:冒火|火花|火星|[打跳]火(?!机)|焦糊|焦味|烧焦|糊味)|冒火花`,
  '\\bsmoke (?:from|out of) (?:the|our) |\\bsmells? (?:burnt|of burning|like burning)|\\bsmoke (?:is |was |keeps )?(?:coming|pouring|rising|everywhere|filling)|\\b(?:thick|black|white|heavy) smoke\\b',
  '\\bsparks? (?:are |is |keep )?(?:flying|coming|out of)|\\b(?:cable|socket|wire|fuse box|panel|transformer|battery|motor|engine|machine)\\w* (?:is|are) (?:sparking|smoking)',
);
const VESSEL = any('反应[釜罐]|锅炉|储气罐|气罐|储罐|气瓶|钢瓶|空压机|蒸汽管|高压管|压力容器|烘箱|炉子');
const BLASTS = any(
  `爆炸(?=[了啦咗声,]|$)|爆燃|闪爆|炸开了|(?:车间|厂房|仓库|厨房|机房|隔壁|刚才|刚刚|突然)${near(6)}炸了(?!锅|单)|${any(VESSEL, ELECTRIC)}${near(6)}(?:炸了|爆了|爆咗|炸咗|爆裂|爆开)|一声巨响`,
  '\\bexplo(?:sion|ded|ding)\\b|\\bblew up\\b|\\bblown up\\b',
);
/** About to: a vessel whose pressure or heat nobody holds any more. */
const PRESSES = any(
  `${any(VESSEL, '压力表?', '蒸汽', '安全阀')}${near(10)}(?:爆表|超压|超红线|过红线|到红线|失控|飙升|降不下来|压力(?:太|过|很)高|要炸|要爆)`,
  `温度${near(4)}失控|飞温|压力${near(4)}降不下来|安全阀${near(4)}喷`,
  '\\b(?:boiler|pressure|gauge|tank|reactor)\\b[^.,]{0,20}\\b(?:in the red|over the red|overpressure|out of control|too high|shaking)',
);

const effect: Danger = { kind: 'fire', phone: '119' };
const says = { zh: '疑似起火或爆炸:请立即拨打 119', en: 'Possible fire or explosion: call 119 at once' };
const calm = { aside: HARMLESS, unless: OVER_PAST_OR_PAPER, unlessAnywhere: ALL_PAPER };

export const FIRE: readonly Rule<Danger>[] = [
  { id: 'danger.fire.burns', says, when: new RegExp(BURNS, 'u'), ...calm, effect },
  {
    id: 'danger.fire.smokes',
    says,
    when: new RegExp(SMOKES, 'u'),
    ...calm,
    unless: new RegExp(`${calm.unless.source}|${POLLUTES}`, 'u'),
    effect,
  },
  { id: 'danger.fire.blasts', says, when: new RegExp(BLASTS, 'u'), ...calm, effect },
  {
    id: 'danger.fire.presses',
    says: {
      zh: '压力或温度失控:请立即撤离并拨打 119',
      en: 'Pressure out of hand: leave and call 119 at once',
    },
    when: new RegExp(PRESSES, 'u'),
    ...calm,
    effect,
  },
];
