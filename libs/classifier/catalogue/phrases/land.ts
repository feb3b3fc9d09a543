import type { WindowPhrases } from '../phrases.types.js';

/** 自然资源与不动产窗口 · Land, planning, real estate */
export const land: WindowPhrases = {
  duties: [
    '自然资源和规划部门:用地指标、不动产权证、历史遗留、规划条件、厂房、抵押登记、土地转让、违建',
    'Land supply, property titles, legacy title gaps, planning conditions, workshops, mortgage registration, land transfer, unlicensed structures',
  ],
  types: {
    'land.supply': {
      zh: [
        '想扩建没有地', '用地指标什么时候下来', '企业要增加二十亩工业用地', '隔壁空地能不能给我们扩产',
        '土地指标卡住项目落不了地', '申请新增建设用地', '招拍挂什么时候挂出来', '签了投资协议地还没给',
        '土地报批一直没批', '点供用地', '设施农用地申请', '厂子太小,没地方扩', '临时用地审批',
      ],
      en: [
        'we need land to expand', 'twenty mu of industrial land for a second factory',
        'when will our plot be auctioned', 'land quota blocks our project',
        'empty plot next door for expansion', 'land approval still pending',
      ],
      keywords: [
        '用地指标', '土地指标', '扩建用地', '用地', '工业用地', '供地', '拿地', '招拍挂', '土地报批', '农转用',
        '新增用地', '建设用地', '临时用地', '扩产用地', '设施农用地', '亩地', '没地', '土地出让', '摘牌',
        'land supply', 'industrial land', 'land quota', 'expansion land', 'plot', 'land auction', 'more land',
        'mu of land',
      ],
    },
    'land.title': {
      zh: [
        '厂房房产证怎么办', '不动产权证办理要多久', '土地证换不动产证', '公司改名了产权证要换',
        '房产过户给公司', '厂房分割办证', '新厂房验收完了怎么首次登记', '不动产权证丢了补办',
        '产权证面积写错了要更正', '房本什么时候能拿到', '厂房不动产转移登记', '房产证加名字',
      ],
      en: [
        'property title for our factory', 'first registration of a new workshop building',
        'title certificate lost', "change the owner's name on the property certificate",
        'split the title into units', 'real estate certificate takes how long',
        'error in the floor area on the title',
      ],
      keywords: [
        '不动产权证', '不动产证', '房产证', '产权证', '房本', '土地证', '首次登记', '转移登记', '不动产登记',
        '过户', '厂房产权', '分割办证', '权证', '不动产', '房屋产权', 'property title', 'title deed',
        'real estate certificate', 'property certificate', 'title certificate', 'first registration',
        'real estate registration',
      ],
    },
    'land.legacy-title': {
      zh: [
        '老厂房二十年了一直没有产权证', '历史遗留问题办不了证', '当年没办规划许可,现在办不了房产证',
        '买的厂房原单位破产了过不了户', '镇办企业改制的厂房没证', '上世纪九十年代的土地没手续',
        '十几年前招商进来的,地一直没办下证', '开发商资料不全导致我们几十家厂房办不了证',
        '集体土地上的厂房补办手续', '有土地证没房产证,缺验收资料',
      ],
      en: [
        'building from the nineties never got a title', 'legacy problem, no planning permit then, no title now',
        'the seller went bankrupt and the title was never transferred',
        'old collective-land workshop without papers', 'twenty years without a property certificate',
      ],
      keywords: [
        '历史遗留', '遗留问题', '老厂房', '没有产权证', '一直没证', '补办手续', '补办产权', '改制', '集体土地',
        '无证房产', '手续不全', '当年', '十几年', '二十年', '镇办企业', 'legacy', 'legacy title',
        'never got a title', 'without title', 'old building', 'no papers', 'nineties',
      ],
    },
    'land.plan-change': {
      zh: [
        '容积率想提高', '规划条件能不能调整', '想把厂房加高一层', '工业用地改商业', '土地用途变更',
        '规划红线压到我们厂区', '建筑退界不够', '控规调整申请', '提容增效要补地价吗', '绿地率规划指标调整',
        '工业上楼', '建设工程规划许可证变更', '规划方案批不下来', '限高调整',
      ],
      en: [
        'raise the plot ratio', 'change planning conditions of our plot', 'add one more storey',
        'change land use from industrial to commercial', 'planning red line cuts our yard',
        'height limit adjustment', 'planning permit for the building was refused',
      ],
      keywords: [
        '容积率', '规划条件', '规划许可', '规划许可证', '控规', '规划调整', '土地用途', '用途变更', '土地性质',
        '提容', '限高', '红线', '退界', '建筑密度', '绿地率', '工改商', '加层', '规划方案', '工程规划许可',
        'plot ratio', 'floor area ratio', 'planning condition', 'land use change', 'height limit',
        'planning permit', 'zoning', 'add a storey',
      ],
    },
    'land.workshop': {
      zh: [
        '想租厂房五百平', '有没有标准厂房出租', '租的厂房到期房东涨价', '找一个带行车的车间', '厂房租赁备案',
        '小微园厂房怎么申请入驻', '厂房要拆,急找过渡厂房', '想买标准厂房', '孵化器场地', '两千平米仓库求租',
        '园区有没有空置厂房', '需要层高八米的单层厂房',
      ],
      en: [
        'looking for a workshop to rent', 'standard factory building, 2,000 square metres',
        'our landlord ends the lease, need a new workshop', 'warehouse with a crane', 'space in the incubator',
        'buy a standard workshop',
      ],
      keywords: [
        '厂房租赁', '租厂房', '标准厂房', '厂房出租', '找厂房', '厂房', '车间场地', '仓库出租', '求租',
        '小微园', '孵化器', '空置厂房', '房东', '租金', '过渡厂房', '平方厂房', 'rent a workshop',
        'standard workshop', 'factory space', 'workshop lease', 'warehouse to rent', 'incubator',
        'vacant workshop', 'lease',
      ],
    },
    'land.mortgage': {
      zh: [
        '厂房抵押登记怎么办', '不动产抵押注销', '银行贷款要办抵押登记', '解押手续', '在建工程抵押',
        '土地使用权抵押', '抵押登记要几天', '二次抵押顺位登记', '抵押权变更', '解除抵押要银行去吗',
        '带押过户能办吗',
      ],
      en: [
        'register a mortgage on our factory', 'release of mortgage', 'mortgage on construction in progress',
        'how many days for the mortgage registration', 'second mortgage on the same building',
        'land use right mortgage',
      ],
      keywords: [
        '抵押登记', '不动产抵押', '抵押注销', '解押', '解除抵押', '在建工程抵押', '二次抵押', '顺位抵押',
        '带押过户', '抵押权', '厂房抵押', '土地抵押', '他项权证', 'mortgage', 'mortgage registration',
        'release of mortgage', 'encumbrance',
      ],
    },
    'land.transfer': {
      zh: [
        '土地转让履约核验', '工业用地转让要政府同意吗', '买了别人的工业土地怎么过手续', '土地二级市场交易',
        '达产验收没过土地转不了', '司法拍卖的土地能不能过户', '土地分割转让', '土地闲置被认定要收回',
        '投资强度没达到要求,违约金', '对赌协议税收没达标', '亩产协议履约考核',
      ],
      en: [
        'transfer of industrial land', 'agreement check before selling the plot',
        'bought land at a court auction, transfer procedure', 'split and sell part of the land',
        'idle land notice', 'investment intensity below the agreement, penalty',
      ],
      keywords: [
        '土地转让', '履约核验', '履约', '达产验收', '二级市场', '司法拍卖', '土地分割', '闲置土地', '土地闲置',
        '收回土地', '投资强度', '违约金', '监管协议', '复核验收', '竣工达产', 'land transfer',
        'transfer of land', 'idle land', 'agreement check', 'court auction', 'land resale', 'performance check',
      ],
    },
    'land.illegal-structure': {
      zh: [
        '厂里搭的钢棚被认定违建', '违章建筑要拆', '临时建筑到期了', '雨棚算不算违建', '收到限期拆除通知',
        '厂区内搭的彩钢棚被举报', '临建能不能补手续', '违建拆除影响生产', '连廊没报批被认定违法建设',
        '历史违建怎么处理', '围墙超红线要拆',
      ],
      en: [
        'our steel shed was declared an illegal structure', 'order to demolish within fifteen days',
        'is a canopy an unlicensed building', 'temporary building permit expired',
        'can we legalise the extension',
      ],
      keywords: [
        '违建', '违章建筑', '违法建设', '违法建筑', '钢棚', '彩钢棚', '雨棚', '搭棚', '临建', '临时建筑',
        '限期拆除', '强拆', '拆除通知', '拆违', '搭建', '违章搭建', 'illegal structure', 'unlicensed structure',
        'illegal building', 'demolish', 'demolition order', 'shed', 'canopy',
      ],
    },
  },
};
