import type { WindowPhrases } from '../phrases.types.js';

/** 应急与消防窗口 · Safety & fire */
export const safety: WindowPhrases = {
  duties: [
    '应急管理和消防救援:危化品许可、营业前消防检查、隐患整改、安全资格证、紧急险情',
    'Hazardous-chemical licences, pre-opening fire checks, hazard re-inspection, safety certificates, emergencies',
  ],
  types: {
    'safety.chemical-license': {
      zh: [
        '卖稀释剂固化剂要证吗', '只做贸易没仓库', '乙炔氧气存放', '甲类仓库', '化学试剂采购', '液化气站',
        '油库', '消毒酒精批发', '硫酸使用备案', '柴油自用油罐', '危化品经营许可证怎么办',
        '危险化学品许可到期换证', '酒精仓库要许可吗', '加油站危化证', '危化品使用备案', '油漆经营要危化证吗',
        '化工厂安全生产许可证', '易制毒化学品备案', '安全评价报告', '危化品储存', '烟花爆竹零售许可',
        '氧气瓶经营', '安全条件审查',
      ],
      en: [
        '500 litres of alcohol for own use', 'we trade thinner, licence?', 'acetylene storage',
        'own diesel tank', 'chemical reagents', 'LPG station', 'class A warehouse',
        'hazardous chemicals business licence', 'renewal of the dangerous chemicals permit',
        'do we need a licence to sell paint', 'alcohol storage', 'firework retail permit',
        'petrol station chemical licence', 'safety evaluation report',
      ],
      keywords: [
        '工业酒精', '稀释剂', '固化剂', '乙炔', '甲类仓库', '化学试剂', '硫酸', '柴油', '油库', '液化气站',
        '香蕉水', '化工产品', '油漆', '胶水', '危险品', '化学品', 'thinner', 'acetylene', 'diesel tank',
        'reagents', 'LPG', 'chemicals', 'paint trade', '危化品', '危险化学品', '危化证', '危化品许可',
        '危化品经营', '易制毒', '易制爆', '化工企业', '加油站', '烟花爆竹', '安全评价', '油漆经营', '甲醇',
        '酒精储存', '气瓶', '安全条件', 'hazardous chemical', 'dangerous chemicals', 'chemical licence',
        'firework', 'safety evaluation', 'petrol station',
      ],
    },
    'safety.fire-check': {
      zh: [
        '酒店要开业消防先来看', '十一前想开业', '装修完了要营业,消防那关', '浴场开业', '影院消防',
        '超市开张消防', '消防查了说疏散灯不够不让开', '咖啡店开张要消防吗', '民宿消防',
        '开饭店前消防检查怎么申请', '公众聚集场所开业前消防检查', '酒店开业消防安全检查合格证',
        'KTV消防检查没过', '营业前消防手续', '健身房开业要消防检查吗', '商场新店开业消防许可',
        '消防检查告知承诺', '网吧消防安检', '培训机构消防合格证', '幼儿园开园消防检查',
        '开业前消防大队来看一下', '消防开业检查多久来',
      ],
      en: [
        'indoor playground in a mall, certificate of the fire check missing',
        'hotel opens in October, fire check first', 'who inspects fire before the opening day',
        'supermarket opening fire', 'cafe needs a fire certificate', 'exit signs missing, opening refused',
        'fire check before opening our restaurant', 'pre-opening fire inspection for a hotel',
        'fire safety certificate to open a gym', 'opening a shop in a mall, fire check',
        'fire inspection commitment letter', 'KTV fire check failed',
      ],
      keywords: [
        '游乐园', '合格证', '开业', '营业前', '开张', '装修完', '疏散灯', '消防那边', '消防先来看', '消防意见',
        '消防手续开业', '开门营业', '民宿消防', '酒店消防', 'opens', 'opening', 'before the opening',
        'inspects fire', 'exit signs', 'fire inspection beforehand', '营业前消防', '开业前消防', '开业消防',
        '消防检查', '消防安检', '公众聚集场所', '消防合格证', '消防许可', '消防开业', '投入使用营业前',
        '消防安全检查', '开业检查', '消防大队', '消防承诺', 'pre-opening', 'before opening', 'fire check',
        'fire inspection', 'fire safety certificate', 'open a restaurant fire',
      ],
    },
    'safety.hazard': {
      zh: [
        '单子开了整改好了没人来看', '铝粉除尘', '安监查出来的问题', '消防通道被租户堵', '期限到了改不完',
        '应急来查说配电箱', '喷漆房隐患', '限空作业', '双控系统填报', '安全评级', '安全托管', '一厂多租',
        '安全警示标志罚', '安全隐患整改完了谁来复查', '应急局开的整改单到期', '消防隐患整改不了',
        '重大隐患挂牌', '粉尘涉爆整改', '有限空间整改', '复查一直没人来', '责令限期整改指令书',
        '厂房疏散通道被查', '隐患排查系统怎么填', '安全标准化评审', '安全检查发现问题怎么整改',
        '安全生产处罚,停产停业整顿', '三级标准化到期', '租户消防通道堵塞',
      ],
      en: [
        'three major hazards are fixed, we ask for the closing inspection',
        'problems fixed but nobody comes to check', 'aluminium dust', 'cannot finish in time',
        'several tenants in one plant, safety', 'electric cabinet found unsafe',
        'hazard rectified, please re-inspect', "safety bureau's rectification order expires",
        'dust explosion hazard rectification', 'confined space hazards', 'blocked fire exit',
        'safety standardisation review', 'fire hazard cannot be fixed in time',
      ],
      keywords: [
        '销案', '闭环', '铝粉', '除尘', '整改好', '改好了', '没人来看', '开了单子', '查出问题', '期限到',
        '过期限', '配电箱', '喷漆房', '双控', '一厂多租', '安监查', '应急来查', '安全检查', 'aluminium dust',
        'nobody comes to check', 'safety bureau', 'tenants', 'problems fixed', 'unsafe', '隐患', '安全隐患',
        '隐患整改', '复查', '整改指令', '限期整改', '重大隐患', '粉尘涉爆', '有限空间', '疏散通道', '消防通道',
        '安全标准化', '标准化评审', '应急局', '应急管理局', '安监', '隐患排查', '消防隐患', 'hazard',
        're-inspection', 'rectification order', 'dust explosion', 'confined space', 'fire exit',
        'safety standardisation',
      ],
    },
    'safety.training': {
      zh: [
        '管安全的人要考证', '电工证下周到期', '上岗证', '焊工上岗', '登高证', '证怎么复审', '安全考试报不上名',
        '企业负责人没证被罚', '安全员证怎么考', '主要负责人安全资格证', '电工证复审', '特种作业操作证报名',
        '焊工操作证', '安全管理人员考试', '高处作业证', '安全培训在哪里报', '电工操作证过期了',
        '安全证书查询不到', '注册安全工程师', '叉车不算特种作业证吧', '低压电工证换证', '消防设施操作员证',
      ],
      en: [
        'new general manager needs the safety certificate', "electrician's card expires next week",
        'the man in charge of safety needs a certificate', "welders' card", 'exam date for safety',
        'safety manager certificate exam', 'electrician operation card renewal',
        'special operations certificate', 'welding operation card', 'safety training for managers',
        'work at height certificate',
      ],
      keywords: [
        '合格证怎么考', '考个证', '上岗证', '登高证', '电工', '焊工', '考证', '到期复审', '管安全', '负责人证',
        '安全证', 'electrician', "welder's card", 'card expires', 'exam', 'safety exam', '安全员', '安全员证',
        '特种作业', '操作证', '电工证', '焊工证', '高处作业', '高空作业证', '安全资格证', '安全管理员',
        '主要负责人', '安全培训', '证书复审', '安全考试', '注册安全工程师', '低压电工', 'safety certificate',
        'safety manager', 'special operations', 'electrician card', 'welding card', 'work at height',
        'safety training',
      ],
    },
    'safety.emergency': {
      zh: [
        '浓烟滚滚还有人', '下面还有人', '楼里还有人没出来', '毒气', '有人没跑出来', '水漫进来了',
        '管子裂了味道冲', '人睁不开眼', '有刺鼻气味人头晕', '变压器冒火花', '房梁断了', '有人掉井里',
        '烟很大进不去', '快来人', '化学品车翻了', '塔吊倒了', '锅炉压力异常要炸', '电线掉下来打火',
        '洪水进厂人被困', '车间着火了', '厂里闻到很浓的煤气味', '墙要塌了,工人还在里面', '氨气泄漏',
        '有人触电了', '管道爆炸', '储罐在漏', '工人被埋了', '配电房冒烟', '人被机器夹住了', '仓库起火求救',
        '屋顶塌下来了', '化学品洒出来刺鼻',
      ],
      en: [
        'chlorine is escaping from a cylinder', 'thick smoke, people still inside', 'toxic gas is escaping',
        'please send help now', 'smoke is coming out of the room', 'pipe burst and it stinks, people dizzy',
        'crane fell over', 'somebody fell into a pit', 'sparks from the transformer', 'flood, people inside',
        'fire in our workshop', 'strong smell of gas in the plant', 'the wall is about to collapse',
        'ammonia leaking', 'a worker was electrocuted', 'tank is leaking chemicals', 'people trapped',
      ],
      keywords: [
        '浓烟', '滚滚', '还有人', '毒气', '逃', '求救', '氯气', '氨气', 'chlorine', 'ammonia', 'escaping',
        'toxic', 'still inside', 'send help', 'thick smoke', '快来人', '救人', '刺鼻', '头晕', '火花', '打火',
        '裂了', '炸', '要炸', '倒了', '翻了', '掉下来', '掉井里', '睁不开眼', '危险', 'smoke', 'sparks',
        'burst', 'dizzy', 'fell over', 'help', 'danger', '着火', '起火', '失火', '冒烟', '燃气泄漏', '煤气泄漏',
        '漏气', '泄漏', '爆炸', '坍塌', '倒塌', '触电', '被困', '被埋', '救命', '险情', '煤气味', 'on fire',
        'gas leak', 'leaking gas', 'smell of gas', 'explosion', 'collapse', 'trapped', 'electrocuted',
        'emergency',
      ],
    },
  },
};
