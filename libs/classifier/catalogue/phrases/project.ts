import type { WindowPhrases } from '../phrases.types.js';

/** 投资项目窗口 · Investment projects */
export const project: WindowPhrases = {
  duties: [
    '发改部门:项目备案核准、节能审查、在线平台、重大项目协调、价格收费、水务许可、统计入库',
    'Project filing and approval, energy review, online platform, major projects, prices and fees, water permits, statistics',
  ],
  types: {
    'project.filing': {
      zh: [
        '上一条年产5万吨的线要不要备', '去发改备个案', '投资额写少了', '备案通不过说是限制类',
        '换建设地点要重新备吗', '先备案还是先环评', '改造旧设备要立项吗', '备案里建设内容改一下', '项目名称改',
        '项目备案怎么办', '技改项目备案', '企业投资项目备案证要变更', '项目核准需要哪些材料',
        '备案的投资额写错了要改', '光伏项目备案', '备案证过期了没开工', '立项批复', '新上一条生产线要不要备案',
        '备案被退回说产业政策不符', '设备更新项目立项', '外商投资项目备案还是核准',
      ],
      en: [
        'investment rose from 30 to 42 million, change the filing?', 'new line of 50,000 tonnes, filing?',
        'the amount in our certificate is too low', 'restricted category', 'change of site, file again?',
        'file first or EIA first', 'file our investment project', 'technical upgrade project filing',
        'change the amount in the filing certificate', 'does a new production line need filing',
        'project approval papers', 'filing returned for industrial policy', 'rooftop solar project filing',
      ],
      keywords: [
        '总投资', '备案', '备个案', '投资额', '年产', '生产线', '限制类', '鼓励类', '建设内容', '建设地点',
        '新上项目', '上项目', '改造项目', '发改', 'file', 'filing', 'certificate amount', 'restricted category',
        'new line', 'production line', '项目备案', '备案证', '立项', '项目核准', '技改备案', '投资项目',
        '投资备案', '光伏备案', '产业政策', '产业目录', '赋码备案', '发改委', '发改局', '可研',
        'project filing', 'project approval', 'investment project', 'filing certificate', 'feasibility study',
        'technical upgrade filing',
      ],
    },
    'project.energy-review': {
      zh: [
        '一年用电800万度', '没有能耗余量', '用能超了不让开', '能评要找谁做', '煤改气的指标', '数据中心能不能批',
        '高耗能被卡', '电炉项目能批吗', '双碳要求', '节能审查怎么报', '能耗指标不够', '项目能评批不下来',
        '单位能耗超标被限', '新增产能没有能耗指标', '节能报告要哪家编', '年综合能耗一千吨标煤要不要审查',
        '煤炭替代指标', '能耗双控影响我们投产', '用能权交易', '碳排放评价', '节能验收',
      ],
      en: [
        'electric arc furnace, is an energy assessment needed', 'eight million kWh a year',
        'consumption too high to be approved', 'data centre approval', 'electric furnace project',
        'who writes the energy report', 'energy review of the project', 'no energy quota left for the new line',
        'energy consumption above the limit', 'energy saving report', 'energy use rights',
        'coal replacement quota', '1,000 tonnes of standard coal threshold',
      ],
      keywords: [
        '电弧炉', '节能评估', '等量替代', 'arc furnace', '用电量', '万度', '高耗能', '两高', '用能', '余量',
        '双碳', '电炉', '煤改', '数据中心', '碳', 'kWh a year', 'energy', 'consumption', 'furnace',
        'high energy', 'carbon emission', '节能审查', '能评', '能耗指标', '能耗', '能耗双控', '节能报告',
        '标煤', '吨标煤', '用能权', '煤炭指标', '单耗', '碳评', '节能验收', '碳排放', 'energy review',
        'energy quota', 'energy consumption', 'energy saving', 'standard coal', 'carbon', 'energy assessment',
      ],
    },
    'project.online-platform': {
      zh: [
        '输码显示不存在', '24位码', '后面手续都要那个码', '码丢了', '平台里的项目怎么撤', '申报的项目状态没变',
        '平台建设单位不对', '投资在线平台项目代码怎么查', '项目代码填错了',
        '投资项目在线审批监管平台登不上报不了项目', '项目赋码', '在线平台申报提示代码已使用',
        '项目代码要变更建设单位', '在线平台上传材料失败', '平台里项目被作废', '24位项目代码',
        '在线平台月报怎么填',
      ],
      en: [
        "change of project owner is 'waiting' on the platform", 'the code is not found', '24-digit code',
        'where do I get the project code', 'withdraw a project on the platform',
        'project code on the online approval platform', 'wrong project code',
        'the investment platform says the code is used', 'change the owner of a project code',
        'monthly project report on the platform',
      ],
      keywords: [
        '待受理', '24位', '那个码', '码', '项目码', '统一代码', '撤销项目', '不存在', '立项平台', 'digit code',
        'the code', 'code not found', '项目代码', '在线平台', '投资在线', '在线审批', '赋码', '审批监管平台',
        '投资项目在线', '项目月报', '建设单位变更', 'project code', 'online platform', 'investment platform',
        'online approval platform',
      ],
    },
    'project.coordination': {
      zh: [
        '红线里还有两户没搬', '高压线没迁开不了工', '省里的重点', '地上的树没人砍', '水电路都没进来',
        '拖了快一年动不了工', '请领导出面', '坟没迁走', '临时便道没修好', '项目多个环节卡壳', '百亿项目',
        '征迁没完成', '重大项目推进不下去,需要县里协调', '省重点项目卡在拆迁',
        '项目开工条件不具备,路水电都没通', '十亿投资项目多个审批卡住', '高压线迁改影响项目开工',
        '三通一平没做好', '重点项目进度协调会', '项目落地一年没开工,几个部门都有问题', '征地拆迁没完成',
        '项目地块上有坟没迁', '管线迁改没人牵头', '项目专班对接',
      ],
      en: [
        'start of works is delayed because of the power line and the drain, nobody leads',
        'two households still live on our site', 'power line over our site not moved',
        'construction cannot start, water and road missing', 'ask the leaders to step in',
        'trees and graves on the plot', 'our major project is stuck, please coordinate',
        'provincial key project waits for demolition', 'no road, water or power at the construction site yet',
        'several approvals block a one-billion project', 'power line must be moved before we can build',
        'land levelling not finished',
      ],
      keywords: [
        '无法按期', '集中开工', '红线', '没搬', '没迁', '开不了工', '动不了工', '征迁', '省里的重点', '市重点',
        '高压线', '请领导', '卡壳', '迁走', '进场', '水电路', 'households', 'cannot start', 'step in',
        'on our site', 'relocated', 'graves', '重大项目', '重点项目', '项目推进', '项目落地', '协调推进',
        '拆迁', '征地拆迁', '三通一平', '五通一平', '七通一平', '管线迁改', '高压线迁改', '项目专班',
        '开工条件', '迁坟', '推进不下去', '项目卡', 'major project', 'key project', 'project coordination',
        'demolition and relocation', 'site levelling', 'project stuck',
      ],
    },
    'project.price': {
      zh: [
        '每度电加收服务费符合规定吗', '园区公司收服务费合不合规', '房东收1块4一度电', '停车也要收费合理吗',
        '收费有没有文件', '电价怎么这么高', '园区物业自己定电价', '过磅费', '检测要收多少', '是不是政府定的价',
        '蒸汽价格', '污水处理涨价有依据吗', '能不能加价', '转供电加价怎么投诉', '园区收电费一块五合理吗',
        '停车费收费标准', '物业收费标准是多少', '污水处理费收费标准', '行政事业性收费目录',
        '政府定价还是市场价', '检测收费有没有指导价', '垃圾处理费怎么收的', '电价政策咨询,峰谷电价',
        '工业用水价格', '协会会费收得合理吗', '房东电费加价',
      ],
      en: [
        'the park company adds a service fee to each kWh, is it allowed', 'landlord charges 1.4 per kWh',
        'is the fee allowed', 'who sets the price of steam', 'parking fee for our own trucks',
        'is there a rule for this charge', 'electricity price charged by the park owner',
        'fee standard for sewage', 'is this parking fee legal', 'list of administrative fees',
        'peak and valley tariff policy', 'landlord adds a margin on power', 'government guided price',
      ],
      keywords: [
        '加收', '服务费', '每度电', '符合规定', 'service fee', 'adds a', '一度电', '一块四', '块钱一度', '加价',
        '收电费', '停车费', '停车收费', '物业费', '收多少钱', '合理吗', '蒸汽', '过磅费', '涨价', '价格',
        '收费', 'charge us', 'allowed to charge', 'parking fee', 'per kWh', 'price of', 'steam', 'fee allowed',
        'margin on power', '收费标准', '收费政策', '价格政策', '转供电', '电费加价', '定价', '政府定价',
        '指导价', '收费目录', '行政事业性收费', '电价', '峰谷电价', '水价', '气价', '物价', '涉企收费', '加价',
        'fee standard', 'price policy', 'pricing', 'tariff policy', 'price per kWh', 'guided price',
        'administrative fee',
      ],
    },
    'project.water': {
      zh: [
        '从河里抽水要批吗', '洗砂场用水', '自备井要关', '挖土方要做水保吗', '靠河的厂子', '水库边建厂',
        '弃土场', '桥跨河道', '养鱼用河水', '取水费', '水土保持方案怎么报', '取水许可证', '打井要审批吗',
        '涉河建设许可', '水土保持补偿费', '取水许可延续', '厂区靠河边建围墙要批吗', '洪水影响评价', '水保验收',
        '地下水取用', '河道管理范围内建桥', '水资源费', '计划用水指标', '水资源论证',
      ],
      en: [
        'quarry needs a conservation plan', 'pump water from the river', 'sand washing plant',
        'own well must be closed', 'plant near a reservoir', 'earthworks and erosion plan',
        'soil and water conservation plan', 'water abstraction permit', 'drill a well',
        'build near the river bank permit', 'flood impact assessment', 'water resource fee', 'groundwater use',
      ],
      keywords: [
        '采石', 'quarry', '抽水', '河里', '洗砂', '自备井', '水库', '弃土', '土方', '跨河', '河道', '取水',
        '砂场', '防洪', 'pump water', 'reservoir', 'sand washing', 'erosion', 'riverside', '水土保持', '水保',
        '取水许可', '取水证', '打井', '地下水', '涉河', '河道', '洪水影响', '防洪评价', '水资源费',
        '水资源论证', '水保验收', '水利局', '用水指标', '河边', 'water permit', 'water abstraction', 'well',
        'soil and water conservation', 'river', 'groundwater', 'flood impact',
      ],
    },
    'project.statistics': {
      zh: [
        '营收过两千万让进规上', '每个月都要填的报表', '统计站天天催', '不想进规', '企业一套表', '产值怎么算',
        '用工人数报多了', '进规有什么好处', '系统里退库', '新开业一年内入库', '报表看不懂', '统计报表怎么填',
        '升规入统要什么条件', '小升规奖励和统计', '联网直报平台登录', '规上企业月报', '统计局要我们补报数据',
        '新建项目入库统计', '退规怎么申请', '限额以上商贸企业入库', '固定资产投资报表', '统计数据报错了',
        '研发统计年报', '经济普查要填什么', '纳统材料',
      ],
      en: [
        'we missed one monthly report, the system is closed', 'turnover over 20 million, must we report',
        'monthly report we do not understand', 'leave the list of large firms', 'output value calculation',
        'become a large-scale enterprise in statistics', 'monthly statistics report',
        'statistics direct reporting platform login', 'conditions to be listed above designated size',
        'corrected statistical data', 'economic census form', 'fixed asset investment report',
      ],
      keywords: [
        '漏报', '关网', '营收', '两千万', '进规', '进规上', '填报表', '报表', '产值', '催报', '规模以上',
        '规下', '入库材料', '每月报表', 'turnover', 'monthly report', 'output value', 'large firms',
        'report figures', 'reporting system', '统计', '统计局', '统计报表', '升规', '小升规', '纳统', '入统',
        '入库', '规上企业', '规上', '限上', '联网直报', '月报', '经济普查', '退库统计', '一套表', '研发统计',
        'statistics', 'statistical report', 'above designated size', 'census', 'direct reporting',
        'large-scale enterprise',
      ],
    },
  },
};
