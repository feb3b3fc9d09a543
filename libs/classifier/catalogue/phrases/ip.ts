import type { WindowPhrases } from '../phrases.types.js';

/** 知识产权窗口 · Intellectual property */
export const ip: WindowPhrases = {
  duties: [
    '知识产权:商标、专利预审、质押、侵权维权、商业秘密',
    'Trade marks, patent pre-examination, pledges, infringement, trade secrets',
  ],
  types: {
    'ip.trademark': {
      zh: [
        '商标怎么注册', '商标续展', '商标被驳回了怎么办', '商标转让手续', '商标被人抢注了',
        '注册个商标要多少钱多久', '商标三年不使用被撤销', '地理标志怎么用', '商标分类选第几类',
        '商标变更名义地址', '马德里国际商标', '集体商标申请',
      ],
      en: [
        'register a trade mark', 'trademark renewal', 'trademark application refused', 'assign a trademark',
        'somebody registered our brand first', 'which class for our trademark', 'Madrid registration',
      ],
      keywords: [
        '商标', '商标注册', '商标续展', '商标转让', '商标驳回', '抢注', '地理标志', '商标分类', '马德里',
        '品牌注册', '注册商标', '商标局', '集体商标', 'trademark', 'trade mark', 'brand registration',
        'trademark renewal', 'geographical indication',
      ],
    },
    'ip.patent-fast': {
      zh: [
        '专利预审怎么申请', '专利加快审查', '发明专利审得太慢', '专利快速授权', '保护中心备案', '专利优先审查',
        '专利申请流程', '专利年费怎么交', '专利费减备案', '实用新型多久下证', '专利代理机构推荐',
        '专利证书没收到', 'PCT国际专利', '专利导航',
      ],
      en: [
        'patent pre-examination', 'speed up our invention patent', 'register with the protection centre',
        'patent fee reduction', 'annual fee of a patent', 'how to apply for a patent',
        'utility model certificate', 'priority examination',
      ],
      keywords: [
        '专利', '专利申请', '专利预审', '预审', '加快审查', '优先审查', '发明专利', '实用新型', '外观设计',
        '专利年费', '费减', '保护中心', '快速授权', '专利授权', '专利代理', 'PCT', 'patent',
        'patent application', 'pre-examination', 'fast-track patent', 'utility model', 'patent fee',
        'invention patent', 'priority examination',
      ],
    },
    'ip.pledge': {
      zh: [
        '专利质押贷款', '知识产权质押融资怎么办', '商标质押登记', '用专利能贷多少钱', '专利质押登记注销',
        '知识产权质押补贴', '知识产权证券化', '专利评估质押', '质押登记材料', '专利权质押给银行',
      ],
      en: [
        'pledge our patents for a loan', 'patent pledge registration', 'trademark pledge',
        'how much can we borrow on a patent', 'release of an IP pledge', 'IP-backed financing',
      ],
      keywords: [
        '专利质押', '知识产权质押', '商标质押', '质押登记', '质押融资', '质押贷款', '专利权质押',
        '知识产权融资', '知识产权评估', '质押', '专利贷款', 'IP pledge', 'patent pledge', 'pledge', 'pledged',
        'IP-backed', 'pledge registration',
      ],
    },
    'ip.infringement': {
      zh: [
        '专利被侵权了怎么维权', '有人仿冒我们的产品', '网店卖我们的假货', '商标被冒用', '竞争对手抄我们的外观',
        '收到侵权律师函怎么办', '专利侵权行政裁决', '被告侵权,要我们赔钱', '展会上被控侵权',
        '电商平台下架我们的链接,说侵权', '海外337调查', '图片被盗用', '著作权软件盗版', '山寨我们产品',
      ],
      en: [
        'our patent is infringed', 'a competitor copies our product', 'fake goods of our brand online',
        'we got a letter accusing us of infringement', 'counterfeit',
        'platform took down our listing for infringement', 'Section 337 investigation', 'design copied',
      ],
      keywords: [
        '侵权', '专利侵权', '商标侵权', '维权', '仿冒', '假冒', '假货', '山寨', '抄袭', '盗版', '盗用',
        '冒用商标', '律师函', '知识产权维权', '行政裁决', '337调查', '著作权', '版权', '仿制', 'infringe',
        'infringed', 'infringement', 'counterfeit', 'fake goods', 'copied our', 'copycat', 'copyright',
        'patent infringed',
      ],
    },
    'ip.secret': {
      zh: [
        '员工带走客户名单', '商业秘密保护怎么做', '技术图纸被前员工泄露', '配方被离职员工带到对手那',
        '商业秘密保护示范点', '保密协议怎么签', '竞争对手挖人拿走技术资料', '核心技术泄密', '源代码被拷走了',
        '商业秘密被侵犯怎么取证',
      ],
      en: [
        'a former employee took our customer list', 'protect trade secrets', 'drawings leaked to a competitor',
        'recipe stolen by a former employee', 'confidentiality agreement', 'source code copied by ex staff',
      ],
      keywords: [
        '商业秘密', '泄密', '泄露', '客户名单', '保密协议', '技术图纸', '配方', '源代码', '核心技术',
        '技术资料', '离职员工带走', '商业机密', 'trade secret', 'trade secrets', 'customer list',
        'confidentiality', 'leaked', 'NDA', 'recipe', 'source code',
      ],
    },
  },
};
