import type { WindowPhrases } from '../phrases.types.js';

/** 金融服务窗口 · Finance */
export const finance: WindowPhrases = {
  duties: [
    '金融服务:贷款、续贷转贷、担保、贴息、对公账户、上市、银行服务投诉',
    'Loans, renewals and bridge loans, guarantees, interest subsidies, corporate accounts, listing, complaints about banks',
  ],
  types: {
    'finance.loan': {
      zh: [
        '垫资垫不动', '哪里能借到钱', '房子已经抵押过', '贷款下个月到期没钱还', '先还再贷中间没着落',
        '大单接了没本钱', '银行说我们行业不贷', '征信花了能贷吗', '要多少流水', '小额贷款', '想借一百万三个月',
        '利息降不降', '知识产权抵押不算吧,纯信用', '订单贷', '银行审批额度砍了一半', '贷款材料', '周转不开',
        '买设备没钱', '贷款批不下来', '想贷两百万周转', '银行不给续贷', '转贷资金怎么申请',
        '没有抵押物能贷款吗', '信用贷额度太低', '授信额度想提高', '资金链快断了,急需贷款', '小微企业贷款政策',
        '订单多没钱买料,融资难', '无还本续贷', '创业贷款怎么办', '科技贷', '贷款利率太高了', '应急转贷',
        '银行要求加抵押', '首贷户', '流动资金贷款', '设备更新贷款',
      ],
      en: [
        'where can we borrow', 'the bank wants repayment before it lends again', 'big order, no cash',
        'our industry gets no loans', 'house already mortgaged', 'lower interest',
        'need money for three months', 'bank cut our limit by half', 'credit line too small',
        'bank refuses our loan', 'need working capital of two million', 'renew our loan without repaying first',
        'bridge loan fund', 'raise our credit line', 'no collateral, can we borrow', 'interest rate too high',
        'SME loan', 'start-up loan',
      ],
      keywords: [
        '借到钱', '借钱', '垫资', '没着落', '到期', '先还再贷', '本钱', '周转', '周转不开', '没钱', '银行不贷',
        '小额贷', '流水', '订单贷', '利息', '放款', '额度砍', '银行贷款', '还贷', 'borrow', 'lend', 'lends',
        'cash', 'repay', 'interest', 'bank cut', 'no cash', 'money for', 'mortgage already', '贷款', '续贷',
        '转贷', '融资', '融资难', '资金周转', '信用贷', '授信', '授信额度', '信贷额度', '贷款额度', '抵押贷款',
        '无还本', '过桥', '资金链', '流动资金', '科技贷', '首贷', '利率', '借款', '应急转贷', '缺钱',
        '资金紧张', 'loan', 'loan renewal', 'bridge loan', 'credit line', 'line of credit', 'working capital',
        'borrow', 'financing', 'collateral', 'cash flow',
      ],
    },
    'finance.guarantee': {
      zh: [
        '银行要我们找人来保', '找谁做保', '保证人', '没人愿意保', '国担', '担保放大', '反担保要房子',
        '做保的公司倒了', '担保公司拖', '担保公司怎么对接', '政府性融资担保', '担保费太高',
        '银行要担保,找谁担保', '融资担保申请被拒', '担保额度', '政策性担保公司联系方式', '反担保要求太苛刻',
        '担保代偿之后怎么办', '农业担保', '担保费补贴', '互保企业倒闭连累我们',
      ],
      en: [
        'bank agrees if someone stands surety', 'nobody wants to guarantee us', 'the surety wants our house',
        'need a guarantee for our bank loan', 'government guarantee company', 'guarantee fee too high',
        'counter-guarantee demanded', 'guarantee application refused', 'mutual guarantee partner went bankrupt',
      ],
      keywords: [
        '找人保', '来保', '做保', '保证人', '没人愿意保', '国担', '愿意贷', '连带责任', 'surety',
        'stands surety', 'to guarantee', '担保', '融资担保', '担保公司', '担保费', '反担保', '政策性担保',
        '代偿', '互保', '担保贷款', '农担', '担保额度', '联保', 'guarantee', 'guarantor', 'guarantee fee',
        'counter-guarantee', 'credit guarantee',
      ],
    },
    'finance.interest-subsidy': {
      zh: [
        '利息政府补一半', '去年贷款买设备补利息吗', '利息补贴没来', '贴多少点', '补息', '两个点的利息补',
        '贷款贴息怎么申请', '贴息没到账', '技改贷款贴息', '创业担保贷款贴息', '小微企业贷款贴息条件',
        '贴息比例多少', '设备更新贴息', '贴息申请材料', '贴息名单里没有我们', '民宿贷款贴息',
        '服务业经营主体贷款贴息',
      ],
      en: [
        'government pays half of the interest', 'two points of interest back',
        'help with the interest on our equipment loan', 'interest subsidy for our loan',
        'how to apply for loan interest discount', 'interest subsidy not received',
        'equipment renewal loan subsidy', 'which loans get an interest subsidy',
      ],
      keywords: [
        '利息政府补', '补利息', '补息', '补一半', '贴多少', '两个点', '贴', 'half of the interest',
        'interest back', 'help with interest', '贴息', '贷款贴息', '财政贴息', '贴息资金', '利息补贴',
        '贴息申请', '利息补助', '贴息比例', 'interest subsidy', 'interest discount', 'subsidised loan',
        'interest relief',
      ],
    },
    'finance.account': {
      zh: [
        '公户只能收不能付', '触发风控', '转不出去', '开个户要十样材料还不给', '账户突然锁了',
        '外地公安冻了我们卡', '小额账户', '账户降级', '开户等了一个月', '网银U盾', '公司卡被停', '收款码被关',
        '银行说地址不实不给开', '对公账户开不了', '银行账户被冻结了', '公户限额只能转五千',
        '开户银行要上门核实,等了半个月', '对公账户被风控', '账户久悬怎么激活', '基本户变更', '网银转账限额',
        '反诈把我们账户止付了', '银行账户被外地公安冻结', '注销基本户', '账户只收不付', '开户被拒',
        '公账转不出去钱发不了工资',
      ],
      en: [
        'account can only receive', 'the bank wants ten papers to open',
        'police in another city blocked our card', 'payments do not go out', 'account downgraded',
        'bank will not open a corporate account', 'our account is frozen', 'transfer limit far too low',
        'dormant account', 'account blocked by anti-fraud', 'basic account change',
        'bank requires a site visit before opening the account',
      ],
      keywords: [
        '只能收', '不能付', '转不出去', '开个户', '户头', '卡被冻', '账户锁', 'U盾', '收款码', '降级', '账户',
        '付不出去', '非柜', '开不了户', 'open an account', 'only receive', 'blocked our card', 'account',
        'payments', 'bank card', '对公账户', '对公', '公户', '开户', '银行账户', '基本户', '账户冻结', '冻结',
        '解冻', '限额', '非柜面', '止付', '风控', '久悬', '网银', '转账限额', '银行开户', '一般户', '账户被冻',
        'corporate account', 'bank account', 'account frozen', 'frozen account', 'transfer limit',
        'dormant account', 'open an account', 'online banking',
      ],
    },
    'finance.listing': {
      zh: [
        '要十几个局开没被罚的证明', '报北交所', '无违法证明统一开', '券商进场', '股东人数问题',
        '上市前资产没证', '想融资引进投资人', '天使投资', '挂牌补贴找谁', '基金投资对接', '股改怎么做',
        '我们准备上市辅导备案', '新三板挂牌奖励和辅导', '北交所上市需要哪些证明', '上市合规证明哪些部门开',
        '股份制改造土地历史问题', '上市前股权梳理', '区域股权市场挂牌', '引进私募股权投资',
        '拟上市企业无违规证明', '券商辅导', 'IPO历史沿革确认',
      ],
      en: [
        'certificates that we were never fined, from a dozen offices', 'investors wanted',
        'fund wants to invest', 'file with the exchange', 'angel investor', 'prepare our listing',
        'shareholding reform', 'list on the Beijing exchange', 'compliance certificates for the IPO',
        'listing tutoring filing', 'private equity for our firm', 'regional equity market',
      ],
      keywords: [
        '没被罚过', '无违法', '证明统一开', '投资人', '天使投资', '基金', '融资对接', '引进投资', '报材料上市',
        '辅导', 'never fined', 'investors', 'fund', 'exchange', 'angel', '上市', '股改', '上市辅导', '新三板',
        '北交所', '科创板', '挂牌', 'IPO', '股份制改造', '拟上市', '合规证明', '无违规证明', '券商', '私募',
        '股权融资', '股权投资', 'listing', 'go public', 'shareholding reform', 'stock exchange',
        'compliance certificate', 'private equity',
      ],
    },
    'finance.bank-service': {
      zh: [
        '还进去第二天就不放了', '说好续贷结果收回额度', '银行变卦', '银行要我们先存两百万', '卖保险才放款',
        '银行多扣钱', '柜台排队三小时', '贷款经理失联', '征信上有错银行不改', '银行偷偷涨利息', '银行起诉我们',
        '逼我们买理财', '银行突然抽贷', '银行断贷,说总行政策', '贷款捆绑买保险', '银行乱收咨询费',
        '银行客户经理要求存款才放贷', '承诺续贷结果还了就不放了', '银行服务态度差,投诉无门', '银行强制搭售理财',
        '银行提前收回贷款', '银行擅自上调利率', '信贷经理要回扣', '征信被银行误报逾期',
        '贷款审批拖了两个月,银行没说法',
      ],
      en: [
        'repaid and the next day the limit was gone', 'bank broke its word', 'must deposit first',
        'buy insurance or no loan', 'bank will not correct our record', 'three hours in the queue at the bank',
        'bank suddenly recalled our loan', 'the bank promised renewal and then refused after we repaid',
        'forced to buy insurance with the loan', 'bank charges consulting fees', 'rude bank manager',
        'bank misreported us as overdue', 'the bank demands deposits before lending',
      ],
      keywords: [
        '第二天', '不放了', '收回', '额度收回', '变卦', '先存', '买保险', '卖保险', '买理财', '银行多扣',
        '银行不改', '说好了续', '说好还了', '银行说话不算', 'broke its word', 'limit was gone', 'deposit first',
        'repaid and', 'bank took back', '抽贷', '断贷', '压贷', '提前收贷', '收回贷款', '银行服务', '投诉银行',
        '搭售', '捆绑销售', '存款才放贷', '以贷转存', '贷款捆绑', '银行收费', '征信错误', '征信逾期',
        '客户经理', '银行态度', 'loan recall', 'recalled our loan', 'bank complaint', 'bank conduct',
        'bundled insurance', 'tied selling', 'bank fee', 'bank manager',
      ],
    },
  },
};
