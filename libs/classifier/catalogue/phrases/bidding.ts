import type { WindowPhrases } from '../phrases.types.js';

/** 公共资源交易窗口 · Bidding & procurement */
export const bidding: WindowPhrases = {
  duties: [
    '公共资源交易:招标公平、保证金、交易平台和CA、政府采购质疑、招标代理',
    'Fair tenders, bid deposits, trading platform and CA, procurement challenges, tender agencies',
  ],
  types: {
    'bidding.tender-fairness': {
      zh: [
        '招标条件明显量身定做', '标书要求本地业绩,排斥外地企业', '怀疑围标串标', '评标不公平',
        '招标文件有歧视性条款', '中标结果有猫腻', '注册地限制投标', '低价中标不合理', '三家投标都是一个老板',
        '评分标准偏向某家', '资质门槛设置过高排斥小企业', '废标理由不成立', '陪标', '内定',
      ],
      en: [
        'tender terms are tailored to one company', 'local track record demanded, outsiders excluded',
        'we suspect collusion among bidders', 'evaluation was unfair',
        'discriminatory clause in the bidding document', 'our bid was rejected without reason', 'bid rigging',
      ],
      keywords: [
        '招标', '投标', '围标', '串标', '陪标', '量身定做', '歧视性条款', '评标', '招标文件', '中标', '废标',
        '排斥', '本地业绩', '内定', '评分标准', '招投标', '标书', '资格预审', 'tender', 'bidding',
        'bid rigging', 'collusion', 'discriminatory', 'tender document', 'evaluation', 'bidder', 'tailored',
      ],
    },
    'bidding.deposit': {
      zh: [
        '投标保证金没退', '履约保证金到期不退', '保证金退还要多久', '没中标保证金还没退回来',
        '质保金到期了甲方不给', '保函代替保证金', '交易中心保证金退款失败', '流标了保证金', '保证金被没收',
        '投标保函怎么开', '工程质保金', '低价风险担保金',
      ],
      en: [
        'bid deposit not returned', 'performance bond refund overdue',
        'we lost the bid and want the deposit back', 'retention money after the warranty',
        'bank guarantee instead of bid bond', 'deposit forfeited',
      ],
      keywords: [
        '投标保证金', '履约保证金', '保证金退还', '保证金没退', '退保证金', '质保金', '保函', '投标保函',
        '退还保证金', '保证金', '流标', '没收保证金', 'bid deposit', 'bid bond', 'performance bond',
        'deposit refund', 'deposit', 'retention money', 'deposit back',
      ],
    },
    'bidding.platform': {
      zh: [
        'CA锁坏了', '交易平台登录不了传不了标书', '电子标书上传失败', 'CA证书过期续期', '投标工具打不开',
        '标书解密失败', '开标大厅进不去', '电子保函对接失败', '交易系统主体信息审核', 'CA怎么办理',
        '签章盖不上', '投标文件生成报错',
      ],
      en: [
        'CA key broken', 'e-bid upload fails', 'decryption of the bid failed', 'renew the CA certificate',
        'bidding tool does not open', 'registration on the trading platform under review',
        'electronic seal does not work',
      ],
      keywords: [
        'CA', 'CA锁', 'CA证书', '电子标书', '交易平台', '交易系统', '上传标书', '解密', '开标', '投标工具',
        '电子签章', '主体入库', '公共资源交易', '标书上传', 'CA key', 'CA certificate', 'e-bid',
        'bidding platform', 'trading platform', 'decrypt', 'bid upload',
      ],
    },
    'bidding.procurement-query': {
      zh: [
        '政府采购质疑怎么提', '采购结果要质疑', '质疑答复不满意要投诉', '采购文件参数指向品牌', '政采云上架',
        '框架协议采购入围', '采购合同不签', '中标后采购人不签合同', '政府采购投诉财政局',
        '竞争性磋商结果有疑问', '采购预算', '供应商入库政采云', '面向中小企业预留份额',
      ],
      en: [
        'challenge a government procurement result', 'the procurement specification names a brand',
        'we are not satisfied with the answer to our query', 'winner but the buyer does not sign',
        'procurement cloud listing', 'share reserved for SMEs',
      ],
      keywords: [
        '政府采购', '采购质疑', '质疑', '质疑函', '质疑答复', '采购投诉', '政采云', '采购文件', '竞争性磋商',
        '采购人', '框架协议', '单一来源', '采购结果', '中小企业预留', 'procurement', 'government procurement',
        'procurement challenge', 'procurement query', 'buyer does not sign', 'specification',
      ],
    },
    'bidding.agency': {
      zh: [
        '招标代理收费太高', '代理机构不发中标通知书', '代理公司乱收服务费', '中介机构出的报告有问题',
        '招标代理不退钱', '中介超市选的机构拖着不出报告', '造价咨询公司不负责', '代理机构泄露信息',
        '招标代理电话不接', '评估公司收费不合理', '测绘机构拖延', '代理服务费谁付',
      ],
      en: [
        'tender agency charges too much', 'agency does not send the award notice',
        'the surveyor from the agency market is late with the report', 'intermediary report is faulty',
        'agency service fee', 'tender agent does not answer',
      ],
      keywords: [
        '招标代理', '代理机构', '代理费', '代理服务费', '中介机构', '中介超市', '中介服务', '中标通知书',
        '造价咨询', '评估公司', '测绘公司', '代理公司', '中介', '第三方机构', 'tender agency', 'agency fee',
        'agent', 'intermediary', 'award notice', 'appraisal company', 'surveyor',
      ],
    },
  },
};
