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
        '财务把章弄丢了,要登报吗,怎么重新刻', '法人章和财务章都被离职会计带走了,怎么办挂失',
        '章被上任财务扣着不给,能重新弄一个吗', '财务把章弄丢了', '重新刻章要登报吗', '章被人拿走',
        '备案章和实际不一样', '章坏了', '新公司刻一套章', '公章怎么刻', '公章丢了怎么挂失', '法人章备案',
        '公章被前股东拿走不还', '刻章备案查询', '公司改名后公章换新', '公章磨损重新刻', '财务章遗失登报',
        '电子印章申请', '公章缴销', '合同章备案',
      ],
      en: [
        'the bookkeeper left and took the seals', 'our finance lost the stamp', 'new set of stamps',
        'stamp taken by a partner', 'company seal engraving', 'lost company seal',
        'register a new seal after the name change', 'electronic seal', 'finance seal lost',
        'hand in the old seal',
      ],
      keywords: [
        '刻错', '带走了章', '章都被', '章', '章丢了', '弄丢', '登报', '重新刻', '盖章用的', '一套章', '章坏', '章被拿走', 'stamp', 'stamps',
        'company stamp', 'lost the stamp', '公章', '刻章', '印章', '刻制备案', '公章丢了', '公章遗失', '公章挂失', '财务章', '法人章',
        '合同章', '电子印章', '缴销', '印章备案', 'company seal', 'seal', 'chop', 'company chop', 'stamp lost',
        'engraving',
      ],
    },
    'police.truck-pass': {
      zh: [
        '白天往老城区超市送饮料,4米2的车总被拍', '新能源货车白天能不能进二环送货', '白天往城里送货总被拍',
        '4米2的车', '进城的证', '罚了好几次闯禁', '早高峰不能进', '送货车限制', '给超市送饮料',
        '货车通行证怎么办', '货车进城被拍罚款', '限行区域送货通行证', '蓝牌货车限行', '渣土车通行证交警',
        '电子通行码申请', '通行证审核不过', '城区配送车辆通行', '白天送货进不了城', '工程车限行时间',
        '大货车禁行路段送货',
      ],
      en: [
        'may electric vans deliver inside the ring road by day', 'our 4.2 m van is fined in the old town',
        'deliver to the supermarket by day', 'ban at rush hour', 'truck pass for the city centre',
        'delivery van fined in a restricted zone', 'apply for a lorry pass', 'electronic pass code',
        'trucks not allowed at daytime', 'pass for construction vehicles',
      ],
      keywords: [
        '二环', '新能源货车', '送货', '进城', '总被拍', '被拍', '4米2', '闯禁', '早高峰', '老城区', '送饮料',
        '配送车', '送货车', 'deliver', 'old town', 'rush hour', 'van', 'fined in', '货车通行证', '通行证',
        '限行', '禁行', '货车进城', '交警', '通行码', '城区配送', '蓝牌货车', '闯禁行', '货车限行',
        '电子通行证', '货车', 'truck pass', 'lorry pass', 'restricted zone', 'traffic police', 'delivery van',
        'truck ban', 'city pass',
      ],
    },
    'police.residence': {
      zh: [
        '意大利工程师的签证快到期了,家属一起办延期', '法国甜品师的老婆签证只剩十天', '签证快到期家属一起',
        '外国人搬家登记', '住宿登记在派出所', '工程师的居留', '护照丢了', '邀请客户来看厂', '外国人续签',
        '老婆孩子的签证', '外国人居留许可延期', '外籍员工签证到期', '外国人住宿登记', '居留许可换发',
        '外籍家属居留', '老外签证怎么续', '外国人护照换了居留要改吗', '出入境办居留证件',
        '外国人临时住宿登记在派出所', '外籍专家长期居留', 'M签证转工作居留', '邀请外国客户来华邀请函',
        'APEC商务卡',
      ],
      en: [
        'his residence permit runs out on the 5th, who extends it',
        "My Korean colleague's stay permit ends next month, his wife is here too",
        "my colleague's stay permit ends next month, wife too", 'permit runs out on the 5th', "his wife's visa",
        'lost passport', 'invite a customer to visit the plant', 'foreigner moved to another flat',
        'residence permit of a foreign employee', 'extend the visa of our foreign engineer',
        "register a foreigner's address", "family members' residence permit",
        'new passport, change the residence permit', 'invitation letter for a foreign customer',
        'entry-exit office', 'APEC card',
      ],
      keywords: [
        '签注', '外籍', '临时住宿登记', 'stay permit ends', 'stay permit', '快到期', '签证快到期', '家属', '续签', '护照丢', '邀请',
        '看厂', '外国客户', '逗留', '住址登记', 'runs out', 'his wife', 'lost passport', 'invite', 'stay longer',
        'extends it', '居留', '居留许可', '居留证', '外国人居留', '签证到期', '签证延期', '签证', '出入境', '住宿登记', '外国人签证', '护照', '邀请函',
        '永居', '商务签', '换发居留', 'residence permit', 'residence', 'visa', 'visa extension', 'entry-exit',
        'passport', 'invitation letter', 'stay permit',
      ],
    },
    'police.hukou': {
      zh: [
        '厂里六十个外地工人,能集中办居住证吗', '外省技工在我厂干了三年,想把一家人户口迁来',
        '技工想把一家人户口迁来', '外省员工全家迁户口', '六十个外地工人集中办居住证', '工人登记住址',
        '办居住证要租房合同吗', '孩子上学要居住证', '身份证到期', '单位立集体户', '暂住', '员工居住证怎么办',
        '员工落户需要什么', '外地员工户口迁入', '居住证办理单位证明', '集体户口怎么立', '流动人口登记',
        '员工暂住登记', '居住证续签', '单位集体户', '员工身份证在这里补办', '户口迁移', '批量给员工办居住证',
      ],
      en: [
        "worker of three years wants to move his family's registration here",
        'sixty migrant workers, cards all at once', 'address registration of workers', 'ID expired',
        'residence card for migrant staff', 'household registration of employees',
        'collective hukou of the company', 'temporary residence registration', 'renew the residence card',
        "move an employee's hukou here", 'lost ID card',
      ],
      keywords: [
        '外来员工', 'residence permit for workers', '一家人户口', '户口迁来', '迁来', "family's registration", '集中办', '外地工人',
        '居住', '登记住址', '身份证', '暂住', '集体户', '员工户口', 'cards', 'migrant workers', 'address registration',
        'all at once', '居住证', '暂住证', '落户', '户口', '户籍', '流动人口', '员工落户', '集体户口', '户口迁移', '身份证补办', '派出所', '暂住登记',
        'residence card', 'hukou', 'household registration', 'temporary residence', 'ID card',
        'migrant staff',
      ],
    },
    'police.fraud': {
      zh: [
        '仓库被偷了', '铜线电缆丢了要报案', '会计卷款跑了', '货被司机拉走卖了', '先打了定金十二万,现在人联系不上,公司地址是假的',
        '公司出纳收到"董事长"QQ消息,给一个个人账户汇了86万,现在发现是假的', '网上订了十吨塑料米,打完款厂家蒸发了', '出纳收到董事长QQ消息汇了钱是假的', '汇了86万给骗子',
        '冒充董事长', '打了定金人联系不上', '公司地址是假的', '财务被骗转账', '收了钱跑了', '货被司机拉跑了', '厂里丢东西', '冒充我们公司骗人', '有人收保护费', '会计卷钱',
        '假合同', '网上买原料被骗', '被骗了货款怎么报案', '合同诈骗', '仓库被盗', '网络诈骗转了二十万', '对方收钱不发货失联了', '员工侵占公司货款', '公司财务被骗转账',
        '厂里电缆被偷', '报案派出所不立案', '有人冒充老板让财务打款', '职务侵占', '被敲诈勒索', '黑恶势力强揽工程', '冒充领导诈骗',
      ],
      en: [
        'cashier got a message from a fake boss and sent the money', 'we transferred money to a swindler',
        'paid a deposit and nobody answers, address is fake', 'driver disappeared with the goods',
        'things stolen from the yard', 'accountant ran off with money', 'fake contract',
        'we were cheated, how to report fraud', 'theft in our warehouse',
        'paid in advance and the seller vanished', 'an employee embezzled money',
        'phishing mail, money transferred', 'police do not open the case', 'cable stolen from the plant',
      ],
      keywords: [
        '偷了', '小偷', '卷款', '挪用', '监守自盗', 'thief', '出纳', '汇了', '董事长QQ', 'QQ', '微信冒充', '发现是假的', 'fake boss',
        'swindler', 'sent the money', '打了定金', '定金', '联系不上', '假的', '地址是假', '跑了', '卷钱', '丢东西', '拉跑', '保护费',
        '假合同', '骗', '骗钱', '警察', '公安', 'fake', 'disappeared', 'ran off', 'deposit and', 'nobody answers',
        'police', 'steal', '诈骗', '被骗', '合同诈骗', '报案', '立案', '盗窃', '被盗', '被偷', '偷', '职务侵占', '侵占', '电信诈骗',
        '网络诈骗', '勒索', '经侦', '冒充老板', '收钱不发货', '骗子', '黑恶', 'fraud', 'scam', 'cheated', 'theft', 'stolen',
        'embezzle', 'embezzled', 'phishing', 'police report', 'vanished with the money',
      ],
    },
    'police.special-trade': {
      zh: [
        '开个小旅馆,公安那关怎么过', '开一家80间房的宾馆,公安特行证要什么条件', '开个小旅馆公安那关',
        '收废铁备案', '开个寄卖行', '爆破作业', '酒店装登记系统', '办演唱会安保', '保安证', '配钥匙',
        '开旅馆特种行业许可', '典当行许可', '旅馆业治安许可', '刻章店备案', '废品回收备案公安', '开锁行业备案',
        '二手车交易备案', '保安公司许可', '酒店住宿登记系统', '民用枪支爆炸物品许可', '易制爆备案公安', '民爆',
        '开宾馆公安那边要什么', '大型活动安全许可', '保安服务许可',
      ],
      en: [
        'hotel with eighty rooms, police licence', 'small hotel, police part', 'scrap iron yard',
        'blasting works', 'concert security', 'guard card', 'hotel special trade licence', 'pawn shop permit',
        'scrap metal recycling filing with the police', 'security company licence', 'locksmith filing',
        'explosives permit', 'large event security permit', 'guest registration system',
      ],
      keywords: [
        '民宿', '二手手机', 'guesthouse', '80间', '间房', '小旅馆', '收废铁', '寄卖', '爆破', '公安那关', '演唱会', '保安证', '保安员', '废铁',
        '民宿登记', 'small hotel', 'scrap iron', 'blasting', 'concert', 'guard', '特种行业', '特行证', '旅馆业', '旅馆', '典当',
        '废品回收', '再生资源', '开锁', '保安公司', '保安服务', '民爆', '爆炸物', '旅馆登记系统', '宾馆', '大型活动', '二手车', 'special trade',
        'special trades', 'hotel licence', 'pawn', 'pawn shop', 'scrap', 'locksmith', 'security company',
        'explosives', 'large event',
      ],
    },
  },
};
