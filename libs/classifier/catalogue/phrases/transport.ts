import type { WindowPhrases } from '../phrases.types.js';

/** 交通物流窗口 · Transport */
export const transport: WindowPhrases = {
  duties: [
    '交通物流:道路运输许可、超限运输、港口码头、公交班车、修路封路',
    'Road-transport licences, oversize transport, ports and quays, commuter buses, road works',
  ],
  types: {
    'transport.truck-license': {
      zh: [
        '买了两台9米6,要上营运,需要哪些证', '四辆4.5吨以上自用货车,营运证年审过期了',
        '新买的冷藏车想跑省际,手续', '买了两台9米6上营运', '跑运输要什么证', '车子年审', '司机从业证',
        '开物流园', '货车过户', '冷链车', '搬家公司', '出租车网约车', '公司自己送货要证吗', '挂车',
        '道路运输许可证怎么办', '货车营运证年审', '物流公司要办什么许可', '营运证过户', '从业资格证',
        '危险品运输资质', '道路运输证丢了', '4.5吨以下要营运证吗', '网络货运资质', '车辆转籍营运证注销',
        '货运公司年度审验', '租赁车辆备案', '驾培机构备案', '维修企业备案',
      ],
      en: [
        'annual check of our own trucks is overdue', 'bought two trucks, put them into service',
        "driver's professional card", 'own delivery, licence?', 'moving company', 'refrigerated trucks',
        'taxi permit', 'road transport licence', 'annual check of truck operation certificates',
        'open a logistics company', 'dangerous goods transport permit', 'driver qualification certificate',
        "transfer a truck's operation certificate", 'network freight platform',
      ],
      keywords: [
        '双证', '从业资格', '普货', 'truck licence', '年审过期', '9米6', '上营运', '跑运输', '从业证', '司机证', '冷链车', '挂车', '搬家',
        '网约车', '出租车', '货车过户', '车辆', '运输公司', '车队', 'trucks', 'fleet', "driver's card", 'moving company',
        'taxi', 'haulage', '道路运输', '道路运输许可', '营运证', '运输证', '道路运输证', '从业资格证', '货运', '物流公司', '年审', '危货运输',
        '危险品运输', '网络货运', '货运资质', '运管', '驾校', '汽修备案', 'road transport', 'transport licence',
        'operation certificate', 'freight', 'logistics company', 'driver qualification',
        'dangerous goods transport',
      ],
    },
    'transport.oversize': {
      zh: [
        '货超长超宽怎么走', '大型设备上路要办什么', '挖机拖板车超高', '一台压机整体43吨,宽4米2,要运到山东', '风电塔筒直径4.5米,需从厂区运到港口,怎么批',
        '反应釜直径五米二,从厂到码头怎么走', '压机43吨宽4米2运山东', '设备太大怎么运', '拆不开的大件', '路上被拦说超了', '大罐体运输', '轴重', '跨省大件',
        '超限运输证怎么办', '大件运输许可', '设备超宽三米五怎么运', '超限运输跨省审批慢', '超重车辆通行桥梁', '大型设备出厂要超限通行证', '超限运输护送', '治超站拦下来了',
        '货车超载罚款太多', '风电叶片运输',
      ],
      en: [
        'permit for a beam of 20 metres', 'our machine is too wide for the road', 'overweight trailer',
        'wind tower 4.5 metres across from plant to port', 'a press of 43 tonnes and 4.2 metres wide',
        'tank too big for the road', 'load cannot be divided', 'stopped for too much weight',
        'oversize transport permit', 'heavy machine 3.5 metres wide, how to move it',
        'abnormal load permit across provinces', 'overweight vehicle on bridges',
        'weigh station stopped our truck', 'escort for a wide load',
      ],
      keywords: [
        '超长', '拖板', '不可解体', 'm long', 'too wide', 'too heavy', 'long load', 'beam', '塔筒', '直径', '43吨', '吨',
        '宽4米', '米宽', '太大怎么运', '运到', '压机', '罐体', '超了', '轴重', '过桥', '整体运输', 'tonnes', 'metres wide', 'too big',
        'press of', 'too much weight', '超限', '超限运输', '大件运输', '超宽', '超高', '超重', '超载', '治超', '大件', '超限证',
        '大型设备运输', '护送', '三类大件', 'oversize', 'oversized load', 'abnormal load', 'overweight', 'wide load',
        'heavy machine transport', 'heavy haulage',
      ],
    },
    'transport.port': {
      zh: [
        '我们自己的小码头快到期了,岸线还能续吗', '内河散货码头改造成集装箱泊位,岸线许可要报哪一级',
        '小码头岸线还能续吗', '砂石码头', '船装货', '码头说要关', '自备码头', '港区堆场', '码头岸线怎么申请',
        '港口经营许可证', '想建个自用码头', '码头改造审批', '港口装卸资质', '船舶靠泊', '内河码头停用',
        '岸线使用许可延续', '水运许可', '港口危货作业', '码头粉尘整治关停', '航道影响评价',
      ],
      en: [
        'turn a bulk quay into a container berth', 'our small jetty permit ends', 'gravel quay',
        'loading ships', 'port yard', 'quay line permit', 'port operation licence', 'build our own jetty',
        'inland wharf was closed', 'handling dangerous cargo at the port', 'berth for our barges',
        'waterway impact',
      ],
      keywords: [
        '港政', '散货码头', '集装箱泊位', '小码头', '岸线', '砂石码头', '装船', '堆场', '港区', '货船', '自备码头', '趸船', 'ships',
        'loading ships', 'gravel quay', 'port yard', '码头', '岸线', '港口', '港口经营', '泊位', '靠泊', '船舶', '航道', '水运',
        '内河', '港航', '装卸', '船', 'quay', 'port', 'wharf', 'jetty', 'berth', 'barge', 'waterway', 'port licence',
      ],
    },
    'transport.commuter': {
      zh: [
        '晚上十点下班的工人没车回城,能不能加一班', '新区几家厂一共三千人,早晚没有公交,能不能开专线',
        '厂里夜班一百多号人,末班公交七点就没了', '晚上十点下班没车回城', '加一班车', '园区离城远工人打车贵',
        '早班车太晚', '站点在两公里外', '开一条线', '园区没有公交', '希望公交线路延到我们厂',
        '员工下夜班没车坐', '开通定制班车', '公交站离厂太远', '公交班次太少', '企业班车要什么手续',
        '上下班高峰公交挤不上', '公交线路取消了员工没法上班', '通勤班车线路申请', '园区接驳车',
      ],
      en: [
        'three thousand workers and no bus in the morning', 'workers finish at ten and there is no bus',
        'one more bus in the evening', 'stop is two kilometres away', 'taxi is expensive for staff',
        'no bus to the industrial park', 'extend the bus line to our factory',
        'commuter bus for the night shift', 'bus stop too far from the plant',
        'more frequent buses at peak hours', 'company shuttle rules',
      ],
      keywords: [
        '夜班', '开专线', '早晚没有', '没车回城', '加一班', '没车', '回城', '早班车', '晚班', '站点', '开一条线', '打车', '线路', '下班', 'no bus',
        'one more bus', 'bus', 'stop is', '公交', '公交线路', '公交站', '班车', '通勤', '定制公交', '没有公交', '坐车', '接驳', '班次',
        '末班车', '公交车', '下夜班', 'bus', 'bus line', 'bus stop', 'commuter', 'shuttle', 'commuting',
        'public transport',
      ],
    },
    'transport.road-works': {
      zh: [
        '门前开挖埋管,栏起来四个月,一天卖不出三碗面', 'S308改造封闭半幅,原料车每天多绕35公里,工期又延了半年',
        '大桥封了,拉石子绕一大圈', '门前开挖埋管栏了四个月', '生意没法做', '一天卖不出三碗面', '挖了不填',
        '路挖断了', '客人进不来', '高架施工', '大车绕路', '桥修多久', '店门口堆土', '门口修路半年没生意',
        '施工围挡挡住店面', '封路货车进不来', '道路施工影响出货', '修高速把我们进厂路断了', '封闭施工没有便道',
        '修路什么时候结束', '围挡挡住招牌客人不来', '桥封了绕行二十公里', '地铁施工影响经营',
        '路改造导致大车没法掉头',
      ],
      en: [
        'the bridge on the only way to our quarry is closed since June',
        'half of the highway is closed, our trucks drive 35 km more',
        'trench in front of our restaurant for months', 'customers cannot get in',
        'bridge to our quarry closed', 'earth piled at the shop door', 'road works block our shop',
        'road closed, trucks cannot reach us', 'hoarding hides our store front', 'when will the road works end',
        'bridge closed, long detour', 'no temporary access road during construction',
      ],
      keywords: [
        '封闭半幅', '多绕', '绕35公里', '开挖埋管', '栏起来', '拦起来', '没生意', '生意没法做', '客人进不来',
        '挖断', '挖了', '堆土', '高架', '绕路', '桥', '门前施工', '施工', '封了', 'bridge', 'closed since',
        'customers cannot', 'front of our', 'only way', 'shop door', '封路', '修路', '围挡', '道路施工',
        '施工封路', '绕行', '便道', '封闭施工', '桥封', '施工影响', '道路改造', '挡住店面', '进出不便', '断路',
        '封桥', 'road works', 'roadworks', 'road closed', 'road closure', 'detour', 'hoarding', 'access road',
        'blocked by construction',
      ],
    },
  },
};
