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
        '资格条件要求注册资金五千万不让小厂投', '门槛设得明摆着排挤', '参数只有一家能满足', '要求近三年在本县有同类业绩两个,这不就是不让外面的来吗',
        '招标文件里写必须有某品牌的原厂授权书才能投,我们做同类产品的都被挡在外面', '评分里本地纳税就加十分,我们外地的怎么玩', '要求本县业绩不让外面的来', '条件就是给某家写的', '几家一起抬价',
        '评委打分离谱', '三家标书一样的错字', '分数差距太假', '把我们资格否了', '小企业没法投', '招标条件明显量身定做', '标书要求本地业绩,排斥外地企业', '怀疑围标串标',
        '评标不公平', '招标文件有歧视性条款', '中标结果有猫腻', '注册地限制投标', '低价中标不合理', '三家投标都是一个老板', '评分标准偏向某家', '资质门槛设置过高排斥小企业',
        '废标理由不成立', '陪标', '内定',
      ],
      en: [
        'only bidders with a letter from one brand may take part',
        'must have local projects, so outsiders are out', 'written for one bidder',
        'same typing errors in three bids', 'scores look fake', 'small firms cannot take part',
        'tender terms are tailored to one company', 'local track record demanded, outsiders excluded',
        'we suspect collusion among bidders', 'evaluation was unfair',
        'discriminatory clause in the bidding document', 'our bid was rejected without reason', 'bid rigging',
      ],
      keywords: [
        '资格条件', '注册资金要求', '不让投', '门槛', '参数', 'exclude small firms', 'only one supplier', '评分办法', '控标', '倾向性',
        'tailor-made', 'rigged', '原厂授权', '挡在外面', '同类业绩', '业绩', '给某家写', '不让外面', '外面的来', '抬价', '评委', '打分', '错字',
        '否决', '资格否', '公平', '投标资格', '限制外地', 'local projects', 'written for', 'outsiders', 'scores',
        'small firms cannot', 'fair', '招标', '投标', '围标', '串标', '陪标', '量身定做', '歧视性条款', '评标', '招标文件', '中标', '废标',
        '排斥', '本地业绩', '内定', '评分标准', '招投标', '标书', '资格预审', 'tender', 'bidding', 'bid rigging', 'collusion',
        'discriminatory', 'tender document', 'evaluation', 'bidder', 'tailored',
      ],
    },
    'bidding.deposit': {
      zh: [
        '没中标三个月了,打过去的8万块没退回来', '流标三个月,投标保证金20万还在交易中心账上',
        '流标了保证金一直挂在平台', '没中标钱没退', '打过去的8万没回来', '交的保证的钱', '履约的押款',
        '工程两年了质保金没退', '退款信息填错', '投标保证金没退', '履约保证金到期不退', '保证金退还要多久',
        '没中标保证金还没退回来', '质保金到期了甲方不给', '保函代替保证金', '交易中心保证金退款失败',
        '流标了保证金', '保证金被没收', '投标保函怎么开', '工程质保金', '低价风险担保金',
      ],
      en: [
        'cancelled tender, our 200,000 is still with the centre', 'eighty thousand not returned after we lost',
        'retention after two years', 'warranty money', 'bid deposit not returned',
        'performance bond refund overdue', 'we lost the bid and want the deposit back',
        'retention money after the warranty', 'bank guarantee instead of bid bond', 'deposit forfeited',
      ],
      keywords: [
        '交易中心账上', '没中标', '没退回来', '8万块', '退回来', '质保', '押款', '履约', '退款', '打过去', 'not returned', 'lost the bid',
        'retention', 'warranty money', '投标保证金', '履约保证金', '保证金退还', '保证金没退', '退保证金', '质保金', '保函', '投标保函',
        '退还保证金', '保证金', '流标', '没收保证金', 'bid deposit', 'bid bond', 'performance bond', 'deposit refund',
        'deposit', 'retention money', 'deposit back',
      ],
    },
    'bidding.platform': {
      zh: [
        '主体库审核不过报不了名', '交易平台注册资料退回', '开标前一小时标书怎么都解不开,锁灯不亮', '更换法人后CA里的名字还是老的,明天就投标了', '生成投标文件时提示签章插件未安装',
        '开标前解不开', '锁灯不亮', '加密锁', '标书传不上', '密码锁死', '驱动装不上', '投标系统崩了', '在线签到', 'CA锁坏了', '交易平台登录不了传不了标书',
        '电子标书上传失败', 'CA证书过期续期', '投标工具打不开', '标书解密失败', '开标大厅进不去', '电子保函对接失败', '交易系统主体信息审核', 'CA怎么办理', '签章盖不上',
        '投标文件生成报错',
      ],
      en: [
        'the key still shows the old director, bid is tomorrow',
        'one hour before opening the bid cannot be decrypted', 'the key light is off', 'driver of the key',
        'system crashed during bidding', 'CA key broken', 'e-bid upload fails', 'decryption of the bid failed',
        'renew the CA certificate', 'bidding tool does not open',
        'registration on the trading platform under review', 'electronic seal does not work',
      ],
      keywords: [
        '主体库', '报不了名', '投标报名', '解密失败', 'CA里', '锁灯', '解不开', '加密锁', '驱动', '开标前', '签到', '传不上', '投标系统', '标书解',
        '锁', 'before opening', 'decrypted', 'key light', 'during bidding', 'CA', 'CA锁', 'CA证书', '电子标书',
        '交易平台', '交易系统', '上传标书', '解密', '开标', '投标工具', '电子签章', '主体入库', '公共资源交易', '标书上传', 'CA key',
        'CA certificate', 'e-bid', 'bidding platform', 'trading platform', 'decrypt', 'bid upload',
      ],
    },
    'bidding.procurement-query': {
      zh: [
        '学校采购课桌,参数写得只有一家能做,想提质疑', '医院设备采购,第一名明显不满足星号条款还中标了,要质疑',
        '学校采购参数只有一家能做', '提质疑', '中了标单位不跟我们签', '采购办', '询价', '采购投诉处理',
        '指定品牌', '政府采购质疑怎么提', '采购结果要质疑', '质疑答复不满意要投诉', '采购文件参数指向品牌',
        '政采云上架', '框架协议采购入围', '采购合同不签', '中标后采购人不签合同', '政府采购投诉财政局',
        '竞争性磋商结果有疑问', '采购预算', '供应商入库政采云', '面向中小企业预留份额',
      ],
      en: [
        'the winner clearly fails a starred requirement', 'school buys desks, only one maker fits',
        'won but no contract signed', 'question the result', 'brand named in the specification',
        'challenge a government procurement result', 'the procurement specification names a brand',
        'we are not satisfied with the answer to our query', 'winner but the buyer does not sign',
        'procurement cloud listing', 'share reserved for SMEs',
      ],
      keywords: [
        '星号条款', '不满足', '采购', '参数', '只有一家能做', '提质疑', '不跟我们签', '采购办', '询价',
        '指定品牌', '招采', '单位采购', 'only one maker', 'won but', 'question the result', 'brand named',
        '政府采购', '采购质疑', '质疑', '质疑函', '质疑答复', '采购投诉', '政采云', '采购文件', '竞争性磋商',
        '采购人', '框架协议', '单一来源', '采购结果', '中小企业预留', 'procurement', 'government procurement',
        'procurement challenge', 'procurement query', 'buyer does not sign', 'specification',
      ],
    },
    'bidding.agency': {
      zh: [
        '买标书收了钱不开票', '代理公司态度横', '代理收的服务费比公告的高', '代理收了我们标书费又不寄发票,通知书也不给', '中介服务超市选的环评单位收了钱四个月不出报告',
        '代理收了标书费不开票', '通知书不给', '中介做的报告错了', '评估拖了俩月', '代办公司骗钱', '会计代理跑路', '检测中介不负责', '招标代理收费太高', '代理机构不发中标通知书',
        '代理公司乱收服务费', '中介机构出的报告有问题', '招标代理不退钱', '中介超市选的机构拖着不出报告', '造价咨询公司不负责', '代理机构泄露信息', '招标代理电话不接',
        '评估公司收费不合理', '测绘机构拖延', '代理服务费谁付',
      ],
      en: [
        'the institute from the agency market took money and delivers nothing for four months',
        'agency took the fee and gives no receipt', 'no award letter', 'report by the intermediary wrong',
        'filing agent cheated us', 'tender agency charges too much', 'agency does not send the award notice',
        'the surveyor from the agency market is late with the report', 'intermediary report is faulty',
        'agency service fee', 'tender agent does not answer',
      ],
      keywords: [
        '买标书', '四个月不出报告', '收了钱', '标书费', '通知书', '代理收', '中介做的', '代办公司', '代理记账', '评估拖', '报告错', '代理',
        'award letter', 'agency took', 'filing agent', 'intermediary', '招标代理', '代理机构', '代理费', '代理服务费', '中介机构',
        '中介超市', '中介服务', '中标通知书', '造价咨询', '评估公司', '测绘公司', '代理公司', '中介', '第三方机构', 'tender agency', 'agency fee',
        'agent', 'intermediary', 'award notice', 'appraisal company', 'surveyor',
      ],
    },
  },
};
