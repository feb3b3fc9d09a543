import type { WindowPhrases } from '../phrases.types.js';

/** 税务窗口 · Tax */
export const tax: WindowPhrases = {
  duties: [
    '税务部门:发票、申报、退税、优惠、跨区迁移、社保费征收、纳税信用、稽查和核定',
    'Invoices, tax returns, refunds, reliefs, relocation and clearance, collection of social-insurance fees, taxpayer credit rating, audits',
  ],
  types: {
    'tax.invoice': {
      zh: [
        '发票额度不够用,想提额', '数电票额度用完了这个月还有单子要开', '开不了票了', '专票开错了怎么红冲',
        '发票领用不了,提示风险纳税人', '税控盘锁死了', '要开专用发票,小规模能开吗', '电子发票怎么开',
        '授信额度太低只有十万,客户催票', '临时增额被拒', '发票丢了怎么办', '供应商失联开不出票',
        '代开发票在哪里', '发票限额想从十万版升到百万', '对方给的发票查验不到', '进项票认证勾选不了',
        '开票系统登录提示实名办税人员异常', '蓝字发票红字信息表',
      ],
      en: [
        'raise our e-invoice quota', 'invoice limit used up before month end',
        'how to issue a red-letter invoice', 'cannot issue VAT special invoices',
        'invoice system says risk taxpayer', 'lost an invoice', 'have an invoice issued by the tax office',
        'temporary increase of the invoicing cap refused',
      ],
      keywords: [
        '发票', '发票额度', '开票额度', '开票限额', '开票', '数电票', '专票', '普票', '专用发票', '电子发票',
        '红冲', '红字发票', '税控盘', '金税盘', '领票', '发票领用', '代开', '提额', '增额', '顶额',
        '授信额度不够开票', '勾选', '进项', '发票查验', '十万版', 'invoice', 'e-invoice', 'invoice quota',
        'fapiao', 'VAT invoice', 'red-letter', 'invoicing limit',
      ],
    },
    'tax.declaration': {
      zh: [
        '这个月申报逾期了怎么处理', '增值税申报表填错了想更正', '个税申报系统报错', '忘了零申报会罚款吗',
        '企业所得税汇算清缴怎么报', '印花税怎么申报', '逾期申报罚了两百', '房产税土地使用税税源采集',
        '财务报表没报送', '申报比对不通过', '附加税报错了', '代扣代缴个税更正', '电子税务局申报密码',
        '滞纳金怎么算', '变成一般纳税人怎么申报', '税种核定少了一个', '延期申报申请',
      ],
      en: [
        'late VAT return, what now', "correct last quarter's filing",
        'annual corporate income tax reconciliation', 'nil return forgotten', 'stamp duty filing',
        'individual income tax withholding system error', 'late payment surcharge', 'apply to postpone filing',
      ],
      keywords: [
        '申报', '纳税申报', '逾期申报', '更正申报', '零申报', '汇算清缴', '增值税', '企业所得税', '个税',
        '个人所得税', '印花税', '房产税', '土地使用税', '附加税', '财务报表', '申报比对', '滞纳金',
        '一般纳税人', '小规模纳税人', '税种核定', '电子税务局', 'tax return', 'VAT return', 'late filing',
        'income tax', 'stamp duty', 'surcharge', 'nil return', 'general taxpayer',
      ],
    },
    'tax.refund': {
      zh: [
        '留抵退税申请了两个月没到账', '多交的税怎么退', '增值税留抵能不能退', '多缴的企业所得税退税',
        '预缴税款多了要退', '退税审核一直在审核中', '重复扣款,税交了两遍', '留抵税额很大,资金压力大',
        '误收退税', '汇算清缴多缴退税卡住了', '个税手续费返还',
      ],
      en: [
        'VAT credit refund still not paid', 'we overpaid tax, how to get it back', 'tax deducted twice',
        'refund of prepaid income tax', 'excess input VAT refund',
      ],
      keywords: [
        '留抵', '留抵退税', '退税', '多缴', '多缴退税', '多交了税', '误收', '重复扣款', '预缴退税', '退税到账',
        '退库', '手续费返还', 'tax refund', 'VAT refund', 'VAT credit', 'overpaid tax', 'overpayment',
        'excess input',
      ],
    },
    'tax.export-refund': {
      zh: [
        '出口退税什么时候到账', '外贸企业出口退税备案', '出口退税函调一直没回', '退税率是多少',
        '免抵退申报被退回', '出口货物收汇凭证不齐退不了税', '出口退税分类管理等级降了',
        '报关单信息查不到,退税申报不了', '单证备案检查', '货代发票问题影响退税', '视同内销征税了',
        '出口转内销证明', '退税款三个月没下来,资金链紧张',
      ],
      en: [
        'export tax rebate not received', 'export refund filing returned', 'refund rate of our product',
        'enquiry letter blocks our export refund', 'foreign exchange receipts missing for the rebate',
        'customs declaration data not in the refund system',
      ],
      keywords: [
        '出口退税', '免抵退', '退税率', '函调', '收汇', '单证备案', '出口货物劳务', '外贸退税', '退税备案',
        '视同内销', '出口退税款', '免退税', '出口免税', 'export refund', 'export rebate', 'export tax',
        'tax rebate', 'refund rate',
      ],
    },
    'tax.preferential': {
      zh: [
        '研发费用加计扣除怎么算', '小微企业所得税优惠还有吗', '高新企业15%税率怎么享受',
        '高新15的税率税务不让用', '残疾人工资加计扣除', '软件企业即征即退', '六税两费减免我们能享受吗',
        '先进制造业进项加计抵减', '税收优惠备案材料', '重点群体创业就业税收扣减', '固定资产一次性扣除',
        '研发加计扣除被税务质疑不是研发', '退役军人就业减税', '房产税困难减免', '西部大开发优惠', '农产品免税',
      ],
      en: [
        'R&D super deduction, what counts', 'small-profit enterprise income tax relief',
        '15% tax rate for high-tech firms, tax office refuses', 'instant VAT refund for software',
        'six taxes two fees reduction', 'additional input VAT credit for manufacturers',
        'one-off deduction of equipment', 'hardship reduction of property tax',
      ],
      keywords: [
        '加计扣除', '研发加计', '研发费用', '15%税率', '15%的税率', '优惠税率', '税收优惠', '税率优惠',
        '减免税', '减税', '免税', '即征即退', '六税两费', '小微优惠', '小型微利', '加计抵减', '一次性扣除',
        '困难减免', '软件企业', 'super deduction', 'super-deduction', 'tax relief', 'tax break',
        'preferential rate', 'reduced rate', 'tax exemption', '15% tax rate', 'R&D deduction',
      ],
    },
    'tax.migration': {
      zh: [
        '公司迁到外区税务不放', '跨区迁移卡在税务', '清税证明怎么开', '注销税务登记要查三年账',
        '迁出时要补税才给走', '税务注销一直说有未结事项', '跨区域涉税事项报验', '外经证怎么开',
        '迁移后税务主管机关没变', '税务不给清税,说有风险', '从邻县迁过来税务怎么转',
      ],
      en: [
        'move the tax registration to another district', 'tax clearance certificate',
        'tax office will not let us relocate', 'unfinished items block tax deregistration',
        'cross-region project tax report',
      ],
      keywords: [
        '跨区迁移', '税务迁移', '清税', '清税证明', '税务注销', '注销税务', '迁出税务', '未结事项', '外经证',
        '报验', '跨区域涉税', '主管税务机关', 'tax clearance', 'tax deregistration', 'tax relocation',
        'move tax registration', 'outstanding tax items',
      ],
    },
    'tax.ss-fee': {
      zh: [
        '社保费多扣了怎么退', '社保扣款失败', '社保费重复缴了要退费', '单位社保费在哪里交',
        '社保费申报工资基数报错了', '税务扣错社保费', '社保费缴纳凭证打印', '这个月社保费没扣成功有滞纳金吗',
        '离职员工社保还在扣费,想退钱', '社保缴费基数调整申报', '补缴上个月社保费', '残保金怎么申报',
        '工会经费怎么交', '社保费批扣的账户怎么换',
      ],
      en: [
        'social insurance fee was charged twice', 'refund of overpaid social insurance fees',
        'fee deduction failed', 'wrong base for social insurance payment',
        'proof of payment of social insurance', "pay last month's social insurance contribution",
        'disabled employment levy',
      ],
      keywords: [
        '社保费', '社保扣款', '社保缴费', '社保费退费', '社保多扣', '社保扣错', '扣错社保', '缴费基数',
        '缴费工资', '社保费申报', '社保缴费凭证', '社保滞纳金', '残保金', '工会经费', '社保补缴', '批扣',
        'social insurance fee', 'social insurance payment', 'contribution charged', 'contribution deducted',
        'contribution base', 'social security payment',
      ],
    },
    'tax.credit': {
      zh: [
        '纳税信用等级怎么是C', '信用评级扣分了想复评', '纳税信用修复怎么申请', '被评成D级影响贷款',
        '新设立企业为什么是M级', '纳税信用A级怎么评', '信用等级掉到B,因为一次逾期', '非正常户解除',
        '纳税信用补评', '直接判D能恢复吗',
      ],
      en: [
        'taxpayer credit rating dropped to C', 'ask for a re-assessment of our tax credit grade',
        'repair of taxpayer credit', 'why D rating', 'release from abnormal taxpayer status',
      ],
      keywords: [
        '纳税信用', '信用等级', '纳税等级', '纳税信用修复', '复评', '补评', 'D级', 'C级', 'M级', 'A级纳税人',
        '非正常户', '扣分', 'taxpayer credit', 'tax credit rating', 'tax rating', 'credit grade', 'rating D',
      ],
    },
    'tax.inspection-dispute': {
      zh: [
        '稽查局查了半年没结论', '核定征收突然改查账', '税务稽查认定我们虚开,不服', '上游虚开连累我们要转出进项',
        '税务要我们补税三年,不认可', '核定税额太高', '稽查处理决定有异议', '被风险预警,税负率低要我们自查补税',
        '土地增值税清算有争议', '税务局约谈说我们隐瞒收入', '补税加罚款,公司要垮了', '善意取得虚开发票',
      ],
      en: [
        'we object to the tax audit result', 'assessed profit rate is far too high',
        'tax inspection says our invoices are false', 'they want three years of back taxes',
        'dispute over land value added tax', "supplier's fake invoices, we must reverse input VAT",
      ],
      keywords: [
        '稽查', '税务稽查', '稽查局', '核定征收', '查账征收', '核定税额', '虚开', '进项转出', '补税', '税负率',
        '自查补税', '税务约谈', '土地增值税', '风险预警', '税务处罚', '税务处理决定', 'tax audit',
        'tax inspection', 'back taxes', 'assessed tax', 'false invoices', 'audit bureau', 'tax dispute',
      ],
    },
  },
};
