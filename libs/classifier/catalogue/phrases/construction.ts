import type { WindowPhrases } from '../phrases.types.js';

/** 工程建设窗口 · Construction */
export const construction: WindowPhrases = {
  duties: [
    '住建和人防:施工许可、图审、联合验收、消防验收、人防费、质量安全、工资保证金、资质、占道和排水接入',
    'Construction permit, drawing review, joint completion acceptance, fire acceptance, civil-defence fee, site safety, wage deposit, contractor qualification, road opening and drainage',
  ],
  types: {
    'construction.permit': {
      zh: [
        '桩机进场了证没下', '开工的证', '加个夹层要报吗', '先干了再补手续', '盖门卫房要办证吗', '装修队进场',
        '施工证缺材料', '围墙施工', '开工前要交什么', '地基先做行不行', '施工许可证怎么办',
        '厂房开工要什么手续', '施工许可证卡在缺规划证', '装修要不要办施工许可', '施工许可延期',
        '分阶段办理施工许可', '桩基先行施工许可', '变更施工单位', '施工许可证多久下来', '先开工后补证被罚',
        '小型工程要施工许可吗', '厂房内部改造办施工许可',
      ],
      en: [
        'mezzanine in the hall', 'piling machine is here, no permit', 'may we start the foundation',
        'small building inside the yard', 'construction permit for a new plant',
        'what is needed before we start building', 'staged permit for piling', 'permit for interior renovation',
        'change of contractor on the permit', 'building permit delayed',
      ],
      keywords: [
        '桩机', '开工的证', '开工证', '夹层', '施工证', '盖房', '动工', '进场', '地基', '先开工', '容缺',
        '装修队', 'mezzanine', 'foundation', 'start the works', 'construction start', 'permit to put',
        'build a hall', '施工许可', '施工许可证', '开工手续', '开工许可', '桩基先行', '施工单位变更',
        '装修施工许可', '建设单位', '报建', '工程报建', '质监安监', '施工合同备案', 'construction permit',
        'building permit', 'start building', 'staged permit', 'piling',
      ],
    },
    'construction.drawing': {
      zh: [
        '图纸改了四轮', '每轮又提新意见', '审图老师意见不统一', '图纸什么时候过', '结构图审', '设计院送审',
        '审图公司拖', '图审怎么走', '施工图审查多久', '图纸审查意见改了三轮', '图审机构怎么选',
        '施工图审查合格证', '消防设计图纸审查', '图审系统上传不了', '施工图变更要不要重新审', '图审合格书',
        '勘察报告审查', '免图审可以吗', '设计变更图审',
      ],
      en: [
        'fourth round of comments on the plans', 'plans returned by the reviewer', 'structural drawings',
        'drawing review takes too long', 'review comments on the construction drawings',
        'do changed drawings need a new review', 'fire design review of drawings',
        'drawing approval certificate', 'drawing review platform upload fails',
      ],
      keywords: [
        '改了几轮', '送审', '设计院', '图纸改', '意见', '审图公司', '结构图', '新意见', 'plans', 'reviewer',
        'round of comments', 'structural', '图审', '施工图', '施工图审查', '图纸审查', '审图', '图审机构',
        '设计变更', '消防设计', '勘察', '审查合格书', '图纸', '多图联审', 'drawing review',
        'construction drawings', 'drawings', 'design review', 'drawing approval',
      ],
    },
    'construction.joint-acceptance': {
      zh: [
        '房子盖完了没人验', '就差一家不签', '各验各的', '验收一直过不了', '已经搬进去了还没验', '园林说树少',
        '厂房盖好验收找谁', '五方验收', '竣工资料不齐', '整改完第二次验收', '联合验收怎么申请',
        '竣工验收卡在绿化', '厂房建好了验收通不过', '竣工验收备案', '联合竣工验收有一个部门不签字',
        '规划核实没过', '分期验收可以吗', '竣工备案表', '单位工程竣工验收', '竣工验收后才能办产证,现在卡住了',
        '档案验收', '多测合一', '先投产后验收行不行',
      ],
      en: [
        'finished last year, still not accepted', 'every office inspects separately',
        'moved in before acceptance', 'missing documents for the final inspection',
        'joint completion acceptance of our factory', 'one department does not sign the acceptance',
        'completion acceptance stuck at greening', 'acceptance in phases', 'completion filing',
        'planning verification failed at acceptance',
      ],
      keywords: [
        '各验各的', '没人验', '不签字', '验收', '盖完', '盖好', '园林', '五方', '竣工资料', '整体验收',
        '差一家', '验收不过', 'not accepted', 'acceptance', 'final inspection', 'finished building',
        'inspect separately', '联合验收', '竣工验收', '竣工备案', '联合竣工验收', '验收备案', '规划核实',
        '档案验收', '分期验收', '多测合一', '竣工', '竣工测绘', '工程验收', 'completion acceptance',
        'joint acceptance', 'completion filing', 'building completion', 'final acceptance',
      ],
    },
    'construction.fire-acceptance': {
      zh: [
        '新车间装了喷淋要来验', '住建消防验收没下文', '改造过的仓库要重新验消防', '烟感没装到位不给过',
        '消防水带水压不够', '防火门不合格', '工程消防手续', '消防第三方检测完了下一步', '装修消防报审',
        '丙类厂房消防', '厂房消防验收怎么申请', '消防验收没通过', '建设工程消防备案抽查', '二次装修消防验收',
        '消防备案抽中了', '新建车间消防验收要什么', '消防验收卡在喷淋', '厂房改造后消防验收',
        '老厂房没有消防验收手续', '消防水池不够验收不给过', '工程消防验收住建还是消防大队',
        '消防设计审查意见书',
      ],
      en: [
        'sprinklers and alarm installed, accept them please', 'converted warehouse, fire system acceptance',
        'fire doors not accepted', 'after the test by the fire company, next step',
        'fire acceptance of a new building', 'works fire acceptance failed because of the sprinklers',
        'fire filing spot check of the construction project', 'fire acceptance after refurbishment',
        'workshop needs fire acceptance',
      ],
      keywords: [
        '喷淋和报警', '烟感', '防火门', '消防报审', '丙类', '丁类', '消防手续', '消防改造', '装了喷淋',
        '消防系统', '消防检测', '消防验', '住建来验', 'fire system', 'fire alarm system', 'fire doors',
        'converted', 'accepted by your office', 'fire', '消防验收', '消防备案', '消防验收备案', '工程消防',
        '建设工程消防', '消防设计审查', '喷淋', '消防水池', '消防抽查', '二次装修消防', '防火分区',
        '消火栓验收', '消防工程', 'fire acceptance', 'fire filing', 'sprinkler', 'fire design',
        'fire protection works',
      ],
    },
    'construction.civil-defence': {
      zh: [
        '盖宿舍要交防空的钱', '工业的不是免吗', '防空费四十万', '没做地下室要补钱', '人防门检测',
        '人防易地建设费怎么算', '人防费能不能减免', '工业厂房要交人防费吗', '人防工程验收', '人防费退费',
        '地下室人防面积', '防空地下室易地建设审批', '宿舍楼要建人防', '人防费缓缴', '人防专项审查',
      ],
      en: [
        'pay for air defence when building a dormitory', 'no basement, so a fee',
        'industrial buildings exempt?', 'civil defence fee for our building',
        'exemption from the civil-defence construction fee', 'does a factory pay the civil defence fee',
        'air-raid shelter basement requirement', 'refund of civil defence fee',
      ],
      keywords: [
        '防空', '防空费', '防空的钱', '交防空', '人防门', '地下室', 'air defence', 'no basement', '人防',
        '人防费', '人防易地', '易地建设费', '防空地下室', '人防工程', '人防验收', '人防办', '人防面积',
        '人民防空', 'civil defence', 'civil defense', 'air-raid shelter', 'shelter basement',
      ],
    },
    'construction.quality-safety': {
      zh: [
        '隔壁工地出事我们也停', '一刀切停工', '工地什么时候能干', '被要求停下来整改', '喷淋雾炮没开罚款',
        '吊篮检测', '工人没戴安全帽被停', '钢筋抽检', '模板支撑', '裂缝谁负责', '工地被要求停工整改',
        '停工令什么时候能解除', '质监站来查', '工地扬尘被停工', '塔吊备案', '安全监督手续', '复工申请',
        '质量监督登记', '混凝土强度检测不合格', '脚手架整改通知', '深基坑专项方案论证', '建筑起重机械登记',
        '工地实名制考勤', '墙体开裂质量问题要求施工方返修',
      ],
      en: [
        'all sites were stopped after an accident', 'when may we go on building',
        'dust cannon fine on the site', 'cracks in the new wall', 'stop-work order on our site',
        'when can the site resume', 'site dust stop-work', 'tower crane registration',
        'concrete strength test failed', 'rectification notice for scaffolding', 'site quality supervision',
      ],
      keywords: [
        '一刀切', '停了', '停工', '接着干', '雾炮', '吊篮', '安全帽', '钢筋', '裂缝', '隔壁工地', '施工安全',
        '复工', 'sites were stopped', 'go on building', 'cracks', 'stop work', '停工整改', '停工令', '复工',
        '质监站', '安监站', '工地扬尘', '扬尘', '塔吊', '质量监督', '安全监督', '脚手架', '深基坑',
        '混凝土强度', '起重机械备案', '工地', '实名制考勤', '整改通知单', '工程质量', 'stop-work',
        'site safety', 'construction site', 'tower crane', 'scaffolding', 'concrete test', 'site quality',
        'resume work',
      ],
    },
    'construction.wage-deposit': {
      zh: [
        '完工了那笔工资的押金', '农民工押金怎么拿回来', '保工资的钱退吗', '人社的保证金', '担保工资的保函到期',
        '工资保证金怎么交', '农民工工资保证金退还', '工程完工了工资保证金不退', '工资保证金保函',
        '保证金比例能不能降', '工资保证金差异化缴存', '用银行保函代替工资保证金', '工资保证金解冻',
        '项目竣工申请返还工资保证金', '工资保证金免缴',
      ],
      en: [
        "money we left as security for workers' wages", 'project finished, return the wage security',
        'wage deposit for our construction project', 'refund of the migrant workers wage deposit',
        'bank guarantee instead of wage deposit', 'reduce the wage deposit rate',
        'release of wage guarantee after completion',
      ],
      keywords: [
        '工资的押金', '工资押金', '农民工押金', '押金', '保工资', '完工退', '工程完工', '工资担保',
        'wage security', 'security for wages', "workers' wages", '工资保证金', '农民工工资保证金', '工资保函',
        '保证金返还', '差异化缴存', '保证金缴存', '保证金比例', '工资支付担保', 'wage deposit',
        'wage guarantee', 'wage bond', 'workers wage deposit',
      ],
    },
    'construction.qualification': {
      zh: [
        '三级资质到期', '二建走了两个人', '资质要几个人', '挂靠被查', '换证人员不够', '防水资质',
        '电力施工资质', '跨省接工程要备案', '证书注册单位变更', '资质被撤回', '建筑资质怎么升级',
        '施工资质延续', '安全生产许可证到期(建筑)', '总包三级升二级', '劳务资质备案', '二级建造师注册',
        '资质申报人员社保不符', '建筑业企业资质分立合并', '装修装饰资质新办', '资质动态核查不合格', '监理资质',
        '房地产开发资质', '安许证延期', '建造师证书注销',
      ],
      en: [
        'two constructors left, licence expires', 'how many engineers for grade three',
        'electrical works licence', 'certificate registered at another firm',
        'upgrade our contractor qualification', 'renew the construction qualification',
        'builder safety production licence renewal', 'second-class constructor registration',
        'qualification check failed', 'new decoration contractor qualification', 'supervisor qualification',
      ],
      keywords: [
        '三级资质', '二级资质', '资质到期', '资质', '挂靠', '证书注册', '防水资质', '电力资质', '人员不够',
        '建筑企业', '建筑公司', 'grade three', 'constructors', 'contractor', 'engineers for the licence',
        'works licence', '建筑资质', '施工资质', '资质升级', '资质延续', '总承包', '专业承包', '劳务资质',
        '建造师', '安许证', '安全生产许可证', '三类人员', '监理资质', '资质核查', '资质申报', '装饰装修资质',
        '开发资质', '二建', '一建', 'contractor qualification', 'construction qualification', 'constructor',
        'general contractor', 'qualification renewal', 'qualification upgrade',
      ],
    },
    'construction.municipal': {
      zh: [
        '再开一个出口到马路', '穿过绿化带', '路边挖管子', '接污水到路上的井', '排水要什么证', '路沿石切开',
        '门口坡道', '管道过路', '厂区雨水排哪', '人行道上开车口', '厂门口开口要审批', '污水管接入市政管网',
        '占用道路施工许可', '排水许可证', '开挖道路铺管', '雨污管道接入', '城镇污水排入排水管网许可',
        '绿化占用审批', '临时占道搭脚手架', '开个大门要破绿化带', '道路开口移树', '挖掘城市道路审批',
      ],
      en: [
        'second exit to the street', 'our waste water to the sewer in the road', 'cut the kerb',
        'cable across the road', 'ramp on the pavement', 'open a new gate onto the road',
        'connect our sewage pipe to the municipal network', 'permit to dig up the road', 'drainage permit',
        'occupy the road for construction', 'remove a tree for a driveway',
      ],
      keywords: [
        '出口', '再开一个', '大门', '破绿化', '路沿石', '坡道', '污水管', '污水井', '过路管', '人行道', '马路',
        '排水', '接管', '挖路', 'second exit', 'exit to the street', 'waste water pipe', 'sewer', 'kerb',
        'pavement', 'across the road', 'trench', '道路开口', '开口审批', '占道施工', '占用道路', '挖掘道路',
        '道路挖掘', '开挖', '污水接入', '排水许可', '排水证', '雨污接入', '接入管网', '市政管网', '占用绿地',
        '移树', '绿化带', '污水纳管', 'road opening', 'drainage permit', 'dig up the road', 'sewer connection',
        'municipal network', 'driveway', 'road occupation',
      ],
    },
  },
};
