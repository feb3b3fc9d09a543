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
        '用了八年的牌子,别人先注了,怎么要回来', '想注册一个农产品集体商标,协会作为申请人',
        '我们的酒名被外省一家公司抢先登记了', '牌子被别人先注了', '牌子怎么保护', '注册个牌子', '商标快过期',
        'logo能不能注册', '名字被占了', '商标异议', '老字号', '公司名和商标一样吗', '用了八年的牌子',
        '商标怎么注册', '商标续展', '商标被驳回了怎么办', '商标转让手续', '商标被人抢注了',
        '注册个商标要多少钱多久', '商标三年不使用被撤销', '地理标志怎么用', '商标分类选第几类',
        '商标变更名义地址', '马德里国际商标', '集体商标申请',
      ],
      en: [
        'our trademark expires in December', "collective mark for our farmers' association",
        'our brand was registered by others', 'trademark expires', 'register a logo',
        'opposition against a mark', 'register a trade mark', 'trademark renewal',
        'trademark application refused', 'assign a trademark', 'somebody registered our brand first',
        'which class for our trademark', 'Madrid registration',
      ],
      keywords: [
        '集体商标', '牌子', '先注', '注了', 'logo', '商标过期', '商标异议', '老字号', '品牌', '占了名字',
        'brand', 'mark', 'opposition', '商标', '商标注册', '商标续展', '商标转让', '商标驳回', '抢注',
        '地理标志', '商标分类', '马德里', '品牌注册', '注册商标', '商标局', '集体商标', 'trademark',
        'trade mark', 'brand registration', 'trademark renewal', 'geographical indication',
      ],
    },
    'ip.patent-fast': {
      zh: [
        '有个发明急着拿授权去投标,能走快车道吗', 'PCT进国家阶段和国内优先审查分别找谁', '发明急着拿授权',
        '走快车道', '想申请个专利', '专利下来要多久', '实审意见怎么答', '专利补贴', '年费忘交', '国外专利',
        '专利预审怎么申请', '专利加快审查', '发明专利审得太慢', '专利快速授权', '保护中心备案', '专利优先审查',
        '专利申请流程', '专利年费怎么交', '专利费减备案', '实用新型多久下证', '专利代理机构推荐',
        '专利证书没收到', 'PCT国际专利', '专利导航',
      ],
      en: [
        'who handles priority examination and PCT', 'need the grant fast for a bid',
        'want to apply for a patent', 'office action', 'forgot the annual fee', 'patent abroad',
        'patent pre-examination', 'speed up our invention patent', 'register with the protection centre',
        'patent fee reduction', 'annual fee of a patent', 'how to apply for a patent',
        'utility model certificate', 'priority examination',
      ],
      keywords: [
        '国家阶段', '授权', '快车道', '急着拿', '申请个专利', '下证', '实审', '发明', '年费', '软著',
        '国外专利', 'grant fast', 'fast lane', 'office action', 'invention', '专利', '专利申请', '专利预审',
        '预审', '加快审查', '优先审查', '发明专利', '实用新型', '外观设计', '专利年费', '费减', '保护中心',
        '快速授权', '专利授权', '专利代理', 'PCT', 'patent', 'patent application', 'pre-examination',
        'fast-track patent', 'utility model', 'patent fee', 'invention patent', 'priority examination',
      ],
    },
    'ip.pledge': {
      zh: [
        '手里几个发明专利,能押给银行换点钱吗', '银行建议我们拿软件著作权和专利做个质押增信,登记在哪里办',
        '用三项发明作价,从银行拿点贷款行不行', '专利押给银行', '用专利换钱', '知产贷', '商标能不能抵押',
        '评估专利值多少钱', '专利质押贷款', '知识产权质押融资怎么办', '商标质押登记', '用专利能贷多少钱',
        '专利质押登记注销', '知识产权质押补贴', '知识产权证券化', '专利评估质押', '质押登记材料',
        '专利权质押给银行',
      ],
      en: [
        'software copyright and patents as extra security for the bank', 'use our patents as security',
        'money against patents', 'what are our patents worth', 'pledge our patents for a loan',
        'patent pledge registration', 'trademark pledge', 'how much can we borrow on a patent',
        'release of an IP pledge', 'IP-backed financing',
      ],
      keywords: [
        '增信', '软件著作权', '押给银行', '押给', '换点钱', '知产贷', '专利抵押', '值多少钱', '专利押',
        'as security', 'against patents', 'worth', '专利质押', '知识产权质押', '商标质押', '质押登记',
        '质押融资', '质押贷款', '专利权质押', '知识产权融资', '知识产权评估', '质押', '专利贷款', 'IP pledge',
        'patent pledge', 'pledge', 'pledged', 'IP-backed', 'pledge registration',
      ],
    },
    'ip.infringement': {
      zh: [
        '拼多多上有家店用我们的图卖仿的,价格只有一半', '同行在抖音上用我们的实拍视频卖仿冒款,平台投诉没用',
        '义乌那边整柜整柜出我们的外观款', '拼多多有人用我们的图卖仿的', '隔壁镇做我们的专利阀门',
        '别家抄袭我们', '网上卖盗版', '外观一模一样', '举报假冒我们牌子', '有人冒充我们厂', '网店盗图',
        '侵犯专利怎么取证', '被告上法庭说侵权', '链接被下架说我们侵权', '专利被侵权了怎么维权',
        '有人仿冒我们的产品', '网店卖我们的假货', '商标被冒用', '竞争对手抄我们的外观', '收到侵权律师函怎么办',
        '专利侵权行政裁决', '被告侵权,要我们赔钱', '展会上被控侵权', '电商平台下架我们的链接,说侵权',
        '海外337调查', '图片被盗用', '著作权软件盗版', '山寨我们产品',
      ],
      en: [
        'a firm in the next town makes our patented valve',
        'rival uses our video to sell fakes and the platform does nothing',
        'a firm in the next town makes our patented part', 'shop uses our pictures', 'looks exactly like ours',
        'sells under our brand', 'accused of infringement', 'our patent is infringed',
        'a competitor copies our product', 'fake goods of our brand online',
        'we got a letter accusing us of infringement', 'counterfeit',
        'platform took down our listing for infringement', 'Section 337 investigation', 'design copied',
      ],
      keywords: [
        '实拍视频', '仿冒款', 'fakes', '仿的', '抄', '盗图', '用我们的图', '一模一样', '冒充', '假冒我们',
        '卖仿', '侵犯', '模仿', '翻版', '下架', '打假', '仿品', 'patented', 'makes our', 'our pictures',
        'exactly like ours', 'under our brand', 'copies', 'imitation', '侵权', '专利侵权', '商标侵权', '维权',
        '仿冒', '假冒', '假货', '山寨', '抄袭', '盗版', '盗用', '冒用商标', '律师函', '知识产权维权',
        '行政裁决', '337调查', '著作权', '版权', '仿制', 'infringe', 'infringed', 'infringement', 'counterfeit',
        'fake goods', 'copied our', 'copycat', 'copyright', 'patent infringed',
      ],
    },
    'ip.secret': {
      zh: [
        '做技术的小王走了以后,对面厂就出了跟我们一样的配方',
        '研发主管离职前往自己邮箱发了整套配方,现在人去了竞争对手', '跳槽的销售把报价表全发给了新东家',
        '技术员走了对面厂出一样的', '前员工带走图纸', '客户资料被拷走', '挖走我们团队', '保密怎么做',
        '微信把报价泄露', '技术被偷', '员工带走客户名单', '商业秘密保护怎么做', '技术图纸被前员工泄露',
        '配方被离职员工带到对手那', '商业秘密保护示范点', '保密协议怎么签', '竞争对手挖人拿走技术资料',
        '核心技术泄密', '源代码被拷走了', '商业秘密被侵犯怎么取证',
      ],
      en: [
        'head of research mailed the formula to himself before leaving',
        'technician left and the rival now has our recipe', 'drawings taken by ex-employee',
        'data copied to a stick', 'know-how stolen', 'a former employee took our customer list',
        'protect trade secrets', 'drawings leaked to a competitor', 'recipe stolen by a former employee',
        'confidentiality agreement', 'source code copied by ex staff',
      ],
      keywords: [
        '发了整套配方', '竞争对手', 'formula', '走了以后', '对面厂', '带走', '拷走', '图纸', '客户资料', '挖走',
        '保密', '一样的配方', '报价', '技术秘密', '机密', 'rival', 'taken by', 'know-how', 'ex-employee',
        'copied to', '商业秘密', '泄密', '泄露', '客户名单', '保密协议', '技术图纸', '配方', '源代码',
        '核心技术', '技术资料', '离职员工带走', '商业机密', 'trade secret', 'trade secrets', 'customer list',
        'confidentiality', 'leaked', 'NDA', 'recipe', 'source code',
      ],
    },
  },
};
