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
        '施工许可证怎么办', '厂房开工要什么手续', '施工许可证卡在缺规划证', '装修要不要办施工许可',
        '施工许可延期', '分阶段办理施工许可', '桩基先行施工许可', '变更施工单位', '施工许可证多久下来',
        '先开工后补证被罚', '小型工程要施工许可吗', '厂房内部改造办施工许可',
      ],
      en: [
        'construction permit for a new plant', 'what is needed before we start building',
        'staged permit for piling', 'permit for interior renovation', 'change of contractor on the permit',
        'building permit delayed',
      ],
      keywords: [
        '施工许可', '施工许可证', '开工手续', '开工许可', '桩基先行', '施工单位变更', '装修施工许可',
        '建设单位', '报建', '工程报建', '质监安监', '施工合同备案', 'construction permit', 'building permit',
        'start building', 'staged permit', 'piling',
      ],
    },
    'construction.drawing': {
      zh: [
        '图审怎么走', '施工图审查多久', '图纸审查意见改了三轮', '图审机构怎么选', '施工图审查合格证',
        '消防设计图纸审查', '图审系统上传不了', '施工图变更要不要重新审', '图审合格书', '勘察报告审查',
        '免图审可以吗', '设计变更图审',
      ],
      en: [
        'drawing review takes too long', 'review comments on the construction drawings',
        'do changed drawings need a new review', 'fire design review of drawings',
        'drawing approval certificate', 'drawing review platform upload fails',
      ],
      keywords: [
        '图审', '施工图', '施工图审查', '图纸审查', '审图', '图审机构', '设计变更', '消防设计', '勘察',
        '审查合格书', '图纸', '多图联审', 'drawing review', 'construction drawings', 'drawings',
        'design review', 'drawing approval',
      ],
    },
    'construction.joint-acceptance': {
      zh: [
        '联合验收怎么申请', '竣工验收卡在绿化', '厂房建好了验收通不过', '竣工验收备案',
        '联合竣工验收有一个部门不签字', '规划核实没过', '分期验收可以吗', '竣工备案表', '单位工程竣工验收',
        '竣工验收后才能办产证,现在卡住了', '档案验收', '多测合一', '先投产后验收行不行',
      ],
      en: [
        'joint completion acceptance of our factory', 'one department does not sign the acceptance',
        'completion acceptance stuck at greening', 'acceptance in phases', 'completion filing',
        'planning verification failed at acceptance',
      ],
      keywords: [
        '联合验收', '竣工验收', '竣工备案', '联合竣工验收', '验收备案', '规划核实', '档案验收', '分期验收',
        '多测合一', '竣工', '竣工测绘', '工程验收', 'completion acceptance', 'joint acceptance',
        'completion filing', 'building completion', 'final acceptance',
      ],
    },
    'construction.fire-acceptance': {
      zh: [
        '厂房消防验收怎么申请', '消防验收没通过', '建设工程消防备案抽查', '二次装修消防验收', '消防备案抽中了',
        '新建车间消防验收要什么', '消防验收卡在喷淋', '厂房改造后消防验收', '老厂房没有消防验收手续',
        '消防水池不够验收不给过', '工程消防验收住建还是消防大队', '消防设计审查意见书',
      ],
      en: [
        'fire acceptance of a new building', 'works fire acceptance failed because of the sprinklers',
        'fire filing spot check of the construction project', 'fire acceptance after refurbishment',
        'workshop needs fire acceptance',
      ],
      keywords: [
        '消防验收', '消防备案', '消防验收备案', '工程消防', '建设工程消防', '消防设计审查', '喷淋', '消防水池',
        '消防抽查', '二次装修消防', '防火分区', '消火栓验收', '消防工程', 'fire acceptance', 'fire filing',
        'sprinkler', 'fire design', 'fire protection works',
      ],
    },
    'construction.civil-defence': {
      zh: [
        '人防易地建设费怎么算', '人防费能不能减免', '工业厂房要交人防费吗', '人防工程验收', '人防费退费',
        '地下室人防面积', '防空地下室易地建设审批', '宿舍楼要建人防', '人防费缓缴', '人防专项审查',
      ],
      en: [
        'civil defence fee for our building', 'exemption from the civil-defence construction fee',
        'does a factory pay the civil defence fee', 'air-raid shelter basement requirement',
        'refund of civil defence fee',
      ],
      keywords: [
        '人防', '人防费', '人防易地', '易地建设费', '防空地下室', '人防工程', '人防验收', '人防办', '人防面积',
        '人民防空', 'civil defence', 'civil defense', 'air-raid shelter', 'shelter basement',
      ],
    },
    'construction.quality-safety': {
      zh: [
        '工地被要求停工整改', '停工令什么时候能解除', '质监站来查', '工地扬尘被停工', '塔吊备案',
        '安全监督手续', '复工申请', '质量监督登记', '混凝土强度检测不合格', '脚手架整改通知',
        '深基坑专项方案论证', '建筑起重机械登记', '工地实名制考勤', '墙体开裂质量问题要求施工方返修',
      ],
      en: [
        'stop-work order on our site', 'when can the site resume', 'site dust stop-work',
        'tower crane registration', 'concrete strength test failed', 'rectification notice for scaffolding',
        'site quality supervision',
      ],
      keywords: [
        '停工整改', '停工令', '复工', '质监站', '安监站', '工地扬尘', '扬尘', '塔吊', '质量监督', '安全监督',
        '脚手架', '深基坑', '混凝土强度', '起重机械备案', '工地', '实名制考勤', '整改通知单', '工程质量',
        'stop-work', 'site safety', 'construction site', 'tower crane', 'scaffolding', 'concrete test',
        'site quality', 'resume work',
      ],
    },
    'construction.wage-deposit': {
      zh: [
        '工资保证金怎么交', '农民工工资保证金退还', '工程完工了工资保证金不退', '工资保证金保函',
        '保证金比例能不能降', '工资保证金差异化缴存', '用银行保函代替工资保证金', '工资保证金解冻',
        '项目竣工申请返还工资保证金', '工资保证金免缴',
      ],
      en: [
        'wage deposit for our construction project', 'refund of the migrant workers wage deposit',
        'bank guarantee instead of wage deposit', 'reduce the wage deposit rate',
        'release of wage guarantee after completion',
      ],
      keywords: [
        '工资保证金', '农民工工资保证金', '工资保函', '保证金返还', '差异化缴存', '保证金缴存', '保证金比例',
        '工资支付担保', 'wage deposit', 'wage guarantee', 'wage bond', 'workers wage deposit',
      ],
    },
    'construction.qualification': {
      zh: [
        '建筑资质怎么升级', '施工资质延续', '安全生产许可证到期(建筑)', '总包三级升二级', '劳务资质备案',
        '二级建造师注册', '资质申报人员社保不符', '建筑业企业资质分立合并', '装修装饰资质新办',
        '资质动态核查不合格', '监理资质', '房地产开发资质', '安许证延期', '建造师证书注销',
      ],
      en: [
        'upgrade our contractor qualification', 'renew the construction qualification',
        'builder safety production licence renewal', 'second-class constructor registration',
        'qualification check failed', 'new decoration contractor qualification', 'supervisor qualification',
      ],
      keywords: [
        '建筑资质', '施工资质', '资质升级', '资质延续', '总承包', '专业承包', '劳务资质', '建造师', '安许证',
        '安全生产许可证', '三类人员', '监理资质', '资质核查', '资质申报', '装饰装修资质', '开发资质', '二建',
        '一建', 'contractor qualification', 'construction qualification', 'constructor', 'general contractor',
        'qualification renewal', 'qualification upgrade',
      ],
    },
    'construction.municipal': {
      zh: [
        '厂门口开口要审批', '污水管接入市政管网', '占用道路施工许可', '排水许可证', '开挖道路铺管',
        '雨污管道接入', '城镇污水排入排水管网许可', '绿化占用审批', '临时占道搭脚手架', '开个大门要破绿化带',
        '道路开口移树', '挖掘城市道路审批',
      ],
      en: [
        'open a new gate onto the road', 'connect our sewage pipe to the municipal network',
        'permit to dig up the road', 'drainage permit', 'occupy the road for construction',
        'remove a tree for a driveway',
      ],
      keywords: [
        '道路开口', '开口审批', '占道施工', '占用道路', '挖掘道路', '道路挖掘', '开挖', '污水接入', '排水许可',
        '排水证', '雨污接入', '接入管网', '市政管网', '占用绿地', '移树', '绿化带', '污水纳管', 'road opening',
        'drainage permit', 'dig up the road', 'sewer connection', 'municipal network', 'driveway',
        'road occupation',
      ],
    },
  },
};
