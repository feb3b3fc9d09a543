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
        '贷款批不下来', '想贷两百万周转', '银行不给续贷', '转贷资金怎么申请', '没有抵押物能贷款吗',
        '信用贷额度太低', '授信额度想提高', '资金链快断了,急需贷款', '小微企业贷款政策',
        '订单多没钱买料,融资难', '无还本续贷', '创业贷款怎么办', '科技贷', '贷款利率太高了', '应急转贷',
        '银行要求加抵押', '首贷户', '流动资金贷款', '设备更新贷款',
      ],
      en: [
        'bank refuses our loan', 'need working capital of two million', 'renew our loan without repaying first',
        'bridge loan fund', 'raise our credit line', 'no collateral, can we borrow', 'interest rate too high',
        'SME loan', 'start-up loan',
      ],
      keywords: [
        '贷款', '续贷', '转贷', '融资', '融资难', '资金周转', '信用贷', '授信', '授信额度', '信贷额度',
        '贷款额度', '抵押贷款', '无还本', '过桥', '资金链', '流动资金', '科技贷', '首贷', '利率', '借款',
        '应急转贷', '缺钱', '资金紧张', 'loan', 'loan renewal', 'bridge loan', 'credit line', 'line of credit',
        'working capital', 'borrow', 'financing', 'collateral', 'cash flow',
      ],
    },
    'finance.guarantee': {
      zh: [
        '担保公司怎么对接', '政府性融资担保', '担保费太高', '银行要担保,找谁担保', '融资担保申请被拒',
        '担保额度', '政策性担保公司联系方式', '反担保要求太苛刻', '担保代偿之后怎么办', '农业担保',
        '担保费补贴', '互保企业倒闭连累我们',
      ],
      en: [
        'need a guarantee for our bank loan', 'government guarantee company', 'guarantee fee too high',
        'counter-guarantee demanded', 'guarantee application refused', 'mutual guarantee partner went bankrupt',
      ],
      keywords: [
        '担保', '融资担保', '担保公司', '担保费', '反担保', '政策性担保', '代偿', '互保', '担保贷款', '农担',
        '担保额度', '联保', 'guarantee', 'guarantor', 'guarantee fee', 'counter-guarantee', 'credit guarantee',
      ],
    },
    'finance.interest-subsidy': {
      zh: [
        '贷款贴息怎么申请', '贴息没到账', '技改贷款贴息', '创业担保贷款贴息', '小微企业贷款贴息条件',
        '贴息比例多少', '设备更新贴息', '贴息申请材料', '贴息名单里没有我们', '民宿贷款贴息',
        '服务业经营主体贷款贴息',
      ],
      en: [
        'interest subsidy for our loan', 'how to apply for loan interest discount',
        'interest subsidy not received', 'equipment renewal loan subsidy',
        'which loans get an interest subsidy',
      ],
      keywords: [
        '贴息', '贷款贴息', '财政贴息', '贴息资金', '利息补贴', '贴息申请', '利息补助', '贴息比例',
        'interest subsidy', 'interest discount', 'subsidised loan', 'interest relief',
      ],
    },
    'finance.account': {
      zh: [
        '对公账户开不了', '银行账户被冻结了', '公户限额只能转五千', '开户银行要上门核实,等了半个月',
        '对公账户被风控', '账户久悬怎么激活', '基本户变更', '网银转账限额', '反诈把我们账户止付了',
        '银行账户被外地公安冻结', '注销基本户', '账户只收不付', '开户被拒', '公账转不出去钱发不了工资',
      ],
      en: [
        'bank will not open a corporate account', 'our account is frozen', 'transfer limit far too low',
        'dormant account', 'account blocked by anti-fraud', 'basic account change',
        'bank requires a site visit before opening the account',
      ],
      keywords: [
        '对公账户', '对公', '公户', '开户', '银行账户', '基本户', '账户冻结', '冻结', '解冻', '限额', '非柜面',
        '止付', '风控', '久悬', '网银', '转账限额', '银行开户', '一般户', '账户被冻', 'corporate account',
        'bank account', 'account frozen', 'frozen account', 'transfer limit', 'dormant account',
        'open an account', 'online banking',
      ],
    },
    'finance.listing': {
      zh: [
        '股改怎么做', '我们准备上市辅导备案', '新三板挂牌奖励和辅导', '北交所上市需要哪些证明',
        '上市合规证明哪些部门开', '股份制改造土地历史问题', '上市前股权梳理', '区域股权市场挂牌',
        '引进私募股权投资', '拟上市企业无违规证明', '券商辅导', 'IPO历史沿革确认',
      ],
      en: [
        'prepare our listing', 'shareholding reform', 'list on the Beijing exchange',
        'compliance certificates for the IPO', 'listing tutoring filing', 'private equity for our firm',
        'regional equity market',
      ],
      keywords: [
        '上市', '股改', '上市辅导', '新三板', '北交所', '科创板', '挂牌', 'IPO', '股份制改造', '拟上市',
        '合规证明', '无违规证明', '券商', '私募', '股权融资', '股权投资', 'listing', 'go public',
        'shareholding reform', 'stock exchange', 'compliance certificate', 'private equity',
      ],
    },
    'finance.bank-service': {
      zh: [
        '银行突然抽贷', '银行断贷,说总行政策', '贷款捆绑买保险', '银行乱收咨询费', '银行客户经理要求存款才放贷',
        '承诺续贷结果还了就不放了', '银行服务态度差,投诉无门', '银行强制搭售理财', '银行提前收回贷款',
        '银行擅自上调利率', '信贷经理要回扣', '征信被银行误报逾期', '贷款审批拖了两个月,银行没说法',
      ],
      en: [
        'bank suddenly recalled our loan', 'the bank promised renewal and then refused after we repaid',
        'forced to buy insurance with the loan', 'bank charges consulting fees', 'rude bank manager',
        'bank misreported us as overdue', 'the bank demands deposits before lending',
      ],
      keywords: [
        '抽贷', '断贷', '压贷', '提前收贷', '收回贷款', '银行服务', '投诉银行', '搭售', '捆绑销售',
        '存款才放贷', '以贷转存', '贷款捆绑', '银行收费', '征信错误', '征信逾期', '客户经理', '银行态度',
        'loan recall', 'recalled our loan', 'bank complaint', 'bank conduct', 'bundled insurance',
        'tied selling', 'bank fee', 'bank manager',
      ],
    },
  },
};
