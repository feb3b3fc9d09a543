import { MAX_LENGTH, normalise, substance } from './text.js';

// Forms of a firm's name. A legal form says by itself that a name stands before it; 厂 or 店 may end a trade (模具厂), which
// is what the matter is about, so there a place must stand before it.
const LEGAL = '(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|有限合伙\\)?|个体工商户)';
const BARE = '(?:公司|工厂|厂|商行|商店|店|合作社|工作室|经营部|门市部|事务所|集团|超市|酒店|餐厅|农场)';
const PLACE =
  '(?:[^,。:;!?\\s]{1,6}[省市县区镇]|北京|上海|天津|重庆|杭州|宁波|温州|绍兴|嘉兴|湖州|金华|台州|苏州|无锡|南京|南通|常州|合肥|广州|深圳|东莞|佛山|厦门|福州|泉州|济南|青岛|成都|武汉|长沙|郑州|西安|义乌|昆山|某某?|xx+|××|张三|李四|王五|赵六|[老小][张李王赵陈刘杨黄周吴]|[张李王赵陈刘杨黄周吴]记)';
// No name has these; a clause does.
const LETTER = '[^,。:;!?—–\\s的给被在想没不欠办怎请]';
// 注册有限公司 is a matter, not a name.
const NO_NAME =
  '(?!注册|成立|设立|变更|注销|开|收购|转让|申请|投诉|举报|告|一家|有家|隔壁|对方|供应商|客户|外省|总公司|母公司|子公司)';
const NAME = `${LETTER}{1,40}?`;
const FULL_NAME = `(?:${NAME}${LEGAL}|${PLACE}${LETTER}{1,20}?${BARE})`;
const FIRM = `${NO_NAME}${FULL_NAME}(?:\\([^)]{0,20}\\))?(?:${NAME}分公司)?`;

const OWN =
  '(?:我们?(?:公司|企业|单位|厂|店|这[里边])?|我[司厂店]|本(?:公司|企业|单位|人|店|厂)|敝司|俺们?|咱们?(?:公司|厂)?|这里|这边)';
const VERB = '(?:是|系|叫做?|名叫|为|来自|代表|作为|全称[为是]?|名称[为是]?)';
const TAIL =
  '(?:(?:下属|旗下|所属)(?:的)?(?:单位|公司|企业)?)?(?:的?(?:负责人|老板|法人|会计|财务|员工|经办人|工作人员|经理|[小老][^,。\\s]{1,2})|的)?';
const END = '(?:$|[,。:;!?\\s]+)';

const HEADS =
  '(?:[\\d一二三四五六七八九十百千万几两]+(?:多|来|几)?(?:个?人|名员工|个?员工)(?:左右)?(?:的|规模的?)?)';
const SIZE =
  '(?:小微|小型|微型|中小微?型?|中型|大中型|特?大型|大|小|超大|龙头|头部|规上|规下|规模以[上下]|知名|著名|百强|(?:世界|中国)?500强|上市|民营|私营|本地|本土|刚成立的|新|老|普通)';
// A few sizes at most: 大中型 is one or two of them, and without a bound every such choice doubles the work.
const SIZED = `(?:一?[家个])?(?:很|比较|非常)?(?:${HEADS}?${SIZE}{1,3}的?(?:型)?(?:企业|公司|工厂|厂|店|集团|作坊|门店|单位)|${HEADS}(?:企业|公司|工厂|厂|店|集团|作坊)|个体(?:工商)?户)`;

const AT_START = '(?<=^|[,。:;!?\\s])';
const LABEL =
  '(?:公司名称|企业名称|单位名称|公司名|企业名|报送单位|申请单位|申请人|投诉人|反映单位|落款|单位|公司)';

const EN_LEGAL =
  '(?:(?:group |holdings? )?(?:co\\.? ?,? ?ltd|company limited|pte\\.? ltd|pty ltd|ltd|limited|inc|llc|gmbh|corp(?:oration)?|plc|s\\.?a\\.?)\\b\\.?)';
// Whole and of bounded length: a form that may begin or end anywhere in a run of dashes takes minutes over a ruled line.
const DASHES = '(?<![-–—])[-–—]+(?![-–—])';
const EN_WORD = "[\\w&'.-]{1,40}";
const EN_LEAD =
  "(?:we are|we're|we at|this is|i am from|i'm from|i (?:work|am writing) (?:at|for)|on behalf of|i represent|i run|i own|i have|here is|from)";
const EN_SIZED =
  '(?:an?|the) (?:very )?(?:(?:small|tiny|micro|medium|medium-sized|mid-sized|large|big|huge|leading|listed|well-known|famous|family|private|local|new|young|\\d+[- ](?:person|people|employee|man|staff))[ ,-]*){1,5}(?:firm|company|business|enterprise|shop|workshop|factory|group|manufacturer)(?: (?:with|of) [\\d,]+ (?:employees|people|staff|workers))?';

/** How a firm says who it is; the name, and how large it is, must not move its problem (I10). */
const INTRODUCTIONS: readonly RegExp[] = [
  new RegExp(
    `${AT_START}(?:${OWN}${VERB}?|${VERB})[:(\\s]?(?:${FIRM}${TAIL}|${SIZED}${TAIL})\\)?${END}`,
    'gu',
  ),
  new RegExp(`(?<=${OWN})\\(${NAME}(?:${LEGAL}|${BARE})\\)`, 'gu'),
  new RegExp(`${AT_START}${LABEL}[::]\\s?[^,。;!?\\s]{2,40}${END}`, 'gu'),
  new RegExp(`^[【[(]${NAME}(?:${LEGAL}|${BARE})[】\\])]${END}?`, 'gu'),
  new RegExp(`^(?:${FIRM}|${SIZED})${TAIL}${END}`, 'gu'),
  new RegExp(`^${NO_NAME}${NAME}${LEGAL}(?=申请|办理|咨询|反映|想|需|因|现|拟|要|诉求|的)`, 'gu'),
  new RegExp(`${DASHES}\\s?${FIRM}${END}?$`, 'gu'),
  new RegExp(`(?<=[。!?;\\s])${FIRM}$`, 'gu'),
  new RegExp(
    `(?<=^|[.!?;,:] ?|\\bhello |\\bhi )${EN_LEAD} (?:(?:${EN_WORD} ){1,7}?,? ?${EN_LEGAL}|${EN_SIZED})(?:[,.:;!-]+ ?(?:and )?|\\s+(?:and )?|$)`,
    'gu',
  ),
  new RegExp(`(?:${DASHES}|regards,?|sincerely,?|thanks,?) ?(?:${EN_WORD} ){1,7}?,? ?${EN_LEGAL}$`, 'gu'),
];

const GREETING =
  /^(?:(?:您好|你好|领导好|尊敬的[^,。:!]{0,10}|各位领导|hello|hi|dear (?:sirs?(?: or madam)?|all|team))[,。!:\s]+)+/u;

function stripped(line: string): string {
  const bare = line.replace(GREETING, '');
  return INTRODUCTIONS.reduce((left, form) => left.replace(form, ''), bare).trim();
}

/**
 * The normalised text without what the firm says of itself: its name, its form, its size, at the head, in a label, as a
 * signature. Names of others stay: who owes or refuses is what the matter is about. A text that is nothing else stays whole.
 */
export function withoutFirm(raw: string): string {
  const lines = raw.slice(0, MAX_LENGTH).split(/[\r\n\u2028]+/u);
  const rest = normalise(lines.map((line) => stripped(normalise(line))).join('\n'));
  return substance(rest) > 0 ? rest : normalise(raw);
}
