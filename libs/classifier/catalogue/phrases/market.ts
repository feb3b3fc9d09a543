import type { WindowPhrases } from '../phrases.types.js';

/** 市场准入窗口 · Market access */
export const market: WindowPhrases = {
  duties: [
    '市场监管部门的登记与许可:公司、个体户设立、变更、注销,经营范围,异常名录,年报,食品许可,产品认证,特种设备,职业打假',
    'Registration of companies and sole traders, changes, closing down, abnormal list, annual report, food permits, product certificates, special equipment',
  ],
  types: {
    'market.establish': {
      zh: [
        '想开个公司要什么手续', '注册公司怎么弄', '办个体户营业执照需要什么材料', '公司核名一直不通过',
        '新公司设立,网上提交三天了没审', '住宅能不能注册公司', '想注册个分公司', '注册资本要实缴吗,写多少合适',
        '一址多照可以吗', '外地人在这边开公司怎么办执照', '想成立合伙企业做持股平台', '集群注册地址在哪里申请',
        '农民专业合作社怎么登记', '营业执照多久能拿到', '个转企怎么操作',
      ],
      en: [
        'how do I register a company', 'open a branch here, what papers', 'company name rejected',
        'sole trader licence', 'set up a limited partnership', 'can I register at a home address',
        'register an LLC as a foreigner', 'how long until the business licence is issued',
      ],
      keywords: [
        '注册公司', '开公司', '设立登记', '办执照', '办营业执照', '新办执照', '核名', '名称预核准', '注册资本',
        '实缴', '认缴', '个体户', '个体工商户', '分公司', '合伙企业', '合作社', '一址多照', '集群注册',
        '个转企', '注册地址', 'register a company', 'business licence', 'company name', 'branch', 'sole trader',
        'set up a company',
      ],
    },
    'market.change': {
      zh: [
        '换法人怎么办理', '公司改名字要几天', '公司搬到隔壁街道,地址变更', '股权转让变更登记需要什么',
        '增加注册资本', '减资公告登报多久', '法定代表人变更被驳回,说章程不对', '董事监事备案',
        '营业执照丢了要补办', '换了监事没备案', '变更股东,两个股东都同意', '执照遗失补领', '公司章程修正案备案',
        '个体户能变更经营者吗', '同区内变更住所材料',
      ],
      en: [
        'change the legal representative', 'move the registered office within the county',
        'share transfer, both shareholders agree', 'company name change', 'reduce registered capital',
        'lost business licence, need a duplicate', 'director change was rejected because of the articles',
      ],
      keywords: [
        '变更登记', '法人变更', '换法人', '法定代表人', '法代', '变更地址', '地址变更', '住所变更', '改名',
        '名称变更', '股权转让', '股东变更', '增资', '减资', '章程', '章程修正案', '董事', '监事', '执照遗失',
        '补领执照', '高管备案', 'legal representative', 'registered office', 'change of name', 'share transfer',
        'articles of association', 'duplicate licence',
      ],
    },
    'market.shareholder-auth': {
      zh: [
        '小股东失联了,变更没法实名认证', '有个股东不肯刷脸,法人换不了', '股东去世了股权怎么变更',
        '股东闹矛盾不配合签字', '原股东在国外,登录不了app做认证', '前法人拒绝配合变更', '股东坐牢了没法实名',
        '我身份证被人冒用当了法人', '挂名股东想退出,对方不理', '大股东拒不签名,电子签名卡住了',
        '被冒名登记成股东了要撤销', '股东之间股权争议,公章被另一方拿走', '股东联系不上,人脸认证没人做',
      ],
      en: [
        'a shareholder refuses to sign or to pass the face check',
        'minority shareholder disappeared, cannot change the director',
        'shareholder died, how to transfer his shares', 'my identity was used to register a company',
        'the former legal representative will not cooperate',
        'shareholder abroad cannot do the real-name check', 'dispute between shareholders blocks the change',
      ],
      keywords: [
        '股东失联', '股东不配合', '不配合签字', '股东去世', '股权继承', '股东纠纷', '股权争议', '冒名登记',
        '身份证被冒用', '挂名股东', '挂名法人', '股东联系不上', '拒绝签字', '不肯签字', '股东不肯', '股东认证',
        '股东实名', '股东坐牢', 'shareholder refuses', 'shareholder missing', 'shareholder died',
        'identity stolen', 'uncooperative shareholder', 'shareholder dispute',
      ],
    },
    'market.scope': {
      zh: [
        '经营范围怎么写', '我们卖净水器该选哪个经营范围', '经营范围规范表述里找不到我们行业',
        '增加经营范围要前置审批吗', '做直播带货经营范围填什么', '新能源行业的经营范围表述',
        '经营范围超出了会被罚吗', '想加一项技术咨询', '宠物医院属于哪个经营范围条目',
        '经营范围里要不要写进出口',
      ],
      en: [
        'wording of the business scope', 'which scope item covers live streaming sales',
        'add an item to the business scope', 'our trade is not in the standard list',
        'does this scope need a prior approval',
      ],
      keywords: [
        '经营范围', '规范表述', '增加经营范围', '经营项目', '前置审批', '许可经营项目', '一般经营项目',
        '行业代码', '国民经济行业', '超范围经营', 'business scope', 'scope of business', 'scope wording',
        'industry code',
      ],
    },
    'market.deregister': {
      zh: [
        '公司不干了怎么注销', '简易注销公告被异议了', '营业执照被吊销了还能注销吗', '个体户注销要跑税务吗',
        '注销卡在清算组备案', '简易注销二十天公告', '公司关门好几年了想注销', '注销分公司',
        '执照吊销未注销,法人被限制了', '公章丢了怎么注销公司', '有欠债能简易注销吗', '股东不齐注销不了公司',
      ],
      en: [
        'close down the company', 'simple de-registration was objected to',
        'licence revoked, can we still deregister', 'liquidation group filing', 'wind up a dormant company',
        'deregister a branch',
      ],
      keywords: [
        '注销', '注销公司', '简易注销', '清算组', '清算报告', '注销公告', '吊销未注销', '吊销', '关公司',
        '公司不干了', '注销登记', '歇业备案', '歇业', 'deregister', 'deregistration', 'close the company',
        'wind up', 'liquidation', 'revoked licence', 'dissolve',
      ],
    },
    'market.abnormal-list': {
      zh: [
        '公司被列入经营异常了怎么移出', '地址查不到被列异常名录', '年报没报进了异常名录', '移出经营异常要多久',
        '信用中国不显示,但企查查显示经营异常', '没收到通知就把我们列异常了', '登记住所无法联系被列异常',
        '严重违法失信名单怎么移除', '异常名录影响投标,急着移出', '补报年报之后异常怎么还在',
      ],
      en: [
        'we are on the abnormal operation list, how to get off',
        'listed as abnormal because the address could not be reached',
        'removal after filing the late annual report',
        'blacklisted as seriously dishonest by the market regulator', 'abnormal status hurts our bids',
      ],
      keywords: [
        '经营异常', '异常名录', '列异常', '移出异常', '列入异常', '异常移出', '无法联系', '地址异常',
        '严重违法失信', '失信名单', '企查查', '天眼查', 'abnormal list', 'abnormal operation',
        'abnormal-operation list', 'removed from the list', 'unreachable address',
      ],
    },
    'market.food-permit': {
      zh: [
        '食品经营许可证怎么办', '开奶茶店要办什么证', '小作坊登记证', '食品生产许可证快到期了要续',
        '食品厂换了生产线要不要变更SC', '现场核查没过,说布局不合理', '网上卖自制糕点要许可吗', '食堂食品许可',
        '预包装食品备案', '冷链食品仓库要什么许可', '酒水批发许可', '保健食品经营备案', '许可证增项,加做凉菜',
        '食品标签要怎么标', '小餐饮备案',
      ],
      en: [
        'food business permit', 'food production licence renewal', 'site inspection for the food permit failed',
        'can I sell home-made cakes online', 'canteen permit', 'prepackaged food filing',
        'add a cold dish item to our food permit',
      ],
      keywords: [
        '食品经营许可', '食品许可', '食品生产许可', 'SC证', 'SC认证', '小作坊', '预包装食品', '食品备案',
        '食品厂', '食堂许可', '奶茶店', '糕点', '冷食', '现场核查', '食品标签', '保健食品', '小餐饮',
        '食品添加剂', 'food permit', 'food licence', 'food production', 'food business', 'prepackaged',
        'canteen',
      ],
    },
    'market.product-cert': {
      zh: [
        '3C认证怎么办', '工业产品生产许可证到期换证', '叉车要不要办使用登记', '电梯年检找谁',
        '行车起重机检验排不上队', '压力容器使用登记证', '锅炉安装告知', '特种设备检验约了一个月没人来',
        '叉车证在哪考', '电线电缆生产许可', '计量器具要不要强检', '地磅检定', '质量体系认证ISO9001',
        '产品质量抽检不合格复检', '安全阀校验', '产品执行标准备案',
      ],
      en: [
        'CCC certification', 'forklift registration', 'pressure vessel use certificate',
        'lift annual inspection', 'crane inspection appointment takes too long',
        'industrial product licence renewal', 'scale calibration',
        'product failed the quality spot check, retest', 'boiler installation notice',
      ],
      keywords: [
        '3C', 'CCC', '3C认证', '强制性认证', '工业产品生产许可', '生产许可证', '特种设备', '叉车', '电梯',
        '起重机', '行车检验', '压力容器', '锅炉', '安全阀', '特检院', '使用登记证', '计量', '强检', '检定',
        '地磅', '质量抽检', '产品抽检', 'ISO9001', '质量体系', '企业标准', '特种设备作业证', 'forklift',
        'pressure vessel', 'boiler', 'elevator', 'crane', 'calibration', 'product certification',
        'special equipment',
      ],
    },
    'market.annual-report': {
      zh: [
        '企业年报在哪里报', '工商年报填错了怎么改', '年报截止到几号', '公示系统登录不进去报不了年报',
        '个体户也要年报吗', '去年年报忘了报', '年报里社保信息怎么填', '年报资产数据填错想更正',
        '年报联络员换人了', '企业信用信息公示系统怎么填', '今年刚注册要报年报吗',
      ],
      en: [
        'where to file the annual report', "correct a mistake in last year's annual report",
        'annual report deadline', 'does a sole trader file an annual report',
        'change the liaison person in the publicity system', 'missed the annual report',
      ],
      keywords: [
        '年报', '工商年报', '企业年报', '年度报告', '年报公示', '公示系统', '联络员', '补报年报', '年检',
        '信用信息公示', 'annual report', 'annual return', 'publicity system',
      ],
    },
    'market.pro-claimant': {
      zh: [
        '被职业打假人敲诈了', '有人故意买过期的来索赔十倍', '恶意投诉我们店,一天十几个',
        '职业索赔人投诉标签问题要一千块', '打假人天天12315举报', '碰瓷式投诉怎么应对',
        '收到好多12315投诉都是同一个人', '标签瑕疵被索赔', '职业举报人拿广告法极限词要钱', '知假买假,要求赔偿',
      ],
      en: [
        'professional claimants blackmail our shop',
        'the same person files complaints again and again to get money',
        'claims ten times the price for a label flaw', 'malicious complaints on the consumer hotline',
        'extortion by fake buyers',
      ],
      keywords: [
        '职业打假', '打假人', '职业索赔', '恶意投诉', '恶意举报', '恶意索赔', '索赔十倍', '知假买假', '12315',
        '敲诈', '标签瑕疵', '极限词', '职业举报人', '碰瓷', '假一赔十', '退一赔三', 'professional claimant',
        'malicious complaint', 'blackmail', 'label flaw', 'ten times',
      ],
    },
  },
};
