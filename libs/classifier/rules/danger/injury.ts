import type { Danger } from '@bihuan/domain/routing/routing.js';
import type { Rule } from '../rule.js';
import { HARMLESS } from './harmless.js';
import { ALL_PAPER, any, near, OVER_PAST_OR_PAPER } from './parts.js';

// A firm is trapped, crushed and bleeds too: only people and their limbs are hurt here.

const SURNAME = '[王李张赵刘陈杨黄周吴徐孙马朱胡林郭何高罗郑梁]';
const PERSON = any(
  '有人|人员|工人|员工|职工|师傅|工友|同事|[女男民焊电钳瓦木修卸织漆]工|司机|驾驶员|保安|厨师|学徒|客人|顾客|住户|行人|路人|孩子|老人|阿[叔姨伯婆公]|小伙子?|小姑娘|大[姐爷哥妈叔]|小哥|[\u4e00-\u9fff]工(?=被)|[他她佢](?!们?公司)',
  `[一两二三四五六七八九十几\\d]个?人|[小老]${SURNAME}|人(?=被|畀)`,
);
const LIMB = any(
  '手(?!续|机|工|里|头|上|册|感|套|下|段|法|脚架)|手[指臂掌]|[只双]手|胳膊|腿|脚(?!手架|本)|(?<![上里外前后码镜插龙工墙风势])头发?(?!寸|部|条|衔|疼)|(?<!刷)脸|眼睛|脖子|身上|腰|肚子|胸口|后背',
);
const MACHINE = any(
  '机器|机械|机床|冲床|车床|注塑机|搅拌机|粉碎机|压机|皮带|输送带|传送带|滚筒|齿轮|链条|电锯|锯|模具|设备|叉车|吊车|铲车|货车|卡车|电梯|绞龙|货柜|钢筋|钢管|(?<![手司时商危契有投待])机(?![构关会制场票动密遇])',
);
const BITES = '(?:绞|卷|夹|轧|压|碾|切|锯|砸|割|挤|咬|撞|烫|扎|刺|卡|崩|冲)';
const DONE = '(?:到|伤|住|断|进|掉|穿|倒|中|了|在|着|死|下|晕)';

const BITTEN = any(
  `${MACHINE}${near(4)}${BITES}${DONE}?${near(6)}(?:${PERSON}|${LIMB})`,
  `${PERSON}${near(6)}${LIMB}${near(8)}${BITES}${DONE}`,
  `${BITES}(?:到|断|伤|掉|穿|破|在)了?${near(4)}(?:${PERSON}|${LIMB})`,
  `${LIMB}(?:被|给|让|畀)?${near(6)}${BITES}(?:住|断|伤|进|到|掉)`,
  `${PERSON}${near(2)}(?:被|畀|让|给)${near(8)}(?:${BITES}|埋(?!怨|没)|困|烧|电)${DONE}(?!高速|路上|收费|机场|合同|外地|海关|口岸)`,
  `${PERSON}${near(6)}(?:被困(?!在)|被埋(?!怨|没)|被压(?!价|榨|工资|着)|困在(?!高速|路上|收费|机场|合同|外地|海关|口岸)|埋在|压在|砸伤|压伤|烫伤|烧伤|受伤|伤亡)`,
  `(?:砸|压|撞|溅|烫|喷)(?:到|中|伤|倒|在|住)了?${near(4)}(?:${PERSON}|${LIMB}|人了)`,
  `(?:钢筋|钉子?|铁丝|玻璃|刀片?)${near(3)}(?:扎|刺|割|插)${near(4)}${LIMB}`,
  `(?:电梯|升降机|吊篮|货梯)${near(4)}(?:困|卡|坠|掉)(?:了|住|着|下来)?[^。]{0,10}人|${PERSON}${near(4)}被困(?!在)`,
);
const FELL = any(
  `(?:摔|滑倒|撞|砸|跌)${near(6)}(?:头破血流|骨折)`,
  `${PERSON}[^,。数量资率\\d]{0,12}(?:坠落|坠楼|坠下|[掉摔跌滚](?:了)?(?:下|落)|摔伤|[掉摔跌](?:进|到)(?:了)?${near(5)}[池坑井仓罐槽河水沟料里])`,
  `(?:池|罐|井|坑|窖|仓|舱)里?${near(10)}(?:没上来|没出来|上不来|没动静|没回应)`,
);
const DOWN = any(
  `触[电店](?!阻)|中(?:咗|了)?电[咗了倒]|中咗电|(?:挂|悬|吊)在半空|电亲|被电(?:到|倒|晕|击|打)|${PERSON}${near(4)}(?:溺水|落水)`,
  `${PERSON}${near(10)}(?:晕倒|晕过去|昏倒|昏过去|昏迷|晕咗|不省人事|[没冇](?:了|晒|有)?(?:知觉|呼吸|心跳)|没反应了|叫不醒|抽搐|休克|窒息|中暑|猝死|中毒|口吐白沫)`,
  `(?:${PERSON}|${LIMB})${near(6)}流(?!过)${near(4)}血(?!汗)|心脏骤停|突发(?:心脏病|心梗|脑溢血)|心梗(?:了|倒)`,
  `没有?呼吸了?(?:$|,)|流血不止|血(?:一直)?止不住|止不住血|(?:满|浑)身是?血|(?:头上|全|都)是血(?!汗)|血流(?:了一地|不止|满)|大出血`,
  `(?:吃|食堂|工作餐)${near(12)}(?:上吐下泻|呕吐|中毒)|(?:叫|喊|打|要)(?:个|辆)?救护车`,
);

const EN_PERSON =
  '(?:man|woman|men|women|worker|colleague|employee|operator|driver|technician|electrician|welder|cleaner|visitor|guest|boy|girl|child|guy|staff|coworker|co-worker|people|person|somebody|someone|he|she)s?';
const EN_LIMB = '(?:hand|finger|arm|leg|foot|feet|head|hair|sleeve)s?';
const ENGLISH = any(
  `\\b${EN_PERSON}\\b[^.,]{0,30}\\b(?:collapsed|fainted|passed out|not breathing|not moving|(?:badly |seriously |been |is |are )(?:(?:hurt|injured)(?! by)|burn(?:ed|t)(?! out| by (?:a|the|our) (?:supplier|customer|bank|deal))|bleeding)|(?:been |got )shocked|stuck in (?:the|a) (?:machine|press|lift|elevator|tank|mixer|shaft)|(?:injured|burn(?:ed|t)) by (?:a |the |hot )?(?:acid|oil|water|machine|press|forklift|falling|saw|steam|blast)|lost (?:a|an|his|her|two|three|some) (?:finger|hand|arm|toe|leg|foot)|having a (?:heart attack|stroke|seizure)|had a heart attack|electrocuted|crushed|buried|caught in|run over|hit by a|fell (?:off|from|down|into|out) (?!\\d)|fallen|pinned (?:under|against|between)|drown(?:ed|ing)(?! in (?:debt|paper|work))|trapped (?:in|under|inside|between|behind)|can(?:'t|not) breathe)`,
  `\\b${EN_LIMB}\\b[^.,]{0,16}\\b(?:caught|trapped|crushed|stuck|severed|cut off|pulled in|bleeding)`,
  `\\bcut off [^.,]{0,16}\\b${EN_LIMB}\\b|\\bunconscious\\b|\\bnot breathing\\b|\\belectrocuted\\b|\\b(?:got|had|suffered|getting) an electric(?:al)? shock`,
  `\\bbleeding (?:badly|heavily|from|a lot)|\\bran over (?:a|an|our|his|her|the) ${EN_PERSON}\\b|\\bcall (?:an|the) ambulance|\\b(?:badly|seriously) (?:hurt|injured)\\b`,
);

const effect: Danger = { kind: 'injury', phone: '120' };
const says = { zh: '疑似有人受伤:请立即拨打 120', en: 'Somebody may be hurt: call 120 at once' };
const calm = { aside: HARMLESS, unless: OVER_PAST_OR_PAPER, unlessAnywhere: ALL_PAPER };

export const INJURY: readonly Rule<Danger>[] = [
  { id: 'danger.injury.bitten', says, when: new RegExp(BITTEN, 'u'), ...calm, effect },
  { id: 'danger.injury.fell', says, when: new RegExp(FELL, 'u'), ...calm, effect },
  { id: 'danger.injury.down', says, when: new RegExp(any(DOWN, ENGLISH), 'u'), ...calm, effect },
];
