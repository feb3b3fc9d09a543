import type { WindowPhrases } from '../phrases.types.js';

/** 营商环境监督(“办不成事”)窗口 · Oversight, 'cannot get it done' */
export const oversight: WindowPhrases = {
  duties: [
    '营商环境监督:窗口和部门的服务态度、拖延推诿、反复要材料、重复检查、乱收费、指定中介、吃拿卡要',
    'Complaints about the conduct of windows and offices: attitude, delay, papers asked again, repeated inspections, unlawful fees, forced agencies, bribes',
  ],
  types: {
    'oversight.attitude': {
      zh: [
        '你自己不会看吗然后挂了', '问政策被怼', '说话阴阳怪气', '打电话问就挂了', '穿制服的头都不抬',
        '说不知道就不理了', '笑话我们外地人', '让我滚', '接待的人很凶', '说话带刺', '把材料扔出来',
        '问多了就烦', '当官的架子大', '吼我', '拍桌子', '窗口工作人员态度恶劣', '办事员爱理不理',
        '税务大厅的人说话很冲', '打电话咨询被挂断', '问一句就不耐烦', '窗口的人一直玩手机不理人',
        '执法人员骂人', '科员摆架子', '态度傲慢,让我等着', '服务态度差,要求道歉', '不动产窗口小姑娘翻白眼',
        '你们的人太横了',
      ],
      en: [
        'read it yourself, said the officer and hung up', 'staff made fun of us', 'laughed at me',
        'did not even look up', 'threw my papers back', 'told me to come back when I speak better',
        'treated us like beggars', 'staff at the counter were rude', 'the clerk shouted at me',
        'attitude of the tax window is terrible', 'they hung up the phone on us',
        'ignored us while playing with the phone', 'arrogant officer',
      ],
      keywords: [
        '自己不会看', '挂了', '就挂', '怼', '阴阳怪气', 'read it yourself', 'made fun', '头都不抬', '不抬',
        '不理人', '笑话', '很凶', '凶', '带刺', '扔出来', '扔', '吼', '滚', '拍桌子', '瞧不起', '不理睬',
        '态度不好', 'laughed at', 'look up', 'threw', 'treated us', 'staff were', '态度', '服务态度',
        '态度恶劣', '态度差', '爱理不理', '不耐烦', '摆架子', '傲慢', '翻白眼', '骂人', '玩手机', '挂电话',
        '说话很冲', '太横', '冷漠', 'rude', 'attitude', 'shouted', 'arrogant', 'ignored us', 'hung up',
        'impolite', 'unfriendly',
      ],
    },
    'oversight.delay': {
      zh: [
        '承诺十个工作日现在几个月了', '每次答复都是领导没签', '四十多天每次都说在走流程', '交上去石沉大海',
        '天天说研究研究', '一问就说等', '推给下面推给上面', '没有回音', '两个月了没个说法', '办个事这么难',
        '说下周下周又下周', '不回复不办理', '卡在那个科室', '没人回应', '材料交了两个月没人办',
        '超过承诺时限还没办结', '各部门踢皮球', '窗口推来推去', '拖着不给批也不说理由', '一直说领导不在',
        '说好五个工作日,现在二十天了', '反映了好几次没人管', '投诉不作为', '审批超期',
        '电话里说快了快了,拖了半年', '不给受理又不出书面理由', '互相推诿没有结果', '事情办不成',
        '领导出差没人签字',
      ],
      en: [
        'the office promised ten days, it is July now and the boss has not signed',
        'they keep saying next week', 'our application has been lying there for months',
        "always 'in process' for forty days", 'handed in and never heard again', 'next week, next week',
        'no answer from the office', "stuck on somebody's desk", 'why is it so slow',
        'the promised date has long passed and nothing happened', 'offices pass the buck',
        'they sit on our application without reason', 'nobody handles it for two months',
        'always told the boss is away', 'refuses to accept the file and gives no written reason',
      ],
      keywords: [
        '承诺十个工作日', '领导还没签', '领导没签', 'promised ten days', 'has not signed',
        'boss has not signed', 'keep saying', 'lying there for months', '走流程', '在走流程', '石沉大海',
        '研究研究', '没有回音', '没个说法', '没说法', '一直等', '四十多天', '卡在', '不回复', '没回复',
        '没人回', '太慢', '两个月了', '下周又', '没动静', 'in process', 'never heard', 'no answer', 'stuck on',
        'so slow', 'forty days', 'weeks ago', '超期', '推诿', '踢皮球', '不作为', '拖着不办', '没人办',
        '没人管', '领导不在', '推来推去', '办不成', '拖延', '超时', '互相推诿', '没人签字', '不予受理',
        '超过时限', '懒政', '慢作为', 'overdue', 'pass the buck', 'delay', 'sits on', 'nobody handles',
        'no written reason', 'past the deadline', 'stalling',
      ],
    },
    'oversight.repeat-docs': {
      zh: [
        '每次都冒出新的要求', '一次性告知到底执行没有', '来回跑了六趟', '第一次说缺章程第二次缺合同',
        '能不能一次讲完', '三趟了', '原件复印件来回', '交过的又要', '每回多一样', '一个证明跑四个地方',
        '材料反复要,跑了五趟', '每次去都说缺一样', '同样的材料交了三遍', '不一次性告知',
        '系统里有的证明还要我们再开', '今天说要这个明天说要那个', '补正通知发了四次', '奇葩证明',
        '前面的窗口交过了后面还要', '复印件要了好几套', '补了又补还是不齐', '来回折腾补材料',
      ],
      en: [
        'each visit there is a new requirement', 'first this paper, then that paper',
        'please tell us everything at once', 'third trip', 'again the original',
        'they ask for the same documents again and again', 'each time something else is missing',
        'submitted three times already', 'they want a paper they already have', 'not told everything at once',
        'five trips for one form',
      ],
      keywords: [
        '新的要求', '冒出', '六趟', 'new requirement', '第一次说', '第二次说', '第三次', '一次讲完', '讲完',
        '又要', '又要原件', '三趟', '五趟', '交过', '每回', '一次性', '证明', 'first this',
        'everything at once', 'third trip', 'original again', '反复要材料', '跑了五趟', '多跑', '来回跑',
        '一次性告知', '又说缺', '补正', '补材料', '重复提交', '同样的材料', '奇葩证明', '循环证明', '缺材料',
        '材料不齐', '跑了好几趟', '折腾', 'same documents', 'again and again', 'another document',
        'submitted three times', 'missing again', 'five trips', 'already have',
      ],
    },
    'oversight.inspection': {
      zh: [
        '一个月被查了九次', '同一个问题问五遍', '部门排着队来查', '上礼拜安监这礼拜消防昨天镇里', '轮流来查',
        '光接待检查了', '今天环保明天应急', '一年几十次', '谁都能来查', '一个月来了六拨检查',
        '多头检查影响生产', '这个走了那个来', '天天检查没法干活', '重复执法', '各部门轮番上门查', '检查太频繁',
        '没有检查码就来查', '异地执法来抓人查封', '运动式执法', '同一件事三个部门都罚', '检查组吃住在厂里',
        '趋利性执法',
      ],
      en: [
        'nine inspections last month by five offices', 'last week safety, this week fire, yesterday the town',
        'we only receive inspectors', 'dozens of times a year', 'six inspections in one month',
        'every office inspects the same thing', 'one leaves and the next comes', 'inspections stop our work',
        'inspectors without papers', 'three offices fined us for one thing',
      ],
      keywords: [
        '查了九次', '被查了', '问五遍', '排着队', 'nine inspections', '这礼拜', '上礼拜', '轮流来', '接待检查',
        '又来', '来查', '昨天镇里', '今天说', '几十次', '都来查', '检查', 'last week', 'this week',
        'dozens of times', 'receive inspectors', '重复检查', '多头检查', '频繁检查', '天天检查', '多头执法',
        '重复执法', '上门检查', '入企检查', '检查频次', '扫码入企', '轮番', '运动式', '趋利性执法', '异地执法',
        '检查组', '迎检', '来检查', 'repeated inspections', 'inspections', 'inspectors', 'inspected again',
        'too many inspections', 'inspected',
      ],
    },
    'oversight.fee': {
      zh: [
        '协会拿红头文件收会费不交就不给过', '盖个章收三百', '问什么费也不说', '没票还要收',
        '年年收不明不白的钱', '强收会费', '要我们捐款', '乱收费没有票据', '办证要收什么资料费',
        '协会强制入会收费', '窗口收复印费五百', '没有依据的管理费', '交了罚款不给收据', '强制摊派赞助',
        '行业协会搭车收费', '检测费重复收', '园区乱收管理费', '收钱不开票', '逼我们订报刊',
      ],
      en: [
        'association demands dues or the yearly check fails', 'three hundred for a stamp, no receipt',
        'nobody says what the fee is for', 'asked to donate', 'unlawful fee without a receipt',
        'charged a file fee for a free permit', 'forced membership of an association',
        'management fee without any basis', 'donations demanded', 'fine without receipt',
      ],
      keywords: [
        '红头文件', '不交就', 'dues', '收我三百', '收三百', '盖个章收', '没有票', '什么费', '不明不白', '捐款',
        '收钱', '强收', 'for a stamp', 'what the fee is', 'donate', '乱收费', '违规收费', '没有票据',
        '不给收据', '强制入会', '摊派', '赞助费', '管理费', '资料费', '搭车收费', '会费', '收费没依据',
        '收钱不开票', '强制收费', '乱罚款', '乱摊派', 'unlawful fee', 'illegal fee', 'without receipt',
        'no receipt', 'forced membership', 'arbitrary charge', 'donation demanded',
      ],
    },
    'oversight.agency-designation': {
      zh: [
        '明说只有那家的报告能过', '一定要他们介绍的那家做', '外面做的报告不收', '只能在他亲戚那买',
        '推荐的公司贵一倍', '不用他家的就挑毛病', '必须找他们指定的公司做报告', '指定检测机构',
        '环评只认某一家', '不找他们的中介就不给过', '图审指定设计院', '强制买指定软件', '评估必须用推荐的机构',
        '消防检测指定公司价格贵三倍', '被要求买指定的设备', '中介和审批部门一条龙', '红顶中介', '强制购买服务',
      ],
      en: [
        "he said openly that only that company's report will pass", 'only the company they recommend',
        'reports from outside are not accepted', "his relative's shop", 'twice the price',
        'forced to use their agency', 'only reports from one company are accepted',
        'told to buy a certain software', 'designated testing firm charges triple',
        'approval only through their consultant',
      ],
      keywords: [
        '只有那家', '才能过', 'only that company', '介绍的那家', '外面的一律不收', '那家做', '亲戚', '推荐的',
        '不收外面', '一定要他们', '某家', 'recommend', 'from outside', 'relative', 'certain agency', '指定中介',
        '指定机构', '指定公司', '指定检测', '只认一家', '必须找', '强制购买', '强制服务', '红顶中介',
        '推荐的机构', '指定设计院', '指定的', '垄断中介', 'forced to use', 'designated agency', 'designated',
        'only accept', 'certain company', 'told to hire', 'their consultant',
      ],
    },
    'oversight.bribery': {
      zh: [
        '验收组吃饭还要烟', '一人两条烟', '要我们准备烟酒', '让我们表示表示', '话里话外要好处', '不请吃饭不办',
        '要卡要购物券', '吃饭让我们买单', '工作人员暗示要送礼', '索要红包', '吃拿卡要', '不送烟酒不给办',
        '让我们报销餐费', '科长要好处费', '收了钱才给盖章', '要求安排亲戚上班', '检查人员拿走东西不给钱',
        '举报受贿', '卡着不批等着送钱',
      ],
      en: [
        'the inspectors want cigarettes and a dinner', 'show some appreciation, he said',
        'dinner first, stamp later', 'wants shopping cards', 'an official asked for a bribe',
        'hinted that a gift would speed it up', 'asked for a red envelope', 'wants us to pay his meals',
        'money for a stamp', 'inspectors took goods without paying',
      ],
      keywords: [
        '两条烟', '条烟', '吃完饭', '准备两条', 'want cigarettes', '表示表示', '表示', '话里话外', '请吃饭',
        '买单', '购物卡', '打点', '好处', '管事的', 'appreciation', 'dinner first', 'shopping cards',
        'something in return', '吃拿卡要', '索贿', '受贿', '红包', '好处费', '送礼', '烟酒', '回扣', '暗示',
        '意思意思', '报销餐费', '索要', '行贿', '腐败', '纪委', 'bribe', 'bribery', 'red envelope', 'gift',
        'kickback', 'corruption', 'asked for money',
      ],
    },
  },
};
