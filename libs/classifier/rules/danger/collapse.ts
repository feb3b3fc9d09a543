import type { Danger } from '@bihuan/domain/routing/routing.js';
import type { Rule } from '../rule.js';
import { HARMLESS } from './harmless.js';
import { ALL_PAPER, any, near, PAST_OR_PAPER } from './parts.js';

// A firm can 塌, 垮 and 倒 as well, cars 倒 backwards and rubbish is 倒 somewhere: only what is built, stacked or dug falls.

const STANDS = any(
  '墙体?|棚|脚手架|架子|货架|支架|架|塔吊|吊车|龙门吊|行车|烟囱|水塔|柱子?|桩|广告牌|灯箱|电线?杆|大树|树|堆垛|垛',
  '房子|老房|楼房|危房|楼|围挡|门头|牌坊|设备|模板|支撑|料仓|筒仓|钢架',
);
/** A roof 塌 and does not 倒; of a workshop that 倒了 nobody knows whether the firm or the house is meant. */
const BUILT = any(
  STANDS,
  '屋顶|房顶|屋面|顶棚|天花板?|吊顶|楼板|楼梯|阳台|厂房|车间|仓库|宿舍|食堂|大?梁|桁架|桥|隧道|地基|基坑|边坡|护坡|坑|沟|井|池|地面|路面|马路|的路|堤|坝|走廊|连廊|地坪|地上|山',
);
const CAVES_IN = any('坍|倒塌|垮塌|垮了|塌(?![房糊])|陷下|下陷|陷进|陷了|冧|[要快会]垮');
const NOT_POURED = '(?![闭车卖给手账班计贴霉退挡到进垃腾货一二两三四五几\\d])';
const FALLS_OVER = any(`倒(?:下|了|在|伏)${NOT_POURED}|往[外下里]倒|[要快会]倒${NOT_POURED}|[冲吹刮撞压]倒`);
const COMES_DOWN = any('掉下来|掉下去|往下掉|掉落|砸下|砸到|砸中|快掉|要掉');
const LOOSE = any(
  '砖头?|瓷砖|瓦片?|阳台|石头|石块|水泥[块板]|预制板|混凝土|天花板?|吊顶|顶棚|广告牌|招牌|玻璃|幕墙|灯箱|外墙|吊灯|钢管|彩钢瓦|铁皮',
);
const GETS_WORSE = any('还在|越来越|不敢|随时|得厉害|马上|下沉|在晃|要倒|要塌|人都?跑|危险|嘎嘎|撑不住|崩');

const CAVED_IN = any(
  `${BUILT}${near(12)}${CAVES_IN}`,
  `${CAVES_IN}${near(6)}${BUILT}|塌方|(?:^|,)(?:要|快要?|又|马上要?|全)?塌了`,
  `随时${near(4)}(?:塌|倒塌|倒下)|摇摇欲坠`,
  `(?:山体|后山|边坡|山坡|山上)${near(6)}(?:滑坡|在滑|滑下来|垮)|泥石流|(?:基坑|边坡|支撑)${near(8)}(?:在滑|变形|嘎嘎响|涌水)`,
);
const FELL_OVER = any(
  `${STANDS}${near(10)}${FALLS_OVER}`,
  `[冲吹刮撞压]倒了?${near(4)}${STANDS}`,
  `${LOOSE}${near(10)}${COMES_DOWN}|掉(?:了|下)?${LOOSE}${near(6)}砸`,
  `(?:屋顶|顶棚|棚|瓦|铁皮)${near(6)}掀(?:飞|翻|掉|了|开)`,
);
const GIVES_WAY = any(
  `(?:大?梁|柱子?|支撑|楼板|桁架|吊臂|钢丝绳)${near(6)}(?:断裂|断了|断开|折了)`,
  `${BUILT}${near(8)}(?:开裂|裂了|裂开|裂缝|大缝|倾斜|歪|斜|在晃|摇晃|鼓包|变形)[^。]{0,16}${GETS_WORSE}`,
  `(?:地基|地面|基础)${near(4)}下陷`,
  `(?:楼板|屋面|屋顶|柱子?)[^,。]{0,6}往?下沉|楼板在响`,
);

const EN_BUILT =
  '(?:walls?|roofs?|ceilings?|scaffold\\w*|cranes?|sheds?|buildings?|floors?|ground|tunnel|pit|trench|bridge|beams?|columns?|pillars?|warehouse|workshop|chimney|racks?|racking|shelf|shelv\\w+|tower|slope|hall|balcony|stair\\w*|foundation|dormitory|canopy|billboard)';
const EN_FALLS =
  '(?:coll?[ap]+s(?:ed|es|ing)|coming down|c[ao]me down|falling (?:down|apart|off|on)|fell (?:down|on|over|in)|fallen|cav(?:ed|es|ing) in|g[aio]v(?:e|es|en|ing) way|toppl\\w+|crumbl\\w+|sinking|leaning (?:over|more|badly)|about to (?:fall|collapse|come down|give way|topple))';
const ENGLISH = any(
  `\\b${EN_BUILT}\\b[^.,]{0,30}\\b${EN_FALLS}`,
  `\\b(?:sink ?hole|landslide|mudslide|cave[- ]in)\\b|\\bcollapse of (?:the|a|our) ${EN_BUILT}`,
);

const effect: Danger = { kind: 'collapse', phone: '119' };
const says = { zh: '疑似坍塌:请立即撤离并拨打 119', en: 'Possible collapse: leave and call 119 at once' };
const calm = { aside: HARMLESS, unless: PAST_OR_PAPER, unlessAnywhere: ALL_PAPER };

export const COLLAPSE: readonly Rule<Danger>[] = [
  { id: 'danger.collapse.caved-in', says, when: new RegExp(any(CAVED_IN, ENGLISH), 'u'), ...calm, effect },
  { id: 'danger.collapse.fell-over', says, when: new RegExp(FELL_OVER, 'u'), ...calm, effect },
  { id: 'danger.collapse.gives-way', says, when: new RegExp(GIVES_WAY, 'u'), ...calm, effect },
];
