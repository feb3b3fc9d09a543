import type { WindowPhrases } from '../phrases.types.js';

/** 科创与产业窗口 · Innovation & industry */
export const innovation: WindowPhrases = {
  duties: [
    '科技和工信:高新认定、专精特新、研发平台、数字化、首台套、供需对接、亩均评价',
    'High-tech recognition, SRDI firms, R&D platforms, digital upgrade, first-set equipment, supply-chain matching, per-mu rating',
  ],
  types: {
    'innovation.high-tech': {
      zh: [
        '高企复审几月份填报', '6个实用新型能报国家那个吗', '国高要什么条件', '高新到期了', '销售收入占比不够',
        '被取消高新', '专家打分', '研发人员比例', '今年第几批', '知识产权几分', '辅导机构靠谱吗',
        '高新技术企业认定条件', '申请高企要几个专利', '高新认定没通过', '高企到期重新认定', '高新技术企业更名',
        '科技型中小企业入库', '高企申报书怎么写', '高新领域怎么选', '研发费占比不够能申高新吗', '高企年报填报',
        '高企证书什么时候发', '科小评价入库编号', '异地搬迁高企资格',
      ],
      en: [
        'when is the online form for re-recognition open', 'six patents, can we become high-tech',
        'when does re-recognition start', 'share of research staff', 'expert score', 'our status was cancelled',
        'high-tech enterprise recognition requirements', 'how many patents for high-tech status',
        'renew our high-tech certificate', 'high-tech application failed', 'rename of a high-tech enterprise',
        'technology SME registration', 'high-tech annual report',
      ],
      keywords: [
        '复审', '网上填报', '高新', '国家那个高新', '报高新', '高新到期', '占比不够', '取消高新', '专家打分',
        '研发人员比例', '第几批', '科技企业', '科技局', 're-recognition', 'research staff',
        'status was cancelled', 'high tech', 'certificate expires this year', '高新技术企业', '高企',
        '高新认定', '高企认定', '高新企业', '申高新', '高新证书', '重新认定', '科技型中小企业', '科小',
        '研发费占比', '高新领域', '高企申报', '国高', 'high-tech', 'high-tech enterprise',
        'high-tech recognition', 'technology SME', 'high-tech status', 'high-tech certificate',
      ],
    },
    'innovation.srdi': {
      zh: [
        '小巨人没过哪里扣分', '想报省里的专精特新', '市场占有率怎么证明', '梯度', '差两分', '主导产品',
        '补链强链', '三年到了要复审', '专精特新怎么申请', '小巨人企业申报条件', '创新型中小企业评价',
        '专精特新复核', '单项冠军申报', '专精特新评分差几分', '省级专精特新培育库', '专精特新和高企能同时报吗',
        '小巨人没评上', '隐形冠军', '专精特新证书更名', '优质中小企业平台填报',
      ],
      en: [
        'certificate is valid for three years, how to renew the SRDI status', 'failed the little giant, why',
        'market share proof', 'two points short', 'provincial specialised firm',
        'apply for specialised and innovative SME status', 'little giant requirements',
        'innovative SME assessment', 'SRDI review', 'manufacturing champion', 'score for SRDI is short',
      ],
      keywords: [
        '有效期三年', '扣分', '没过', '哪里扣分', '主导产品', '市场占有率', '差两分', '补链', '专精', '省专',
        'market share', 'failed the', 'two points', 'specialised', '专精特新', '小巨人', '单项冠军', '隐形冠军',
        '创新型中小企业', '优质中小企业', '培育库', '专精特新申报', '复核', '梯度培育', 'SRDI', 'little giant',
        'specialised and innovative', 'innovative SME', 'single champion',
      ],
    },
    'innovation.rd-platform': {
      zh: [
        '与大学共建联合实验室', '共建实验室配套支持', '涂层起泡找个教授看看', '材料方面的专家', '跟大学签合同',
        '申请省技术中心', '中试基地', '检测仪器借用', '科研院所', '院校老师能不能来厂里', '难题发榜',
        '博士来挂职', '想建研发中心', '企业技术中心认定', '和高校合作开发', '找专家解决技术难题',
        '博士后工作站', '院士工作站申请', '工程研究中心', '产学研对接', '实验室共享设备', '科技成果转化',
        '技术合同登记', '工艺难题想找大学老师', '科技项目申报', '揭榜挂帅', '科技特派员', '检测设备共享',
        '新型研发机构',
      ],
      en: [
        'joint laboratory with a university, which support and steps', 'coating blisters, find a professor',
        'institute for materials', 'borrow a test instrument', 'pilot plant', 'student team for our project',
        'set up an R&D centre', 'find a university partner for a technical problem',
        'enterprise technology centre recognition', 'postdoc station', 'register a technology contract',
        'share laboratory equipment', 'commercialise research results',
      ],
      keywords: [
        '共建', '联合实验室', 'joint laboratory', '教授', '专家', '大学', '科研院所', '学校老师', '难题',
        '攻关', '中试', '借仪器', '材料专家', '院校', '技术问题', '研发', '工艺', 'professor', 'institute',
        'instrument', 'pilot plant', 'technical problem', 'expert for', '研发中心', '技术中心', '研发机构',
        '产学研', '高校合作', '博士后工作站', '院士', '工程研究中心', '重点实验室', '成果转化', '技术合同',
        '技术难题', '揭榜挂帅', '科技特派员', '仪器共享', '科技项目', '找专家', '大学', 'R&D centre',
        'R&D platform', 'university', 'laboratory', 'technology contract', 'research partner', 'postdoc',
        'technology centre',
      ],
    },
    'innovation.digital': {
      zh: [
        '还是纸质单子想上系统', '排产系统', '谁能来诊断一下', '设备联网', '上软件有补吗', '采集数据', 'AI质检',
        '机械臂', '用友金蝶', '立体仓库', '数改', '想搞数字化改造', '智能工厂认定', '数字化车间申报',
        '上云补贴', '找数字化服务商', 'ERP和MES怎么上', '两化融合贯标', '机器换人', '数字化诊断', '智改数转',
        '工业互联网平台', '5G工厂', '数字化转型试点城市', '自动化改造方案', '工业机器人',
      ],
      en: [
        'provincial digital workshop, how long must the system run', 'still on paper, want a planning system',
        'somebody to diagnose our plant', 'connect the machines', 'robot arm', 'AI quality check',
        'digital transformation of our plant', 'smart factory recognition', 'find a service provider for MES',
        'digital workshop application', 'free digital diagnosis', 'replace workers by robots',
        'industrial internet',
      ],
      keywords: [
        '上线满', '上系统', '排产', '纸质单子', '诊断', '设备联网', '上软件', '机械臂', '软件', '信息化', 'AI',
        '智能化', '立体仓库', '数改', '看板', 'planning system', 'software', 'on paper', 'connect the machines',
        'robot', 'diagnose', '数字化', '数字化改造', '数字化转型', '智能工厂', '数字化车间', '智能制造', '上云',
        'ERP', 'MES', '两化融合', '智改数转', '机器换人', '工业互联网', '服务商', '数字化诊断', '未来工厂',
        '机器人', '自动化', 'digital upgrade', 'digital transformation', 'smart factory', 'digital workshop',
        'MES system', 'automation', 'industrial internet', 'robots',
      ],
    },
    'innovation.first-set': {
      zh: [
        '第一台自主研发的五轴', '评那个首台', '国内没有的设备', '新产品怎么推广', '首创产品招标没业绩',
        '新药新材料首批', '首台套认定怎么申请', '首台套保险补偿', '新产品鉴定', '新材料首批次',
        '首台套产品没人敢用', '省级新产品备案', '软件首版次', '工业新产品验收', '首台套目录',
        '创新产品推广应用', '装备首台套申报材料', '新产品备案',
      ],
      en: [
        'our hydrogen compressor for the provincial first-set list', 'our first five-axis machine',
        'new machine nobody has in the country', 'no track record for a new product',
        'first set of major equipment recognition', 'insurance compensation for first-set equipment',
        'first batch of new material', 'new product appraisal', 'innovative product catalogue',
        'nobody dares to buy our first machine',
      ],
      keywords: [
        '氢能', '省首台套', '第一台', '自主研发', '五轴', '评首台', '国内首创', '填补空白', '首创',
        '新产品推广', 'five-axis', 'first machine', 'track record', '首台套', '首批次', '首版次', '新产品',
        '新产品鉴定', '新产品备案', '新材料', '创新产品', '首台', '重大装备', '推广目录', 'first set',
        'first-set', 'first batch', 'new product', 'new material', 'major equipment',
      ],
    },
    'innovation.supply-chain': {
      zh: [
        '冲压件能不能给汽车厂做', '大厂怎么进供应商名单', '仓库压了一堆货', '没活干', '找个买家', '材料断供',
        '有没有做模具的推荐', '本地有没有电镀厂', '政府采购本地产品吗', '展销会', '想认识一些采购商', '镍价涨',
        '找不到原材料供应商', '想给本地龙头企业配套', '订单不足,求对接客户', '帮我们推广一下产品',
        '供应链断了缺芯片', '本地企业优先采购我们产品', '产销对接会', '想找代工厂', '开拓国内市场',
        '产品卖不出去库存积压', '能不能牵线和大厂合作', '上下游对接', '找配套加工企业', '原材料涨价买不到货',
      ],
      en: [
        'how do we get into the supplier list of the car plant',
        'deliver parts to the car factory in the county', 'nothing to do, need customers',
        'is there a plating firm nearby', 'meet buyers', 'stock is full', 'material not delivered',
        'looking for suppliers of raw material', 'become a supplier of the local leader',
        'not enough orders, help us find customers', 'supply chain broken, chips missing', 'matchmaking event',
        'unsold stock', 'contract manufacturer wanted',
      ],
      keywords: [
        '二级供应商', '供应商目录', 'supplier list', '冲压件', '汽车厂', '给他们做', '没活干', '买家', '断供',
        '采购商', '推荐', '大厂', '压货', '卖不掉', '销售', '合作', '找厂家', '配套厂', '产品', '客户',
        'buyers', 'car factory', 'parts', 'need customers', 'plating firm', 'nearby', 'stock', '供需对接',
        '产销对接', '供应链', '供应商', '配套', '龙头企业', '订单不足', '没订单', '找客户', '市场开拓',
        '拓展市场', '缺料', '原材料', '芯片', '上下游', '滞销', '库存积压', '代工', '销路', 'supply chain',
        'supplier', 'suppliers', 'orders', 'customers', 'raw material', 'matchmaking', 'sell our products',
        'market', 'contract manufacturer',
      ],
    },
    'innovation.land-efficiency': {
      zh: [
        '排到最后一档', '每亩税收低', '有十亩没交给我们', '评成D要加电价', '算我们面积算多了', '评价结果不认',
        '申请调整档次', '亩产', '低效企业', '标杆企业怎么评', '亩均评价怎么是D类', '亩均论英雄评价结果有异议',
        '亩均税收算错了', '评为C类电价要加', '亩均效益综合评价申诉', '用地面积统计错误影响评级',
        '亩均评价数据核对', '新企业过渡期还被评D', '租赁厂房亩均怎么分摊', '评价等级提升', '差别化电价',
        '末档企业',
      ],
      en: [
        'they counted the hall that we let to others', 'put into the last class',
        'tax per acre low because land was never handed over', 'area counted too large',
        'our class in the rating', 'we object to our per-mu rating',
        'rated D in the land efficiency assessment', 'land area wrong in the per-mu evaluation',
        'differential power price because of class C', 'tax per mu calculated wrongly',
      ],
      keywords: [
        '出租给别人', '最后一档', '每亩', '排到', '档', '亩产', '低效', '低效企业', '面积算多', '评价结果',
        '分档', '倒数', 'last class', 'per acre', 'class in the rating', 'area counted', '亩均', '亩均评价',
        '亩均效益', '亩均论英雄', '亩均税收', '评价等级', 'D类企业', 'C类企业', '综合评价', '差别化电价',
        '末档', '评D', '评C', '用地面积', 'per-mu', 'per mu', 'land efficiency', 'tax per mu',
        'efficiency rating', 'class D',
      ],
    },
  },
};
