import type { WindowPhrases } from '../phrases.types.js';

/** 公安服务窗口 · Police services */
export const police: WindowPhrases = {
  duties: [
    '公安:公章刻制、货车通行证、外国人居留、居住证和落户、诈骗盗窃报案、特种行业',
    'Company seals, truck passes, foreigner residence, staff residence permits, fraud and theft reports, special trades',
  ],
  types: {
    'police.seal': {
      zh: [
        '公章怎么刻', '公章丢了怎么挂失', '法人章备案', '公章被前股东拿走不还', '刻章备案查询',
        '公司改名后公章换新', '公章磨损重新刻', '财务章遗失登报', '电子印章申请', '公章缴销', '合同章备案',
      ],
      en: [
        'company seal engraving', 'lost company seal', 'register a new seal after the name change',
        'electronic seal', 'finance seal lost', 'hand in the old seal',
      ],
      keywords: [
        '公章', '刻章', '印章', '刻制备案', '公章丢了', '公章遗失', '公章挂失', '财务章', '法人章', '合同章',
        '电子印章', '缴销', '印章备案', 'company seal', 'seal', 'chop', 'company chop', 'stamp lost',
        'engraving',
      ],
    },
    'police.truck-pass': {
      zh: [
        '货车通行证怎么办', '货车进城被拍罚款', '限行区域送货通行证', '蓝牌货车限行', '渣土车通行证交警',
        '电子通行码申请', '通行证审核不过', '城区配送车辆通行', '白天送货进不了城', '工程车限行时间',
        '大货车禁行路段送货',
      ],
      en: [
        'truck pass for the city centre', 'delivery van fined in a restricted zone', 'apply for a lorry pass',
        'electronic pass code', 'trucks not allowed at daytime', 'pass for construction vehicles',
      ],
      keywords: [
        '货车通行证', '通行证', '限行', '禁行', '货车进城', '交警', '通行码', '城区配送', '蓝牌货车', '闯禁行',
        '货车限行', '电子通行证', '货车', 'truck pass', 'lorry pass', 'restricted zone', 'traffic police',
        'delivery van', 'truck ban', 'city pass',
      ],
    },
    'police.residence': {
      zh: [
        '外国人居留许可延期', '外籍员工签证到期', '外国人住宿登记', '居留许可换发', '外籍家属居留',
        '老外签证怎么续', '外国人护照换了居留要改吗', '出入境办居留证件', '外国人临时住宿登记在派出所',
        '外籍专家长期居留', 'M签证转工作居留', '邀请外国客户来华邀请函', 'APEC商务卡',
      ],
      en: [
        'residence permit of a foreign employee', 'extend the visa of our foreign engineer',
        "register a foreigner's address", "family members' residence permit",
        'new passport, change the residence permit', 'invitation letter for a foreign customer',
        'entry-exit office', 'APEC card',
      ],
      keywords: [
        '居留', '居留许可', '居留证', '外国人居留', '签证到期', '签证延期', '签证', '出入境', '住宿登记',
        '外国人签证', '护照', '邀请函', '永居', '商务签', '换发居留', 'residence permit', 'residence', 'visa',
        'visa extension', 'entry-exit', 'passport', 'invitation letter', 'stay permit',
      ],
    },
    'police.hukou': {
      zh: [
        '员工居住证怎么办', '员工落户需要什么', '外地员工户口迁入', '居住证办理单位证明', '集体户口怎么立',
        '流动人口登记', '员工暂住登记', '居住证续签', '单位集体户', '员工身份证在这里补办', '户口迁移',
        '批量给员工办居住证',
      ],
      en: [
        'residence card for migrant staff', 'household registration of employees',
        'collective hukou of the company', 'temporary residence registration', 'renew the residence card',
        "move an employee's hukou here", 'lost ID card',
      ],
      keywords: [
        '居住证', '暂住证', '落户', '户口', '户籍', '流动人口', '员工落户', '集体户口', '户口迁移',
        '身份证补办', '派出所', '暂住登记', 'residence card', 'hukou', 'household registration',
        'temporary residence', 'ID card', 'migrant staff',
      ],
    },
    'police.fraud': {
      zh: [
        '被骗了货款怎么报案', '合同诈骗', '仓库被盗', '网络诈骗转了二十万', '对方收钱不发货失联了',
        '员工侵占公司货款', '公司财务被骗转账', '厂里电缆被偷', '报案派出所不立案', '有人冒充老板让财务打款',
        '职务侵占', '被敲诈勒索', '黑恶势力强揽工程', '冒充领导诈骗',
      ],
      en: [
        'we were cheated, how to report fraud', 'theft in our warehouse',
        'paid in advance and the seller vanished', 'an employee embezzled money',
        'phishing mail, money transferred', 'police do not open the case', 'cable stolen from the plant',
      ],
      keywords: [
        '诈骗', '被骗', '合同诈骗', '报案', '立案', '盗窃', '被盗', '被偷', '偷', '职务侵占', '侵占',
        '电信诈骗', '网络诈骗', '勒索', '经侦', '冒充老板', '收钱不发货', '骗子', '黑恶', 'fraud', 'scam',
        'cheated', 'theft', 'stolen', 'embezzle', 'embezzled', 'phishing', 'police report',
        'vanished with the money',
      ],
    },
    'police.special-trade': {
      zh: [
        '开旅馆特种行业许可', '典当行许可', '旅馆业治安许可', '刻章店备案', '废品回收备案公安', '开锁行业备案',
        '二手车交易备案', '保安公司许可', '酒店住宿登记系统', '民用枪支爆炸物品许可', '易制爆备案公安', '民爆',
        '开宾馆公安那边要什么', '大型活动安全许可', '保安服务许可',
      ],
      en: [
        'hotel special trade licence', 'pawn shop permit', 'scrap metal recycling filing with the police',
        'security company licence', 'locksmith filing', 'explosives permit', 'large event security permit',
        'guest registration system',
      ],
      keywords: [
        '特种行业', '特行证', '旅馆业', '旅馆', '典当', '废品回收', '再生资源', '开锁', '保安公司', '保安服务',
        '民爆', '爆炸物', '旅馆登记系统', '宾馆', '大型活动', '二手车', 'special trade', 'special trades',
        'hotel licence', 'pawn', 'pawn shop', 'scrap', 'locksmith', 'security company', 'explosives',
        'large event',
      ],
    },
  },
};
