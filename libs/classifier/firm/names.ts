import { CITY, EN_PLACE, PLACE } from './places.js';

// A legal form says by itself that a name stands before it.
const LEGAL =
  '(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|(?:合伙企业)?\\((?:有限|普通)合伙\\)|合伙企业|专业合作社|个体工商户|个人独资企业)';
// These may end a trade (模具厂), which is what the matter is about: a place must stand before them, and a word between.
const BARE =
  '(?:公司|工厂|厂|作坊|商店|店|铺|面馆|餐馆|茶馆|工坊|合作社|工作室|集团|超市|商场|酒店|宾馆|民宿|餐厅|农场|个体户|经营户)';
const BARE_TRADE =
  '(?:报关行|商行|车行|粮行|洋行|租赁行|拍卖行|事务所|经营部|门市部|服务部|批发部|营业部|代理处|修理部|专卖店)';
// Without any form, and then only where somebody says that this is who he is: 我们是温州某某物业.
const TRADE =
  '(?:报关|劳务派遣|劳务|税务|财税|财务|消防工程|消防|建筑|建设|建工|装饰|律所|物业|供电|电力|电器|银行设备|环保科技|环保|科技|餐饮|物流|货运|人才服务|人力资源|知识产权代理|知识产权|机械|贸易|商贸|外贸|服饰|食品|化工|电子|新能源|集团)';

// No name has these; a clause does.
const LETTER = '(?:办公|不锈|联想|理想|梦想|给排水|[^,。:;!?()—–\\s的给被在想没不欠办怎请])';
/** What is done to a firm, or whose firm it is, when it is not the writer's: 注册有限公司 is a matter, not a name. */
const NOT_OURS =
  '(?!起诉|投诉|举报|拖欠|收购|并购|入股|参股|转让|变更|改[为成]|转[为成]|[改转](?=有限|股份)|升级|注册(?!代理|服务)|成立|设立|注销|开[办设]|申请|购买|(?<!标|书)签(?:了|订|约|合同)|一家|有家|隔壁|对方|供应商|客户|外省|总公司|母公司|子公司|甲方|乙方|房东|开发商|发包|业主|个体户转|独资转|合伙转|公司转)';
const WORD = `(?:${NOT_OURS}${LETTER}|\\(${LETTER}{1,10}\\))`;
const BRANCH = `(?:\\([^()]{0,20}\\))?(?:${LETTER}{1,12}?(?:分公司|分店|门店|分厂|办事处|项目部|营业部))?`;

/** A name with its legal form; the look ahead spares most clauses the search. */
const LEGAL_NAME = `(?=.{0,60}(?:公司|合伙|合作社|工商户|独资))${WORD}{1,30}?${LEGAL}`;
/** A name with a place and a legal form: it needs no word that introduces it. */
export const PLACED_NAME = `${NOT_OURS}${PLACE}${WORD}{0,24}?${LEGAL}${BRANCH}`;
const SHOP = `(?:${WORD}{0,20}?${BARE_TRADE}|${WORD}{2,20}?${BARE})(?:${BARE_TRADE}|${BARE}){0,2}`;
/** A Chinese name that says by its form that it is one. */
export const NAME = `(?:(?:${LEGAL_NAME}|${NOT_OURS}${CITY}${SHOP})${BRANCH})`;
/** A name in a smaller place, where 跨省迁移公司 looks the same: it needs a word that introduces it. */
export const LOCAL_NAME = `${NOT_OURS}${PLACE}${SHOP}${BRANCH}`;
/** What may be a name where nothing else can stand: in brackets at the head, behind 我司. */
export const BRACKETED_NAME = `(?:${WORD}{1,30}?(?:${LEGAL}|${BARE_TRADE}|${BARE})${BRANCH}|${PLACE}${WORD}{1,20}?)`;
/** A name by place and trade alone, up to the end of its clause. */
export const FORMLESS_NAME = `${NOT_OURS}${PLACE}${WORD}{0,12}?${TRADE}(?=的?$|[)】\\]]|的?(?:会计|老板|法人|负责人|财务))`;

const EN_FORM =
  '(?:(?:group |holdings? |\\(group\\) )?(?:co\\.? ?,? ?ltd|company limited|pte\\.? ltd|pty ltd|ltd|limited|inc|llc|gmbh|corp(?:oration)?|plc|s\\.a\\.)(?![\\w])\\.?)';
const EN_TRADE =
  '(?:brokers?|logistics|trading|factory|works|workshop|restaurant|store|shop|agency|partners|services?|company|firm|technology|machinery|property management|law office)';
// Nobody's name has these: we owe x ltd is a matter.
const EN_LETTERS =
  "(?!(?:we|i|our|us|owes?|owed|sued?|suing|bought|buy|sold|hired|not|has|have|had|is|are|was|were|refuse[sd]?|paid|pays?|ordered|needs?|wants?|cannot|can|with|against|that|who|which|register|open|to|customer|client|supplier|competitor|neighbou?r|complain)\\b)[\\w&'.()-]{1,30}";
/** An English name, by its legal form, or by its place and its trade. */
export const EN_NAME = `(?:(?:${EN_LETTERS} ){1,9}?(?:,? ?)${EN_FORM}|${EN_PLACE} (?:${EN_LETTERS} ){1,4}?${EN_TRADE}\\b)(?:,? ?\\(?${EN_PLACE} branch\\)?)?`;
