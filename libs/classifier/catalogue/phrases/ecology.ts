import type { WindowPhrases } from '../phrases.types.js';

/** 生态环境窗口 · Ecology */
export const ecology: WindowPhrases = {
  duties: [
    '生态环境部门:环评、排污许可、危废固废、噪声气味投诉、整改复产、总量指标',
    'Environmental impact assessment, discharge permits, hazardous waste, noise and smell complaints, rectification, emission quotas',
  ],
  types: {
    'ecology.eia': {
      zh: [
        '只做组装要环评吗', '加一条线要重做吗', '没有喷漆也要写吗', '小加工厂环保手续', '开汽修店环保要什么',
        '环保的手续要多久多少钱', '厂子搬了要重新弄环保', '设备比批的多', '塑料粒子加工环评', '猪场环评',
        '环评要不要做', '环评报告表审批多久', '我们是机加工要做环评吗', '环评豁免',
        '新增一台喷涂设备要重新环评吗', '环评批复找不到了', '环保验收自主验收', '环评报告书专家评审',
        '搬厂要重新做环评', '环评登记表备案', '未批先建被查', '三同时验收', '餐饮店要环评吗',
        '环评批了两年没开工还有效吗',
      ],
      en: [
        'laser cutting and welding only, are we exempt', 'assembly only, EIA?', 'second coating line',
        'more machines than approved', 'environment papers for a small workshop',
        'repair shop environment rules', 'do we need an EIA', 'EIA report approval time',
        'exempt from environmental assessment', 'new spray booth, new EIA', 'EIA registration form',
        'environmental acceptance by ourselves', 'moving the factory, does the EIA move too',
      ],
      keywords: [
        '豁免管理', '激光切割', '焊接', '只做组装', '要环评吗', '环保的手续', '加一条线', '喷漆', '喷涂',
        '涂装', '重做环评', '设备超批', '写环评', '环保审批', '环保备案', 'coating line', 'environmental',
        'assembly only', 'environment papers', 'painting line', '环评', '环境影响', '环评报告', '环评批复',
        '环评审批', '环评豁免', '登记表备案', '环保手续', '环保验收', '自主验收', '三同时', '未批先建',
        '报告表', '报告书', '环境影响评价', 'EIA', 'environmental impact', 'environmental assessment',
        'environmental approval',
      ],
    },
    'ecology.discharge-permit': {
      zh: [
        '证五年满了要重新测吗', '排污的证到期', '季度报告忘填', '排放口挪位置', '废水排放许可',
        '简化还是登记分不清', '系统里排污证提交不上', '月度执行报告', '雨水排口监测', '排污许可证怎么申请',
        '排污许可证到期延续', '排污登记还是简化管理', '排污许可执行报告怎么填', '排污许可变更', '排污证注销',
        '固定污染源排污登记', '自行监测要做吗', '台账怎么记', '排污许可证丢了', '排污许可质量核查要求整改',
      ],
      en: [
        'our name changed, must the discharge permit change too', 'the five-year permit expires',
        'quarterly execution report forgotten', 'outlet moved', 'waste water discharge',
        'pollutant discharge permit', 'renew our discharge permit', 'execution report for the discharge permit',
        'simplified management or registration', 'self-monitoring duty', 'change in discharge permit',
      ],
      keywords: [
        '排污许可变更', '排污的证', '排放口', '废水排放', '季度报告', '五年满', '续证', '雨水排口', '排水口',
        '污染源', '监测', '排放许可', 'outlet', 'waste water discharge', 'emission', 'monitoring',
        'five-year permit', '排污许可', '排污许可证', '排污证', '排污登记', '执行报告', '简化管理', '重点管理',
        '自行监测', '排污口', '排污', '环保台账', '在线监测', '排放标准', 'discharge permit',
        'pollutant discharge', 'emission permit', 'execution report', 'self-monitoring',
      ],
    },
    'ecology.waste': {
      zh: [
        '含油抹布和灯管拼单转运', '废乳化液没人收', '堆在厂里怕被罚', '危废公司不来拉', '废灯管废电池',
        '处理费一吨五千', '破布手套算危废吗', '废酸', '金属屑带油', '实验室废液', '固体垃圾去哪',
        '废品边角料卖给谁合法', '废机油找谁处理', '危废没有单位收', '危废转移联单', '危废仓库要怎么建',
        '危废处置费太贵', '废切削液怎么处理', '小微企业危废收集', '固废平台申报', '废油漆桶处置',
        '一般固废堆着没人拉', '边角料怎么处理合规', '危废管理计划备案', '废活性炭', '跨省转移危废',
        '建筑垃圾不是我们管吧,工业垃圾往哪倒',
      ],
      en: [
        'less than a tonne a year, can several firms share a transport', 'used emulsion, nobody collects',
        'batteries and lamps', 'is oily cloth hazardous', 'waste acid', 'scrap with oil',
        'price per tonne for disposal is crazy', 'who collects our waste oil',
        'hazardous waste storage requirements', 'waste transfer form', 'used cutting fluid disposal',
        'hazardous waste disposal is too expensive', 'solid waste platform', 'paint buckets',
      ],
      keywords: [
        '抹布', '灯管', '拼单', '乳化液', '没人收', '废电池', '废酸', '破布', '处置费', '危废公司', '油泥',
        '实验室废液', '堆在厂里', '拉走', '废料', '带油', 'emulsion', 'batteries', 'oily', 'collects',
        'waste acid', 'per tonne', 'dispose', 'waste', '危废', '危险废物', '固废', '废机油', '废油', '切削液',
        '油漆桶', '转移联单', '危废处置', '危废仓库', '危废平台', '废活性炭', '工业垃圾', '边角料', '废液',
        '废渣', '污泥', '管理计划', '电镀废水', 'hazardous waste', 'waste oil', 'solid waste', 'waste disposal',
        'transfer form', 'cutting fluid', 'sludge', 'industrial waste',
      ],
    },
    'ecology.complaint': {
      zh: [
        '楼盘的人天天打环保热线', '执法队天天来取样但我们达标', '业主嫌冲床吵', '新小区天天投诉老厂',
        '说我们晚上吵', '旁边居民闻到味', '烧烤店油烟被举报', '12345转来噪声单子', '先有厂后有小区',
        '被人说废水发黑', '风机声音大', '养猪场臭被告', '居民投诉我们厂噪音大', '邻居举报我们有异味',
        '被投诉油烟扰民', '喷漆味道被投诉', '噪声检测达标还是一直被投诉', '附近小区天天打12345投诉我们废气',
        '被人举报偷排,其实没有', '夜里生产被投诉', '气味投诉怎么整改', '粉尘被周边投诉',
      ],
      en: [
        'people from the new estate call the environment hotline about us every day',
        'we are within the limits but complaints go on', 'new flats next door complain about our press',
        'neighbours smell our paint', 'fan is loud', 'we were here first, now they complain', 'grill fumes',
        'residents complain about our noise', 'smell complaints against our factory',
        'restaurant fumes complaint', 'we meet the noise limit and still get complaints',
        'someone reported us for secret discharge', 'dust complaint from the neighbours',
      ],
      keywords: [
        '环保热线', '取样', '达标', '楼盘', 'environment hotline', 'within the limits', 'housing estate', '吵',
        '太吵', '冲床', '嫌吵', '居民', '业主', '小区', '味道', '刺鼻', '声音大', '风机', '举报我们厂',
        '说我们吵', '先有厂', 'loud', 'neighbours', 'residents', 'press noise', 'paint smell',
        'flats next door', '投诉噪音', '噪音', '噪声', '扰民', '异味', '气味', '臭味', '油烟', '废气', '粉尘',
        '被投诉', '环保投诉', '环保举报', '偷排', '环境信访', '喷漆味', 'noise complaint', 'noise', 'smell',
        'odour', 'odor', 'fumes', 'dust', 'complained about our factory',
      ],
    },
    'ecology.rectification': {
      zh: [
        '活性炭换了什么时候撕封条', '环保不让开工', '设备装好了来看看吧', '环保罚了八万', '被通报了怎么销号',
        '整改销号', '停了两个月了工人都走了', '在线监测超标被罚', '蓝天行动让停', '烟囱冒白烟被拍',
        '关停散乱污', '环保处罚后怎么复产', '整改完成了申请复产', '环保查封什么时候解除', '限产停产整治',
        '环保局贴了封条', '环保罚款能不能减轻', '整改验收没人来', '督察组要求停产', 'VOCs治理设施整改',
        '废气处理设备不合格限期整改', '环保整改方案提交了没有回复', '被按日计罚', '重污染天气停产,应急减排',
      ],
      en: [
        'waste water plant is repaired and tested, we ask to restart',
        'new filter installed, when may we switch on', 'environment office closed our line',
        'fined for exceeding the limit', 'clean air campaign stops us', 'case to be closed after rectification',
        'restart production after environmental rectification',
        'seal on our machines by the environment bureau', 'rectification done, nobody comes to check',
        'reduce the environmental fine', 'VOC treatment does not meet the standard',
        'production stopped because of bad air alert',
      ],
      keywords: [
        '责令停产', '恢复生产', '排除故障', '封条', '撕封条', '销号', '活性炭', '超标', '环保罚', '散乱污',
        '关停', '不让开工', '恢复生产', '蓝天', '治污设备', '环保检查', '环保设备', '烟囱', 'switch on',
        'filter', 'exceeding the limit', 'closed our line', 'environment office', 'restart', '环保整改',
        '整改复产', '复产', '环保查封', '封条', '环保处罚', '环保罚款', '停产整治', '限产', 'VOCs', '废气治理',
        '督察', '环保督察', '按日计罚', '重污染天气', '应急减排', '环保局', '整改方案', '错峰生产',
        'rectification', 'restart production', 'environmental fine', 'environment bureau', 'sealed', 'VOC',
        'production halted',
      ],
    },
    'ecology.quota': {
      zh: [
        '氨氮没余量', '让我们自己去买指标', '总量从哪来', '排放量不够批', '排污权租赁', '二氧化硫指标',
        '排污权指标怎么买', '总量指标不够项目批不了', '氮氧化物指标', '排污权交易', 'COD总量指标',
        'VOCs总量替代', '区域削减替代方案', '重金属总量', '排污权有偿使用费', '总量平衡方案',
        '新项目没有总量指标',
      ],
      en: [
        'where do we get 0.6 tonnes of VOC quota', 'no ammonia quota left', 'told to buy quota ourselves',
        'sulphur quota', 'emission amount not enough', 'emission quota for the new project',
        'buy discharge rights', 'nitrogen oxide quota', 'COD total quota',
        'total amount control blocks our project', 'emission trading',
      ],
      keywords: [
        '替代源', '没有余量', '自己去买', '买指标', '排放量', '二氧化硫', '指标不够', '总量', 'ammonia quota',
        'buy quota', 'sulphur', 'emission amount', '排污权', '总量指标', '总量控制', '排污权交易', '氮氧化物',
        'COD', '氨氮', '总量替代', '削减替代', '有偿使用', '排放指标', '总量平衡', '排污指标', 'emission quota',
        'discharge rights', 'emission trading', 'total amount control', 'NOx quota',
      ],
    },
  },
};
