import type { WindowPhrases } from '../phrases.types.js';

/** 开放(外贸口岸)窗口 · Foreign trade */
export const trade: WindowPhrases = {
  duties: [
    '外贸和口岸:报关通关、原产地证、关税应对、外资报告、境外展会、出口信保、跨境电商、对外投资',
    'Customs clearance, certificates of origin, tariffs, FDI reports, exhibitions abroad, export credit insurance, cross-border e-commerce, outbound investment',
  ],
  types: {
    'trade.customs': {
      zh: [
        '柜子到港五天要开箱', '滞港费一天一千', '宁波港', '报错品名', '税号归哪个', '进口旧设备',
        '样品寄进来被扣', '出口化工品要什么证', '进口食品清关', '退运回来', '商检没过', '海关系统', '货在机场',
        '电子口岸卡', '货卡在海关了', '报关单改单', '集装箱被查验三天', '海关归类有分歧', '进出口权怎么办理',
        '海关注册备案', '通关慢', '海关要化验', '加工贸易手册核销', 'AEO认证', '暂时进出口', '海关处罚申报不实',
        '报检报验', '进口设备减免税', '保税仓库', '出口法检', '海关扣货', '进口关税完税价格', '货柜压港',
      ],
      en: [
        'imported wine is stuck at the port because of the label', 'customs wants a test of our product',
        'container opened at the port', 'goods held because of the code', 'demurrage a day',
        'import used machines', 'samples held', 'returned goods', 'customs code disputed',
        'our electronic port card', 'container stuck at customs', 'customs inspection for three days',
        'amend the customs declaration', 'HS code classification dispute', 'import and export rights',
        'AEO certification', 'processing trade handbook', 'customs registration of our firm',
        'customs holds our shipment',
      ],
      keywords: [
        '外高桥', '中文标签', '进口葡萄酒', 'stuck at the port', 'imported', '柜子', '滞港', '滞港费', '开箱',
        '宁波港', '上海港', '港口扣', '清关', '税号归', '退运', '旧设备进口', '样品', '电子口岸', '进口',
        '出口报', '关税号', '机场', '海关说', 'goods are held', 'port', 'demurrage', 'customs code', 'held',
        'import', 'samples', 'returned goods', 'e-port', '报关', '通关', '海关', '查验', '报关单', '清关',
        '归类', 'HS编码', '进出口权', '收发货人备案', '加工贸易', '手册核销', 'AEO', '集装箱', '货柜', '保税',
        '商检', '法检', '口岸', '压港', '减免税设备', 'customs', 'customs clearance', 'declaration',
        'container', 'HS code', 'shipment', 'clearance', 'bonded', 'import licence',
      ],
    },
    'trade.origin': {
      zh: [
        'RCEP那个证网上打', '客户要产地证明', '东盟的证', '证书打印不了', '品名和提单不符证书',
        '澳大利亚客户要', '原产地证怎么办', 'RCEP原产地证书', '东盟FORM E', '原产地证自助打印', '客户要CO',
        '原产地证改错', '商事证明书', '领事认证', '贸促会原产地证申请', '产地证签证人员备案',
        '优惠原产地规则怎么判定', '单据认证',
      ],
      en: [
        'HS code on the certificate for Korea is wrong, reissue', 'customer in Japan wants the RCEP paper',
        'prove the origin', 'ASEAN certificate', 'certificate of origin', 'RCEP origin certificate', 'FORM E',
        'print the certificate ourselves', 'customer asks for CO', 'consular legalisation',
        'correct a certificate of origin',
      ],
      keywords: [
        '自贸协定', '重发', '那个证', '产地证明', '东盟', '产地', '网上打', '签发', '日本客户',
        'prove the origin', 'ASEAN', 'origin paper', '原产地证', '原产地', '产地证', '原产地证书', 'RCEP',
        'FORM E', 'FORM A', '自助打印', '贸促会', '领事认证', '商事证明', '普惠制', 'certificate of origin',
        'origin certificate', 'consular legalisation', 'form e', 'CO certificate',
      ],
    },
    'trade.tariff-impact': {
      zh: [
        '美国加到四十几客户停单', '订单都跑越南去了', '美国客户要降价', '转口', '被征双反', '欧盟碳税',
        '芯片出口要许可', '制裁名单', '川普', '关税战裁人', '美国加关税订单没了', '关税涨了客户要我们承担',
        '反倾销调查怎么应诉', '出口美国受影响,怎么办', '贸易摩擦损失', '加征关税排除申请', '欧盟碳关税CBAM',
        '被列入实体清单', '出口管制许可证', '转口贸易风险', '出口订单被取消,因为关税', '反补贴税',
      ],
      en: [
        'furniture exports fell by seventy percent since the duties',
        'US raised it to forty percent, clients stop', 'orders moved to Vietnam',
        'client wants a discount because of duties', 'EU carbon tax', 'US tariffs cost us our orders',
        'anti-dumping investigation, how to answer', 'customers want us to bear the tariff', 'tariff exclusion',
        'EU carbon border tax', 'entity list', 'export control licence', 'trade war losses',
      ],
      keywords: [
        '放假', '出口下降', '加到', '停单', '美国那边', '美国客户', '欧盟', '碳税', '订单跑', '跑越南', '降价',
        '制裁名单', '对美', 'duties', 'forty percent', 'orders moved', 'US raised', 'carbon tax', '关税',
        '加征关税', '贸易摩擦', '贸易战', '反倾销', '反补贴', '双反', '应诉', '碳关税', 'CBAM', '实体清单',
        '出口管制', '制裁', '对美出口', '关税影响', '两用物项', 'tariff', 'tariffs', 'anti-dumping',
        'trade war', 'carbon border', 'export control', 'sanctions', 'countervailing',
      ],
    },
    'trade.fdi': {
      zh: [
        '新加坡母公司增资商务报什么', '外方股东变了报谁', '港商投资', '外国人投资开公司要批吗',
        '外资备案忘了报', '外商年度报告', '外方出资到账', '利润再投资', '外商投资信息报告怎么报',
        '外资企业初始报告', '外资年报多报合一', '外商投资企业变更报告', '外资股东信息更正',
        '港资公司要报商务吗', '外资到资怎么登记', '外商投资准入负面清单', '外资企业设立要审批吗',
        '外资联合年报', '补报外资信息', '外汇登记FDI',
      ],
      en: [
        'deadline to report a change among foreign owners',
        'parent company in Singapore raises the capital, which report', 'foreign shareholder changed',
        'Hong Kong money', 'commerce office report forgotten', 'profit reinvested',
        'foreign investment information report', 'initial report of a foreign-invested firm',
        'FDI change report', 'Hong Kong investor report', 'negative list',
        'foreign-invested company annual report', 'capital injection from abroad',
      ],
      keywords: [
        '信息报告多长', '母公司', '新加坡', '商务那边', '商务局', '外方', '港商', '外商', '外国股东',
        '外国投资', '报商务', '再投资', '德资', '外币出资', 'parent company', 'commerce office',
        'foreign shareholder', 'foreign parent', 'capital from abroad', '外商投资', '外资', '外资企业',
        '信息报告', '初始报告', '变更报告', '港资', '台资', '外方股东', '负面清单', '外资到资', '合资企业',
        '外资准入', '实际利用外资', 'FDI', 'foreign investment', 'foreign-invested', 'foreign investor',
        'negative list', 'joint venture',
      ],
    },
    'trade.exhibition': {
      zh: [
        '去德国参展补多少', '摊位七万', '机票能报吗', '广州那个展', '线上展会', '展会名单', '报团出国',
        '迪拜展', '境外展会补贴怎么申请', '广交会摊位', '参展补助', '国外参展费用能补多少', '展位费补贴',
        '广交会展位申请不上', '境外参展人员补助', '中小开国际市场开拓资金', '进博会报名', '商务团组出国考察',
        '展会补助材料', '海外展位',
      ],
      en: [
        'we never win a booth in the draw', 'fair in Germany, how much do you pay', 'stand costs',
        'flight to the fair', 'list of supported fairs', 'exhibition subsidy for a fair abroad',
        'Canton fair booth', 'how much of the booth fee is covered', 'apply for a stand at the import expo',
        'international market development fund', 'trade delegation',
      ],
      keywords: [
        '中签', '摊位', '去德国', '展', '参加展会', '补多少', '迪拜', '出国', '团组', '展览', 'fair',
        'stand costs', 'fair in', 'supported fairs', '展会', '参展', '广交会', '境外参展', '展位', '展位费',
        '展会补贴', '摊位', '进博会', '国际市场开拓', '中小开', '出国参展', '境外展会', '海外展会',
        'exhibition', 'trade fair', 'canton fair', 'booth', 'stand', 'expo', 'exhibition subsidy',
      ],
    },
    'trade.credit-insurance': {
      zh: [
        '土耳其买家破产之前投了保', '国外客户赖账能赔吗', '想给出口的货上保险', '信保的额度', '报损',
        '海外买家跑路', '出口信保怎么投保', '中信保理赔', '外国客户不付款有保险吗', '出口信用保险保费补贴',
        '信保限额批不下来', '小微信保平台', '国外买家破产理赔', '信保保单融资', '买方资信调查', '出口收汇风险',
      ],
      en: [
        'limit for the Brazilian buyer is too low', 'buyer abroad went bankrupt and we were insured',
        'insure exports', 'claim for unpaid exports', 'export credit insurance', 'Sinosure claim',
        'foreign buyer does not pay, insured', 'insurance limit for a buyer',
        'premium subsidy for export insurance', 'buyer went bankrupt abroad',
      ],
      keywords: [
        '巴西客户', '投了保', '投保', '赔', '国外客户', '海外买家', '买家破产', '破产', '报损', '上保险',
        '保单', '土耳其', 'insure', 'insured', 'unpaid exports', 'buyer abroad', 'claim', '信保', '出口信保',
        '中信保', '出口信用保险', '信保理赔', '买方限额', '保费补贴', '国外买家', '外国客户不付款', '海外欠款',
        '资信调查', '收汇风险', 'export credit insurance', 'credit insurance', 'sinosure', 'foreign buyer',
        'overseas buyer', 'insurance limit',
      ],
    },
    'trade.ecommerce': {
      zh: [
        '亚马逊卖东西国内怎么报', '收的美元怎么结汇', '网上卖到国外', '海外仓有没有补', '店被关', '国际站',
        '小包出口', '直播卖到东南亚', '跨境电商怎么做', '亚马逊店铺被封', '跨境电商综试区备案', '9710出口报关',
        '跨境电商收结汇', '海外仓补贴', '跨境电商零售出口无票免税', '1210保税备货', '独立站怎么搞',
        'TikTok shop', '跨境电商园区入驻', '速卖通', '跨境电商人才培训',
      ],
      en: [
        'returned parcels from abroad, duty free?', 'selling online abroad, how to report and get paid',
        'shop on a foreign platform closed', 'parcels to Europe', 'warehouse abroad',
        'cross-border e-commerce filing', 'Amazon shop closed', 'overseas warehouse subsidy',
        '9710 export declaration', 'TikTok shop seller', 'foreign exchange for online exports',
        'bonded e-commerce',
      ],
      keywords: [
        '全托管', '退货回国', '卖到国外', '国外网店', '结汇', '收美元', '小包', '平台卖', '海外', '电商出口',
        '国际站', '线上卖', 'selling online', 'parcels', 'foreign platform', 'warehouse abroad',
        'online abroad', '跨境电商', '亚马逊', '海外仓', '9710', '9810', '9610', '1210', '综试区', '独立站',
        '速卖通', 'TikTok', 'Temu', 'Shopee', '跨境', '店铺被封', '阿里国际站', 'cross-border e-commerce',
        'amazon', 'overseas warehouse', 'online store', 'tiktok', 'e-commerce export',
      ],
    },
    'trade.odi': {
      zh: [
        '去墨西哥设厂钱怎么出去', '外面开公司要批吗', '到东南亚办厂', '收购国外公司', '派工人去国外',
        '境外项目', '把钱投到海外', '境外投资备案怎么办', '去越南建厂要备案吗', 'ODI备案', '对外投资证书变更',
        '境外子公司增资', '企业境外投资外汇登记', '海外设厂手续', '境外投资证书注销', '去泰国开公司',
        '走出去政策', '对外承包工程', '境外再投资报告',
      ],
      en: [
        'subsidiary in Hungary, commerce filing or foreign exchange first',
        'plant in Mexico, what before the money goes out', 'buy a foreign company', 'send workers abroad',
        'office in Germany', 'outbound investment filing', 'build a factory in Vietnam', 'ODI certificate',
        'capital increase of a foreign subsidiary', 'foreign exchange registration for investment abroad',
        'going global support', 'close our overseas company',
      ],
      keywords: [
        '匈牙利', '外管', '设厂', '墨西哥', '越南', '泰国', '钱出去', '国外设', '到国外', '收购国外',
        '国外公司', '派工人出国', '海外投资', 'plant in', 'mexico', 'vietnam', 'abroad',
        'buy a foreign company', 'money goes out', '境外投资', '对外投资', 'ODI', '海外建厂', '越南建厂',
        '境外子公司', '走出去', '境外设厂', '对外承包', '投资证书', '境外公司', '海外子公司', '国外建厂',
        'outbound investment', 'overseas investment', 'invest abroad', 'factory in vietnam',
        'foreign subsidiary', 'going global',
      ],
    },
  },
};
