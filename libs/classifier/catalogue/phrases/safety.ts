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
        '危化品经营许可证怎么办', '危险化学品许可到期换证', '酒精仓库要许可吗', '加油站危化证',
        '危化品使用备案', '油漆经营要危化证吗', '化工厂安全生产许可证', '易制毒化学品备案', '安全评价报告',
        '危化品储存', '烟花爆竹零售许可', '氧气瓶经营', '安全条件审查',
      ],
      en: [
        'hazardous chemicals business licence', 'renewal of the dangerous chemicals permit',
        'do we need a licence to sell paint', 'alcohol storage', 'firework retail permit',
        'petrol station chemical licence', 'safety evaluation report',
      ],
      keywords: [
        '危化品', '危险化学品', '危化证', '危化品许可', '危化品经营', '易制毒', '易制爆', '化工企业', '加油站',
        '烟花爆竹', '安全评价', '油漆经营', '甲醇', '酒精储存', '气瓶', '安全条件', 'hazardous chemical',
        'dangerous chemicals', 'chemical licence', 'firework', 'safety evaluation', 'petrol station',
      ],
    },
    'safety.fire-check': {
      zh: [
        '开饭店前消防检查怎么申请', '公众聚集场所开业前消防检查', '酒店开业消防安全检查合格证',
        'KTV消防检查没过', '营业前消防手续', '健身房开业要消防检查吗', '商场新店开业消防许可',
        '消防检查告知承诺', '网吧消防安检', '培训机构消防合格证', '幼儿园开园消防检查',
        '开业前消防大队来看一下', '消防开业检查多久来',
      ],
      en: [
        'fire check before opening our restaurant', 'pre-opening fire inspection for a hotel',
        'fire safety certificate to open a gym', 'opening a shop in a mall, fire check',
        'fire inspection commitment letter', 'KTV fire check failed',
      ],
      keywords: [
        '营业前消防', '开业前消防', '开业消防', '消防检查', '消防安检', '公众聚集场所', '消防合格证',
        '消防许可', '消防开业', '投入使用营业前', '消防安全检查', '开业检查', '消防大队', '消防承诺',
        'pre-opening', 'before opening', 'fire check', 'fire inspection', 'fire safety certificate',
        'open a restaurant fire',
      ],
    },
    'safety.hazard': {
      zh: [
        '安全隐患整改完了谁来复查', '应急局开的整改单到期', '消防隐患整改不了', '重大隐患挂牌', '粉尘涉爆整改',
        '有限空间整改', '复查一直没人来', '责令限期整改指令书', '厂房疏散通道被查', '隐患排查系统怎么填',
        '安全标准化评审', '安全检查发现问题怎么整改', '安全生产处罚,停产停业整顿', '三级标准化到期',
        '租户消防通道堵塞',
      ],
      en: [
        'hazard rectified, please re-inspect', "safety bureau's rectification order expires",
        'dust explosion hazard rectification', 'confined space hazards', 'blocked fire exit',
        'safety standardisation review', 'fire hazard cannot be fixed in time',
      ],
      keywords: [
        '隐患', '安全隐患', '隐患整改', '复查', '整改指令', '限期整改', '重大隐患', '粉尘涉爆', '有限空间',
        '疏散通道', '消防通道', '安全标准化', '标准化评审', '应急局', '应急管理局', '安监', '隐患排查',
        '消防隐患', 'hazard', 're-inspection', 'rectification order', 'dust explosion', 'confined space',
        'fire exit', 'safety standardisation',
      ],
    },
    'safety.training': {
      zh: [
        '安全员证怎么考', '主要负责人安全资格证', '电工证复审', '特种作业操作证报名', '焊工操作证',
        '安全管理人员考试', '高处作业证', '安全培训在哪里报', '电工操作证过期了', '安全证书查询不到',
        '注册安全工程师', '叉车不算特种作业证吧', '低压电工证换证', '消防设施操作员证',
      ],
      en: [
        'safety manager certificate exam', 'electrician operation card renewal',
        'special operations certificate', 'welding operation card', 'safety training for managers',
        'work at height certificate',
      ],
      keywords: [
        '安全员', '安全员证', '特种作业', '操作证', '电工证', '焊工证', '高处作业', '高空作业证', '安全资格证',
        '安全管理员', '主要负责人', '安全培训', '证书复审', '安全考试', '注册安全工程师', '低压电工',
        'safety certificate', 'safety manager', 'special operations', 'electrician card', 'welding card',
        'work at height', 'safety training',
      ],
    },
    'safety.emergency': {
      zh: [
        '车间着火了', '厂里闻到很浓的煤气味', '墙要塌了,工人还在里面', '氨气泄漏', '有人触电了', '管道爆炸',
        '储罐在漏', '工人被埋了', '配电房冒烟', '人被机器夹住了', '仓库起火求救', '屋顶塌下来了',
        '化学品洒出来刺鼻',
      ],
      en: [
        'fire in our workshop', 'strong smell of gas in the plant', 'the wall is about to collapse',
        'ammonia leaking', 'a worker was electrocuted', 'tank is leaking chemicals', 'people trapped',
      ],
      keywords: [
        '着火', '起火', '失火', '冒烟', '燃气泄漏', '煤气泄漏', '漏气', '泄漏', '爆炸', '坍塌', '倒塌', '触电',
        '被困', '被埋', '救命', '险情', '煤气味', 'on fire', 'gas leak', 'leaking gas', 'smell of gas',
        'explosion', 'collapse', 'trapped', 'electrocuted', 'emergency',
      ],
    },
  },
};
