import type { Danger } from '@bihuan/domain/routing/routing.js';
import type { Rule } from './rule.js';

const PAST_OR_PAPER =
  /演练|预案|培训|理赔|保险|赔偿|赔付|去年|前年|上个?月|上周|以前|曾经|事故(调查|报告|认定)|怎么预防|防止|避免|隐患排查|急得|火烧眉毛|资金|价格|房价|股市|订单|市场|爆炸[式性]|last (year|month|week)|drill|training|insurance|claim|prices?|sales|market|demand|orders?|talks/u;
const NOT_GAS = new RegExp(
  `${PAST_OR_PAPER.source}|报警器|检测仪|轮胎|空调|胎压|检漏|detector|alarm system`,
  'u',
);
const NOT_FIRE = new RegExp(
  `${PAST_OR_PAPER.source}|防火|灭火器|自动报警|烟花|验收|fire (door|alarm|permit)`,
  'u',
);
const NOT_INJURY = new RegExp(
  `${PAST_OR_PAPER.source}|工伤|认定|鉴定|报销|出院|住院|医药费|伤残|损害产业|injury (claim|certif)|work injury|compensation`,
  'u',
);

/** Danger at this moment: phone first (handbook 2, Edge cases). The first rule that fires names the kind. */
export const DANGERS: readonly Rule<Danger>[] = [
  {
    id: 'danger.gas',
    says: { zh: '疑似燃气或有毒气体泄漏:请立即拨打 119', en: 'Possible gas leak: call 119 at once' },
    when: /(燃气|煤气|天然气|液化气|瓦斯|氨气|液氨|氯气|有毒气体|化学品|危化品|化工原料)[^,。]{0,10}(泄漏|泄露|漏气|外泄|漏了|在漏|漏出来|爆炸)|漏(燃气|煤气|天然气|液化气|氨)|(有毒气体|毒气|硫化氢|一氧化碳)[^,。]{0,6}(飘|冒|扩散|呛|超标|中毒)|(闻到|闻着|有股|很浓的?|好大的?)[^,。]{0,6}(煤气|燃气|天然气|瓦斯|臭鸡蛋)|(管道|阀门|罐|气瓶|灶)[^,。]{0,6}漏气|(煤气|燃气|天然气)味|gas (is )?(leak|smell|escaping)|smell(s|ing)? (of |like )?gas\b|leaking gas|(ammonia|chlorine|chemicals?|gas|toxic \w+) (is |are )?(leak|spill|escap)/u,
    unless: NOT_GAS,
    effect: { kind: 'gas', phone: '119' },
  },
  {
    id: 'danger.fire',
    says: { zh: '疑似起火或爆炸:请立即拨打 119', en: 'Possible fire or explosion: call 119 at once' },
    when: /着火|起火|失火|发生火灾|烧起来|烧着了|正在燃烧|冒(着)?(黑|浓|大|白)?烟|浓烟|毒烟|有明火|火势|爆炸|爆燃|(is|are|caught|on) (on )?fire\b|is burning|fire broke out|smoke (is )?(coming|pouring)|explo(sion|ded)/u,
    unless: NOT_FIRE,
    effect: { kind: 'fire', phone: '119' },
  },
  {
    id: 'danger.collapse',
    says: { zh: '疑似坍塌:请立即撤离并拨打 119', en: 'Possible collapse: leave and call 119 at once' },
    when: /坍塌|倒塌|垮塌|塌(了|方|陷|下来)|(要|快|快要|马上)(塌|倒)了?|摇摇欲坠|(墙|梁|楼板|厂房|脚手架|塔吊)[^,。]{0,8}(开裂|断裂|倾斜|掉下来|要倒)|collaps(e|ed|ing)|cav(e|ed|ing)[- ]in|about to (fall|come down|give way)/u,
    unless: PAST_OR_PAPER,
    effect: { kind: 'collapse', phone: '119' },
  },
  {
    id: 'danger.injury',
    says: { zh: '疑似有人受伤:请立即拨打 120', en: 'Somebody may be hurt: call 120 at once' },
    when: /触电|有人[^,。]{0,6}(受伤|晕倒|昏迷|被困|被压|被埋|中毒|坠落|摔下)|(人员|工人|员工|师傅)[^,。]{0,8}(伤亡|被困|被埋|晕倒|昏迷|坠落|中毒|被压|夹住|卷进|摔下来|砸伤|压伤)|[人员工傅][^,。]{0,10}(晕倒|昏迷|不省人事)|流血不止|大出血|没(有)?呼吸|(手|胳膊|腿|头)被?[^,。]{0,6}(压|夹|卷|砸)(住|断|伤|进)|(is|are|been|badly|seriously) (hurt|injured)|unconscious|bleeding|electrocuted|not breathing|trapped (under|in)|fell from/u,
    unless: NOT_INJURY,
    effect: { kind: 'injury', phone: '120' },
  },
];
