/** One of the alternatives. */
export function any(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** Up to so many characters of the same clause. */
export function near(n: number): string {
  return `[^,。]{0,${n}}`;
}

/** It goes on while it is written: then neither yesterday nor an insurance makes it a matter of papers. */
const GOES_ON = any(
  '快来|快点来|快派|快啲|救命啊|救人|救护车|马上来|赶紧来|立刻派|拨?打(?:了|过)?1(?:19|20|10)',
  '(?:现在|正在|还在|刚刚|刚才|今天|今早|这会儿|又)[^,。]{0,10}(?:着火|起火|烧|冒|漏|喷|炸|塌|倒下|掉下|流血|困|压着|味)',
  '没呼吸|没心跳|止不住|不止|越来越(?:大|浓|重|歪|斜|厉害)',
  '\\b(?:hurry|ambulance|right now|just now|still (?:burning|leaking|bleeding|trapped|inside))\\b',
);

/** 去年装的 dates the thing, not the danger. */
const NOT_MADE = '(?![^,。]{0,6}(?:装|买|建|修|盖|换|租|做|招|来)的)';
const LONG_AGO = any(
  `(?:去年|前年|大前年|上个?月|上上?周|上个?星期|上个?礼拜|以前|曾经|当年|前阵子|经常|多次|几次|屡次|时有发生|隔三差五|前段时间|历史上|[一二三四五六七八九十\\d]+月份|\\d{4}年|(?:几|\\d+|[一两三四五六七八九十半])个?[年月]前)${NOT_MADE}`,
  '(?<!(?:bought|built|installed|hired|new) )\\blast (?:year|month|week|spring|summer|autumn|winter)',
  '\\b(?:years?|months?|weeks?) ago|\\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)\\b',
);
const OVER = any(
  '昨[天晚日夜]|前[天晚日]|(?:火|明火|火势)(?:已经?|都|被)?(?:扑?灭|熄|控制)|已经?(?:扑灭|修好|处理好|送医|出院)|送(?:去|到|往|进)?了?医院[^。]{0,4}(?:接上|缝|包扎|治|手术|住下|拍片)|虚惊|误报',
  '\\byesterday\\b|\\bput out\\b|\\bextinguished\\b|\\bfalse alarm\\b|\\balarm was false\\b',
);
/** Who asks for money or a paper afterwards is not in danger. */
const PAPERS = any(
  '演练|预案|培训|考证|复审|考几分|法规|条例|责任险|理赔|投保|保险(?!柜|丝|杠)|赔偿|赔付|索赔|赔多少|工伤|怎么报(?!警)|认定|鉴定|判决|伤残|损害产业',
  '医药费|医疗费|报销|出院|住院|缓缴|核销|复核|进项税|想了解',
  '\\b(?:drill|training|insur\\w+|claims?|compensation|certificates?|liab\\w+|who pays|rules for|which (?:form|licen[cs]e)|inspects)\\b',
);
const ABOUT_PAPERS = any(
  '工伤(?:认定|待遇|赔|怎么|申报)|(?:报|认定|算|是)(?:不是|不算)?工伤|理赔|伤残鉴定|赔多少|医药费|已经?出院',
  '\\bwork injury\\b|\\binsurance claim|\\bdisability (?:grade|rating|level|pension)|\\blump sum\\b',
);

/** `what` in a sentence that does not say that it goes on. */
function unlessItGoesOn(what: string): RegExp {
  return new RegExp(`^(?!.*${GOES_ON}).*${what}`, 'u');
}

/** Long ago, or about papers: no danger now. */
export const PAST_OR_PAPER = unlessItGoesOn(any(LONG_AGO, PAPERS));
/** What burns or bleeds is over the next day; a leak and a cracked wall are not. */
export const OVER_PAST_OR_PAPER = unlessItGoesOn(any(LONG_AGO, OVER, PAPERS));
/** The whole text asks what is paid or certified afterwards. */
export const ALL_PAPER = unlessItGoesOn(ABOUT_PAPERS);

/** A neighbour that smells and smokes all year is a matter of the air, however it chokes. */
export const POLLUTES = any(
  '污染|排放|排污|环保|环境|生态|废气|粉尘|扰民|投诉|居民|附近|每[天晚]|天天|整天|常年|长期|时有|年检|年审|检车',
  'complain|pollut|every (?:day|night)',
);
