import type { WindowPhrases } from '../phrases.types.js';

/** 法治服务窗口 · Legal services */
export const legal: WindowPhrases = {
  duties: [
    '法治服务:拖欠账款、合同审查、商事调解、信用修复、行政处罚异议、合规指导',
    'Overdue payments, contract checks, commercial mediation, credit repair, objections to penalties, compliance',
  ],
  types: {
    'legal.arrears-gov': {
      zh: [
        '给镇里修的广场没付', '每次说没钱', '县医院一年半没结账', '水务公司不付泵款', '乡里欠我们路款',
        '学校的电脑款没给', '政府项目做完不结算', '验收几年了钱没到', '公安局装监控钱没付', '村委会欠我们',
        '开发区管委会不给工程钱', '国有公司拖款', '中铁的项目部不给钱', '公立单位', '养老院公办欠款',
        '上级拨款没来所以不付', '政府欠我们工程款三年了', '镇政府拖欠货款', '国企不付款', '医院欠设备款',
        '学校食堂工程款没结', '城投公司拖欠工程款', '央企项目部欠材料款', '大型企业拖欠中小企业账款',
        '审计没完不给结算', '机关单位欠款', '县里平台公司欠我们几百万', '事业单位账款逾期',
        '财政没钱所以不付工程款', '街道办欠我们绿化养护费', '公办学校拖欠装修款',
      ],
      en: [
        'the water company of the city has not paid for our pumps',
        'county hospital has not settled for a year and a half', 'village committee owes us',
        'the school owes us for computers', 'public client says no budget',
        'railway group does not pay its subcontractor', 'works accepted years ago, no payment by the town',
        'the town government owes us for works done', 'state-owned company does not pay',
        'public hospital owes us for equipment', 'payment of a public project three years late',
        'large enterprise delays payment to small supplier', 'school has not paid our invoice',
        'city investment company owes us',
      ],
      keywords: [
        '镇里', '乡里', '县医院', '医院', '学校', '村委会', '水务公司', '公安局', '开发区', '国有', '国有公司',
        '国企', '公立', '中铁', '中建', '每次说没钱', '没结账', '没付', '验收了', '公家', '政府', '结算',
        '工程钱', 'hospital', 'village committee', 'water company', 'no budget', 'public client', "city's",
        'town', 'school owes', 'railway group', 'municipal', 'has not paid for', '政府欠款', '政府拖欠',
        '拖欠工程款', '工程款', '国企拖欠', '国企欠款', '国企不付', '央企', '城投', '平台公司', '事业单位',
        '机关单位', '医院欠', '学校欠', '镇政府', '街道办', '大型企业拖欠', '中小企业账款', '审计结算',
        '拖欠账款', '政府项目', 'government owes', 'public body', 'state-owned', 'public hospital owes',
        'town government', 'owes us for works', 'unpaid public project', 'municipal company',
      ],
    },
    'legal.arrears-private': {
      zh: [
        '鞋厂拿了货不给钱', '老板电话不接了', '前后三十八万', '对方厂子关门欠我们', '尾款拖了两年', '打白条',
        '超市压我们货款', '工程分包的私人老板欠', '同行借货不还', '欠条有', '付了定金不发货不退',
        '客户欠货款不还', '一家民营公司欠我们八十万', '对方公司拖欠加工费', '下游客户赖账', '货发了钱收不回来',
        '私企老板拖着不付款', '供应商预付款不退', '欠款一年多了起诉还是调解', '合作方跑路欠我们钱',
        '应收账款催不回来', '欠条过期了怎么要', '甲方公司不结尾款', '别的工厂欠我们货款',
      ],
      en: [
        'took the goods and does not pay', 'shoe factory owes us', 'the boss does not answer calls',
        'supermarket holds back our money', 'closed its doors and owes us', 'a customer does not pay our goods',
        'private company owes us 800,000', 'buyer ran off without paying', 'how to collect receivables',
        'unpaid processing fee by another firm', 'supplier keeps our prepayment',
        'debt collection from a client',
      ],
      keywords: [
        '拿了货', '不给钱', '拿货不给', '电话不接', '前后', '欠我们', '欠钱', '打白条', '白条', '压货款',
        '要账', '欠我', '拖欠', '赖着不给', '追款', 'took the goods', 'owes', 'holds back', 'owe us',
        'pay for goods', 'not paid by the client', '欠货款', '货款', '拖欠货款', '加工费', '尾款', '欠款',
        '赖账', '催款', '应收账款', '不付款', '不结款', '客户欠', '欠条', '讨债', '预付款', '收不回来', '老赖',
        '私企', '民企', 'owes us', 'unpaid invoice', 'receivables', 'does not pay', 'debt', 'collect payment',
        'customer owes', 'private company',
      ],
    },
    'legal.contract': {
      zh: [
        '代理协议条款很怪', '帮我瞧瞧协议', '签之前看看', '违约金写多少', '英文合同看不懂', '租约怎么签',
        '借款合同', '合同帮忙看一下', '采购合同审查', '租赁合同条款有没有坑', '合同违约怎么约定',
        '想找律师看合同', '加盟合同咨询', '合作协议怎么写', '法律咨询,合同纠纷怎么避免', '合同模板有吗',
        '免费法律顾问', '合同到期对方要涨价', '电子合同有没有效',
      ],
      en: [
        'terms of the agency agreement look odd', 'before we sign', 'lease in Chinese, please check',
        'please check our purchase contract', 'lease contract clauses', 'free legal advice',
        'contract template', 'is an electronic contract valid', 'breach clause in a contract',
        'franchise contract',
      ],
      keywords: [
        '条款', '协议', '瞧瞧', '签之前', '违约金', '英文合同', '租约', '帮我看看', '代理协议',
        'agreement terms', 'before we sign', 'terms', 'check the agreement', '合同', '合同审查', '审合同',
        '看合同', '合同条款', '合同模板', '法律咨询', '法律顾问', '律师', '协议怎么写', '违约条款', '法律意见',
        '合同范本', 'contract', 'contract check', 'contract review', 'legal advice', 'clause', 'lawyer',
        'template',
      ],
    },
    'legal.mediation': {
      zh: [
        '为质量吵了半年', '不想上法庭', '找人主持一下', '跟装修公司扯皮', '两家协商不下来', '合伙散伙分钱',
        '房东押金不退', '想和解', '请人劝一劝', '和客户闹僵', '和供应商有纠纷想调解', '商事调解怎么申请',
        '合同纠纷不想打官司', '与房东的纠纷能调解吗', '合伙人闹翻了找谁调解', '货物质量纠纷双方谈不拢',
        '加盟商纠纷调解', '调解协议司法确认', '企业之间闹矛盾', '想要公证', '仲裁还是调解好',
        '双方各让一步,求第三方主持',
      ],
      en: [
        'quarrel about quality for half a year', 'do not want to go to court', 'somebody neutral',
        'landlord keeps our deposit', 'partners split', 'mediate a dispute with our supplier',
        'commercial mediation', 'dispute with the landlord, no lawsuit please', 'partners fell out',
        'quality dispute, both sides stuck', 'confirm a mediation agreement', 'notary',
      ],
      keywords: [
        '吵了', '上法庭', '主持', '和解', '扯皮', '协商', '闹僵', '散伙', '押金不退', '中间人', '装修公司',
        '质量问题吵', 'neutral', 'quarrel', 'go to court', 'split', 'keeps our deposit', '调解', '商事调解',
        '纠纷', '合同纠纷', '不想打官司', '谈不拢', '调解员', '调解协议', '司法确认', '公证', '商事仲裁',
        '质量纠纷', '合伙纠纷', '协商不成', 'mediation', 'mediate', 'mediator', 'dispute with',
        'commercial dispute', 'notary', 'settle out of court',
      ],
    },
    'legal.credit-repair': {
      zh: [
        '小罚单网上还查得到', '银行每次都问', '网上的处罚能撤吗', '三年前的处罚', '影响贷款的记录', '信用网站',
        '公示满一年', '黑名单撤销', '行政处罚信息怎么撤下来', '信用修复怎么申请', '信用中国上的处罚影响投标',
        '信用中国处罚信息公示期满', '信用修复培训', '被列入失信被执行人已还款怎么解除', '信用报告打印',
        '公共信用评价低', '处罚公示撤销', '信用修复被退回', '罚款交了信用还没恢复', '信用承诺书',
      ],
      en: [
        'old fine still visible online', 'the bank always asks about it', 'take it off the website',
        'record hurts our loans', 'remove a penalty from the credit site', 'credit repair application',
        'the fine is paid but the record is still public', 'Credit China record blocks our bid',
        'public credit report', 'credit repair returned',
      ],
      keywords: [
        '网上还能查到', '网上查', '撤掉', '撤下', '三年前的', '银行每次都问', '消除记录', '记录', '信用网',
        '恢复信用', '处罚记录', 'visible online', 'take it off', 'old fine', 'record', 'website shows',
        '信用修复', '信用中国', '处罚信息', '处罚公示', '公示期', '失信被执行人', '信用记录', '信用报告',
        '公共信用', '信用承诺', '撤下处罚', '信用评价', '失信', '信用恢复', '信用影响投标', 'credit repair',
        'credit record', 'public credit', 'credit china', 'penalty record', 'remove the penalty',
        'credit report',
      ],
    },
    'legal.penalty-query': {
      zh: [
        '少印一行字罚五万', '小店一年才赚这么点', '第一次犯能不能不罚', '罚得太狠', '交不起罚款', '听证会',
        '处罚没道理', '超载罚款', '交通罚款太多', '能不能少罚点', '罚单不合理', '罚款太重了能不能减轻',
        '行政处罚不服', '首违不罚能适用吗', '罚了五万不合理', '处罚决定书有异议', '听证怎么申请',
        '处罚告知书陈述申辩', '罚款能不能分期缴', '城管罚我们,我不认', '市监罚款五万太高,小店承受不起',
        '想申请减免罚款', '没有危害后果为什么要罚', '处罚依据是什么',
      ],
      en: [
        'fined 50,000 for one missing line', 'first time, please no fine', 'we cannot pay the fine',
        'punishment without reason', 'the fine is too high', 'object to an administrative penalty',
        'first offence should not be punished', 'hearing before the penalty', 'pay the fine by instalments',
        'penalty decision is unfair', 'how to make a statement of defence',
      ],
      keywords: [
        '罚五万', '就要罚', '罚得', '少罚', '不罚', '第一次', '交不起', '没道理', '罚', '被罚', '处罚没',
        '认罚', 'fined', 'cannot pay the fine', 'punishment', 'missing line', 'too harsh', '行政处罚', '罚款',
        '处罚', '处罚决定', '不服处罚', '首违不罚', '减轻处罚', '从轻', '听证', '陈述申辩', '处罚告知',
        '分期缴纳罚款', '罚款太重', '免罚', '处罚过重', '罚单', 'fine', 'penalty', 'administrative penalty',
        'fined', 'hearing', 'first offence', 'reduce the fine', 'penalty notice',
      ],
    },
    'legal.compliance': {
      zh: [
        '直播哪些话不能说', '宣传用语把关', '有没有合规培训', '采集客户信息合法吗', '公司制度帮看',
        '做广告注意什么', '企业合规怎么做', '想做合规体检', '合规指导有哪些服务', '广告用语合规吗',
        '数据合规怎么弄', '用工合规指引', '出海合规', '合规不起诉整改', '行政合规清单', '个人信息保护合规',
        '反垄断合规', '直播合规', '规章制度合不合法',
      ],
      en: [
        'which words are forbidden in live sales', 'training on rules', 'may we collect customer data',
        'our house rules', 'compliance check of our company', 'guidance on data protection',
        'is our advertising wording legal', 'compliance list', 'compliance for going abroad',
        'privacy policy requirements',
      ],
      keywords: [
        '哪些话不能说', '不能说', '宣传用语', '用语', '广告', '指导', '合法吗', '合不合规', '直播卖货',
        '客户信息', '风险', 'forbidden words', 'may we', 'rules for', 'legal to', 'live sales', '合规',
        '合规指导', '合规体检', '企业合规', '数据合规', '广告合规', '广告法', '合规清单', '个人信息保护',
        '法治体检', '反垄断', '规章制度', '普法', 'compliance', 'compliance check', 'data protection',
        'privacy', 'advertising law', 'antitrust',
      ],
    },
  },
};
