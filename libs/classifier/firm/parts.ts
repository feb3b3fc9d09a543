import { EN_NAME, FORMLESS_NAME, LOCAL_NAME, NAME } from './names.js';
import { EN_PLACE, PLACE } from './places.js';

/** What a clause in which a firm says who it is consists of. */
export type Part =
  | 'own'
  | 'being'
  | 'label'
  | 'name'
  | 'local'
  | 'formless'
  | 'quality'
  | 'kind'
  | 'fact'
  | 'greeting'
  | 'filler';

const NUMBER = '(?:[\\d][\\d,.]{0,11}|[一二两三四五六七八九十百千几数]{1,6})(?:多|余|来|几)?';
const ABOUT = '(?:不到|不足|大?约|将?近|超过?|达到?|共计?|总共|有|为|是|在)?';
const MONEY = `${ABOUT}${NUMBER}[百千]?(?:万|亿|万亿)?(?:元|美元|美金|人民币|块)?(?:左右|以上|以下|上下)?`;
const SURNAME =
  '[王李张刘陈杨黄赵周吴徐孙朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石金韦贾付邹熊孟秦邱侯尹薛段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫]';
const OFFICE =
  '(?:法定代表人|法人代表|法人|负责人|老板娘|老板|总经理|副总经理|董事长|经理|主管|会计|财务|出纳|员工|职工|经办人|办事员|工作人员|人事|行政|文员|店长|厂长|主任)';
const CLOSE = '(?=$|[\\s)】\\]])';

const CHINESE: readonly (readonly [Part, string])[] = [
  [
    'greeting',
    '您好|你好|大家好|(?:各位|尊敬的)?领导(?:们)?(?:您|你)?好?|尊敬的[^,。:!]{0,10}|此致|敬礼|顺祝商祺|谢谢|感谢',
  ],
  [
    'own',
    '我[司厂店]|我们?(?:公司|企业|单位|厂|店|这[里边]|这(?![家个间]))?|本(?:公司|企业|单位|人|店|厂|司)|[敝鄙]司|俺们?|咱们?(?:公司|厂)?|这里|这边',
  ],
  [
    'being',
    '是|系|叫做?|名叫|名为|来自于?|代表|作为|身为|受|全称[为是]?|名称[为是]?|署名|为(?=[^\\s]{4})|姓|属于?(?=规|小|中|大|微)',
  ],
  [
    'fact',
    `(?:现有|共有|有|在职|在册|拥有|公司)?(?:员工|职工|工人|从业人员|人员)(?:总数|人数|数|规模)?${ABOUT}${NUMBER}(?:个|名|号)?人?(?:左右|以上|不到)?${CLOSE}`,
  ],
  [
    'fact',
    `(?:现有|共有|有|拥有)?(?:不到|大?约|近|超过?)?${NUMBER}(?:名|个|位|号)?(?:员工|职工|工人|人)(?:左右|以上)?(?:的?规模)?的?(?=$|企业|公司|工厂|厂|店|集团|作坊|小|中|大|民|私|外|微|世界|全[球国]|国有|龙头|头部|知名|著名|百强|规[上下模]|上市|重点|本[地土]|[\\s)】\\]])`,
  ],
  [
    'fact',
    `(?:成立|创办|创立|创建|注册|始建|组建|建厂|设立|开业)(?:于|在|至今|到现在)?(?:已经|已有|已|有|快|不到|不足)?${NUMBER}(?:年|个月)(?:${NUMBER}月份?)?(?:了|底|初)?(?:历史)?`,
  ],
  [
    'fact',
    `于?${NUMBER}年(?:${NUMBER}月份?)?(?:成立|创办|创立|创建|注册|建厂|设立|开业)(?:的|至今)?(?=$|老|企业|公司|工厂|厂|店|小|民|私|[\\s)】\\]])`,
  ],
  [
    'fact',
    `(?:年|月|去年|全年)?(?:总)?(?:产值|销售额|销售|营业额|营业收入|营收|产量|出口额)${MONEY}${CLOSE}`,
  ],
  ['fact', `(?:注册资本金?|占地面积|占地)${MONEY}(?:亩|平米?|平方米?)?${CLOSE}`],
  ['filler', `(?:联系电话|电话|手机号?)?[::]?\\d[\\d -]{6,18}${CLOSE}|\\d{4}年\\d{1,2}月\\d{1,2}日${CLOSE}`],
  ['name', NAME],
  ['local', LOCAL_NAME],
  ['formless', FORMLESS_NAME],
  ['quality', '(?:个体(?:工商)?户|小作坊|小本(?:生意|经营)|夫妻店|小门店)'],
  ['kind', '(?:外商|外资|中外合资|合资|国有|国营|独资|内资|集体)(?=企业|公司|集团|厂|的)'],
  [
    'quality',
    `(?:小微|小型微利|小型|微型|中小微?型?|中型|大中型|特?大型|超大|龙头|头部|规模以?[上下]|规[上下]|知名|著名|百强|(?:世界|全球|中国|民营|全国)+500强|上市(?=公司|企业|集团)|民营|私营|私人|本地|本土|外地|老字号|百年老店|初创|亩均(?:评价|效益)?(?:评价)?(?:为|是)?[a-d]类|[a-d]类(?=企业)|普通|重点|明星|夫妻|家庭|个体|(?:才|刚刚?|新近?|去年|今年|前年|上个?月)(?:注册|成立|开业|开张|起步|创办)(?:不久|没多久|不到一年)?|大(?=企业|公司|集团|厂|店)|小(?=企业|公司|厂|店|作坊|单位|微|门|本|民)|新(?=企业|公司|厂|店)|老(?=企业|公司|厂|店))的?(?:型|级)?(?:小|大|老)?`,
  ],
  ['kind', '(?:企业|公司|工厂|厂|店|集团|作坊|门店|门面|单位|国企|央企|民企)'],
  ['filler', '一?[家个间](?=[^\\s])|这[家个间]|很|比较|非常|(?:下属|旗下|所属)的?(?:单位|公司|企业)?|委托'],
  [
    'filler',
    `的?${OFFICE}(?:${SURNAME}[^,。\\s]{0,2}|[小老]${SURNAME})?${CLOSE}|的?[小老]${SURNAME}${CLOSE}|的?${SURNAME}(?:总|工|经理|先生|女士|某|[^,。\\s]{1,2})${CLOSE}|的${CLOSE}`,
  ],
  [
    'filler',
    `的?(?:情况|问题|诉求)?(?:现|特此|特)?(?:来信|来函|来电)?(?:反映|反馈|咨询|求助|来函|来信|来电)(?:如下|以下问题|一个问题|问题)?${CLOSE}`,
  ],
  ['filler', `${PLACE}的?`],
];

const ENGLISH: readonly (readonly [Part, string])[] = [
  [
    'greeting',
    '(?:hello|hi|good morning|dear (?:sirs?(?: (?:or|and) madam)?|madam|all|team|officers?)|sir|thanks|thank you|(?:best |kind |warm )?regards|yours (?:sincerely|faithfully)|sincerely)\\b',
  ],
  ['own', "(?:we|i|our (?:company|firm|business)|my (?:company|firm|business)|this|here)\\b(?!-)(?:'re|'m)?"],
  [
    'being',
    '(?:are|am|is|as|from|of|at|for|on behalf of|in the name of|represent(?:ing)?|runs?|owns?|have|work(?:ing)? (?:at|for)|(?:am )?writing (?:for|from|on behalf of)|calling from|called|named|speaking for|employs?|belongs? to)\\b',
  ],
  [
    'fact',
    '(?:was |were )?(?:founded|established|set up|registered|incorporated|started|in business|since)(?: (?:in|since|for))? (?:\\d{4}|\\d{1,3} years)(?: ago)?\\b',
  ],
  [
    'fact',
    '(?:with )?(?:about |over |nearly |around |some |more than )?\\d[\\d,]{0,8} (?:employees|people|staff|workers|persons)\\b',
  ],
  [
    'fact',
    '(?:with )?(?:an? )?(?:annual|yearly) (?:output|turnover|sales|revenue)(?: value)? of (?:about |over )?[\\d,.$]{1,12} ?(?:million|billion|thousand)?(?: (?:yuan|rmb|dollars|usd|euros?))?(?!\\w)',
  ],
  ['name', `(?<!\\b(?:we|i|us) )${EN_NAME}`],
  [
    'quality',
    '(?:very small|small|tiny|micro|medium-sized|medium|mid-sized|large|big|huge|leading|listed|well-known|famous|family-run|family-owned|family|private|local|newly (?:registered|founded|established)|new|young|(?:fortune|global) 500|top 100|start-?up|\\d{1,6}[- ](?:person|people|employee|man|staff))\\b',
  ],
  ['kind', '(?:foreign[- ](?:invested|owned|funded)|state-owned|joint[- ]venture|multinational)(?= )'],
  ['kind', '(?:firm|company|business|enterprise|shop|workshop|factory|group|manufacturer|sme)\\b'],
  [
    'filler',
    '(?:an?|the|and|with|very|in|here|of about|its?|my name is [a-z]{1,15}(?: [a-z]{1,15})?)\\b(?!-)',
  ],
  [
    'filler',
    `(?:(?:chief |finance |general |hr |sales |legal )?(?:accountant|manager|owner|director|ceo|boss|bookkeeper|representative|officer|clerk))\\b|${EN_PLACE}\\b`,
  ],
  [
    'filler',
    "(?<=(?:this is|i am|i'm|my name is|we are) )(?:m[rs]s?\\.? )?[a-z]{2,15}(?: [a-z]{2,15})?(?=,? (?:the |an? )?(?:from|of|at|with|accountant|manager|owner)\\b)",
  ],
];

const FORMS: readonly (readonly [Part, RegExp])[] = [
  ['filler', /\((?:以下|下称)?(?:简)?称[^()]{0,12}\)/uy],
  ['filler', /[\s:,()[\]【】《》"'“”‘’.·-]+/uy],
  ...[...CHINESE, ...ENGLISH].map(([part, form]) => [part, new RegExp(form, 'uy')] as const),
];

/** Longer clauses say more than who writes; it also bounds what any form here can cost. */
const MAX_CLAUSE = 120;

/** The parts of a clause that says nothing but who writes; null when it says anything else. */
export function partsOf(clause: string): ReadonlySet<Part> | null {
  if (clause.length > MAX_CLAUSE) return null;
  const parts = new Set<Part>();
  let at = 0;
  while (at < clause.length) {
    const hit = FORMS.find(([, form]) => {
      form.lastIndex = at;
      return form.test(clause) && form.lastIndex > at;
    });
    if (hit === undefined) return null;
    at = hit[1].lastIndex;
    parts.add(hit[0]);
  }
  return parts;
}
