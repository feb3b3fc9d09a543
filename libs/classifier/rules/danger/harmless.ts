import { any, near } from './parts.js';

// The words of danger as people use them for something else. What is set aside here is a phrase, not a sentence: 灭火器 in
// one half must not hide 着火了 in the other.

const EVENT = any(
  '着火|起火|失火|火灾|明火|燃烧|冒烟|爆炸|爆燃|闪爆|坍塌|倒塌|垮塌|塌方|塌陷|滑坡|泄漏|泄露|漏气|漏电|触电|电击',
  '中毒|坠落|受伤|伤亡|砸伤|摔伤|中暑|煤气味|燃气味',
);

/** 触电急救, 爆炸危险区域, 泄漏应急预案: a thing that is named after a danger. */
const NAMED_AFTER = `${EVENT}${any(
  '事故|事件|应急|急救|预案|责任|风险|危险|隐患|区域|报警|检测|监测|监控|治理|整治|险|预防|演练|培训|专项|论证',
  '补贴|补助|标准|防护|救援|用品|设备|装置|知识|案(?!发)|测试|试验|实验|赔|性|式|器|仪|要承担|的(?:处理|防范|标准|法规|规定|责任|案例)|怎么(?:赔|定性|认定|处罚)',
)}`;

/** 防爆, 防止坍塌, 包不包括爆炸: against it, or only spoken of. */
const SPOKEN_OF = `${any('防|避免|杜绝|抗|耐|包括|包含|涉及|属于|算不?算?|关于|有关|类似|检查|整改|排查|造谣|谣传|诬')}${near(5)}${EVENT}`;

/** 如果着火了怎么办: what might be. A wall that 可能 falls is a danger, so that word is no such mark. */
const MIGHT_BE = `${any('如果|假如|要是|万一|一旦|倘若|怕|担心|会不会|以免|是不是会|哪天')}${near(8)}${EVENT}了?`;

/** 没有人受伤, 没起火, 不会爆炸: what did not happen. */
const DID_NOT = `(?:没有?|未|无|不会|不是|不可能|并无|冇)(?:人员?|员工|工人|造成|发生|出现|任何|什么|再|会){0,2}(?:${EVENT}|伤|漏|塌|炸|烧|流血|被困)`;

/** 急得着火, 像断了手脚似的: how it feels. 好像着火了 is none: that one is not sure yet. */
const FEELS_LIKE = any(
  `(?:急|忙|气|累|愁|烦)(?:得|到|死)${near(6)}(?:着火|冒烟|起火|爆炸|吐血|晕倒|昏倒|炸)`,
  `(?<!好)像${near(10)}(?:一样|似的)`,
  `${EVENT}(?:似的|一般|般的)|${EVENT}的不是`,
  `断了手脚|后院起火|怒火|火气|火冒三丈|炸(?:开)?了?锅|顶梁柱|气炸|累趴|喘不过气[^。]{0,8}呼吸`,
);

/** 市场爆炸, 资金链断裂, 信用塌了, 公司流血: no thing and no person. The gap must not reach over a building. */
const NO_THING = `(?:市场|行情|价格|股价|股市|房价|楼市|币价|资金|现金流|信用|信任|信心|人设|口碑|品牌|招牌|名声|订单|销量|销售|业绩|流量|粉丝|业务|行业|产业|生意|经济|预算|成本|利润|财务|账上|电话|群里|朋友圈|心态|三观|关系|合作|谈判|税负|竞争|公司|企业|老板|客户)[^,。车厂库房楼墙棚架工人手]{0,6}(?:崩塌|崩盘|塌|爆炸|炸|爆|着火|起火|烧|垮|倒|出血|流血|失血|断裂|滑坡|窒息|没呼吸|压垮|伤)`;

/** Trades and products: 防爆电机, 爆米花, 冒烟测试, 烟囱 that smokes as it always does. */
const TRADES = any(
  '爆炸[式性]|爆米花|爆款|爆单|爆仓|爆满|烟花爆竹|烟感|烟雾报警|防毒|急救包|止血|漏电保护',
  '(?:窑|炉|灶)[^,。]{0,12}烧起来|[再重]新?(?:点火|烧起来)',
  '(?:灭火|防火|消防|感烟|报警|检漏|测漏|充气|打气)(?:器|瓶|栓|门|仪|设备|产品)',
  `(?:烟囱|排气筒|尾气|排气管|油烟机?|天天|每天|经常|长期|每晚|偷偷)${near(10)}(?:冒|排)${near(4)}烟`,
  `(?:轮胎|气球|空调|冰箱|冷媒|胎压|密封|包装|气密)${near(6)}漏`,
);

/** 税负压得喘不过气 and its kind have no person in them; these have. */
const PEOPLE_OF_PAPER = any(
  `受伤的(?:总是|永远|都是)|伤(?:不起|感情|心|害|财)|(?:手续|工资|货款|尾款|账期|订单|价格?)${near(3)}压`,
  '卷入[^,。]{0,6}(?:案|纠纷|诈|官司)|被电(?:信|话|诈)|[压卡扣]在[^,。]{0,5}(?:谁|手[里上]|抽屉|桌上|海关|港口|账上)|压(?:工资|工钱|价|款|力|榨|货|着不)',
);

const MONEY =
  '(?:business|compan(?:y|ies)|firms?|markets?|prices?|sales|orders?|demand|exports?|imports?|turnover|revenue|profits?|costs?|rates?|shares?|stocks?|currency|economy|industry|reputation|brand|credit|cash ?flow|deals?|talks|negotiations?|partnership|customers?|clients?|suppliers?|banks?|tariffs?|budget|traffic|video|product)';

const ENGLISH = any(
  `\\b${MONEY}\\b[^.,]{0,24}\\b(?:collaps\\w+|explo\\w+|on fire|burning|bleeding|trapped|hurt|injured|fell|fall\\w*|crash\\w*|cav\\w+ in|giv\\w+ way|coming down|go\\w* under|sinking)`,
  `\\b(?:on fire sale|fire sale|burning (?:cash|money|question|issue|through)|bleeding (?:cash|money|edge)|unconscious bias|collapsible|price (?:floor|ceiling)s?|trial by fire|under fire|burning down (?:our|the) (?:prices?|margins?)|exploding (?:demand|costs|prices|sales)|on fire (?:about|with|for))`,
  `\\b(?:explosion|fire|flame|smoke|gas|leak|shock|spark)[- ](?:proof|protected|risk|hazard|prevention|detectors?|alarm systems?|tests?|extinguishers?|doors?|drills?|permits?|safety|insurance|resistant|stoves?|of orders)`,
  `\\bexplosives?\\b|\\binjured (?:party|parties)\\b|\\btrapped in (?:customs|debt|a contract|the contract|red tape|traffic)`,
  `\\b(?:if|in case|what if|whether|in the event|risk of|danger of|prevent\\w*|avoid\\w*|against|afraid|covers?)\\b[^.,]{0,24}\\b(?:gas leak|leaks?|fire|explo\\w+|collapse|shock|injur\\w+|hurt|falls?)`,
  `\\b(?:no|not|never|nobody|no one|without|wasn't|isn't)\\b(?: \\w+)?(?: \\w+)? (?:fire|leak\\w*|smoke|gas|explo\\w+|collaps\\w+|hurt|injured|injuries|trapped|burning)`,
  `\\b(?:could|might|may|would) (?:one day )?(?:collapse|fall|explode|leak|burn)`,
);

/** Taken out of a sentence before any danger is looked for. */
export const HARMLESS = new RegExp(
  any(NAMED_AFTER, SPOKEN_OF, MIGHT_BE, DID_NOT, FEELS_LIKE, NO_THING, TRADES, PEOPLE_OF_PAPER, ENGLISH),
  'gu',
);
