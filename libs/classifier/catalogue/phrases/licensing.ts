import type { WindowPhrases } from '../phrases.types.js';

/** 行业准营窗口 · Sector licensing */
export const licensing: WindowPhrases = {
  duties: [
    '行业准营:娱乐场所、卫生许可、医疗机构、培训学校、开餐馆、烟草、农业养殖、城管许可',
    'Entertainment venues, hygiene permits, clinics and devices, training schools, restaurants, tobacco, farming, street use and signs',
  ],
  types: {
    'licensing.entertainment': {
      zh: [
        '想开个密室逃脱馆,要到哪里备案', '老城区四合院想改成剧本杀和小酒馆,文旅那边要怎么审', '密室逃脱备案',
        '开个棋牌室', '小剧场', '健身房体育局', '办音乐节', '开民宿要哪些', '滑雪场', '网吧转让', '影楼',
        '开KTV要办什么证', '娱乐经营许可证', '网吧许可', '剧本杀备案', '旅行社许可证', '歌舞厅场所变更',
        '演出经营许可', '电影院许可', '游戏厅审批', '民宿怎么办证', '营业性演出审批', '出版物经营许可',
        '台球厅要文旅许可吗', '游泳馆高危体育许可', '书店出版物零售',
      ],
      en: [
        'courtyard house to become a bar with shows', 'escape room', 'chess room', 'small theatre',
        'music festival', 'ski hall', 'guest house', 'open a KTV, which permit', 'entertainment venue licence',
        'internet cafe permit', 'travel agency licence', 'commercial performance approval', 'cinema permit',
        'homestay permit', 'escape room filing', 'swimming pool sports permit',
      ],
      keywords: [
        'ktv', '棋牌', '电竞', '舞厅', 'arcade', '小酒馆', '四合院', '密室逃脱', '棋牌室', '剧场', '音乐节', '滑雪', '游乐', '酒吧', '台球',
        '游乐场', '蹦床', '影院', 'escape room', 'theatre', 'festival', 'bar', 'playground', 'guest house', '娱乐场所',
        '娱乐经营许可', 'KTV', '网吧', '剧本杀', '密室', '旅行社', '歌舞厅', '演出', '电影院', '游戏厅', '文旅局', '民宿', '出版物', '书店', '游泳馆',
        '高危体育', '广播电视', '文化经营', 'entertainment', 'karaoke', 'internet cafe', 'travel agency', 'performance',
        'cinema', 'homestay', 'venue licence',
      ],
    },
    'licensing.hygiene': {
      zh: [
        '小宾馆的卫生证到期了,延续要不要检测空气', '我们是一家连锁酒店,公共场所卫生许可想一次续十家店',
        '小宾馆的卫生证', '美甲店开张', '空气检测', '健身房淋浴卫生', '足疗店', '医学美容吗', '洗衣店',
        '办健康证', '公共场所卫生许可证', '理发店卫生许可', '宾馆卫生许可证到期', '美容院要办什么证',
        '健康证去哪办', '浴室卫生许可', '卫生许可证延续', '游泳池水质检测卫生', '美甲店要卫生许可吗',
        '员工健康证', '二次供水卫生许可', '酒店客房卫生检测',
      ],
      en: [
        'ten hotels of a chain, renew all hygiene permits together', 'hotel hygiene paper expired',
        'nail studio', 'air test', 'foot massage shop', 'public place hygiene permit',
        'hygiene permit for a hair salon', 'renew hotel hygiene permit', 'beauty parlour permit',
        'health certificate for staff', 'bathhouse hygiene',
      ],
      keywords: [
        '美容', '理发', '泳池', '宾馆', 'hairdresser', 'nail salon', 'swimming pool', '连锁酒店', '卫生证', '空气检测', '足疗',
        '洗浴', '美甲店', '酒店卫生', '延续卫生', '体检办证', 'hygiene paper', 'nail studio', 'massage', 'air test', '卫生许可',
        '卫生许可证', '公共场所卫生', '理发店', '美容院', '美发', '宾馆卫生', '健康证', '浴室', '足浴', '美甲', '卫健局', '卫生监督', '卫生检测',
        'hygiene permit', 'hygiene', 'hair salon', 'beauty salon', 'health certificate', 'bathhouse',
        'sanitation permit',
      ],
    },
    'licensing.medical': {
      zh: [
        '退休医生想开个中医诊所', '进口医疗器械经营,三类许可证地址变更', '想在社区开一间口腔门诊',
        '退休医生开中医诊所', '卖血压计要证吗', '网上卖口罩', '牙科', '体检中心', '康复医院', '药店换药师',
        '执业医师注册', '助听器店', '眼镜店', '开诊所需要什么条件', '医疗机构执业许可', '二类医疗器械备案',
        '三类医疗器械经营许可', '药店怎么办证', '诊所备案', '医疗器械网络销售', '口腔门诊设置审批',
        '医疗广告审查', '药品经营许可证换证', '医疗机构校验', '放射诊疗许可', '护士执业注册', '消毒产品许可',
        '养老院备案', '中医馆',
      ],
      en: [
        'selling blood pressure meters online, which licence', 'new address on the device licence',
        'sell blood pressure meters', 'dentist', 'masks online', 'pharmacist changed', 'hearing aids',
        'optician', 'open a clinic', 'medical device filing class II', 'class III device licence',
        'pharmacy licence', 'dental clinic approval', 'medical advertisement review', 'radiology permit',
        'nursing home filing',
      ],
      keywords: [
        'ct', 'x光', '放射', '药房', '三类许可证', '中医诊所', '医生', '血压计', '口罩', '牙科', '体检中心', '药师', '眼镜店', '助听器', '医院设置',
        '开诊所', '医美', '药品', 'blood pressure', 'dentist', 'masks', 'doctor', 'pharmacist', 'optician',
        'hearing aid', '诊所', '医疗机构', '医疗器械', '二类器械', '三类器械', '药店', '药品经营', '口腔', '门诊部', '执业许可', '医疗广告',
        '放射诊疗', '医师执业', '护士', '养老院', '养老机构', '消毒产品', '药监', '中医馆', 'clinic', 'medical device', 'pharmacy',
        'dental', 'medical institution', 'drug licence', 'radiology', 'nursing home',
      ],
    },
    'licensing.education': {
      zh: [
        '教小孩画画的工作室,要不要许可证', '非学科类科技培训机构审批,要多大面积', '教小孩画画要许可吗',
        '周末补习班', '英语班', '幼小衔接', '早教中心', '驾校', '乐器培训', '开托儿所', '编程班',
        '培训机构办学许可证', '学科类非学科类', '艺术培训班审批', '托管班要办证吗', '民办幼儿园审批',
        '培训学校年检', '职业培训学校设立', '办学许可证变更地址', '舞蹈培训班', '校外培训白名单',
        '托育机构备案', '成人教育培训许可', '体育培训机构',
      ],
      en: [
        'science club for pupils, how many square metres', 'painting lessons for kids', 'weekend classes',
        'language school', 'early learning centre', 'music lessons', 'training school licence',
        'art class permit', 'after-school care', 'private kindergarten approval', 'vocational training school',
        'change the address of our school permit', 'dance school',
      ],
      keywords: [
        '英语培训', '驾校', '艺考', 'training center', '科技培训', '画画', '补习班', '英语班', '早教', '编程班', '乐器', '教小孩', '上课',
        '学生', '老师资格', '幼小衔接', '学费', 'lessons', 'classes', 'kids', 'language school', 'music lessons', 'teach',
        '办学许可', '办学许可证', '培训机构', '培训学校', '校外培训', '托管班', '托育', '民办学校', '民办幼儿园', '非学科', '学科类', '艺术培训', '职业培训学校',
        '培训班', '辅导班', '教育局', 'training school', 'school permit', 'private school', 'tutoring', 'after-school',
        'art school', 'vocational school', 'training centre',
      ],
    },
    'licensing.catering-bundle': {
      zh: [
        '盘了个店面想做烧烤,从执照到开门一共要办几样,能一次弄完吗',
        '准备在大学城开一家螺蛳粉,请问执照、食品、消防、环保这些怎么一起弄',
        '在步行街弄个奶茶铺子,从零开始要跑哪些地方', '开一家螺蛳粉店执照食品消防一起弄',
        '执照食品消防环保怎么一起办', '做烧烤从头到尾办几样', '盘了店面要开饭馆', '一次弄完开店手续',
        '开奶茶店全套', '餐饮从执照到开门', '转让来的饭店', '农家乐', '开饭店要办哪些手续一起办',
        '开餐馆一件事', '开火锅店流程从头到尾', '餐饮店执照和食品证能一起办吗', '一件事一次办开餐厅',
        '我想开个小吃店什么证都没办', '餐馆换老板全部证照要重办吗', '咖啡馆开店全套手续', '早餐店需要办什么',
        '餐饮一次办', '开便利店一件事',
      ],
      en: [
        'noodle shop near the university, licence, food, fire and environment together',
        'took over a snack shop, which papers in total', 'everything for a noodle shop', 'tea shop from zero',
        'open a restaurant, all permits at once', 'one-stop for a new cafe',
        'hot pot restaurant from scratch, what do I need', 'snack bar, which licences',
        'take over a restaurant, all certificates',
      ],
      keywords: [
        '螺蛳粉', '一起弄', '一起办', 'together', '烧烤', '盘了店面', '开饭馆', '饭店', '餐饮', '农家乐',
        '从头到尾', '面馆', '一次弄完', '办几样', '奶茶', 'noodle shop', 'tea shop', 'snack shop', 'from zero',
        'papers in total', '开饭店', '开餐馆', '开餐厅', '开餐馆一件事', '一件事', '一次办', '火锅店', '小吃店',
        '餐饮店', '咖啡馆', '早餐店', '全套手续', '开店', '餐馆', '便利店', '烧烤店', 'open a restaurant',
        'restaurant', 'cafe', 'snack bar', 'all permits', 'one-stop', 'catering',
      ],
    },
    'licensing.tobacco': {
      zh: [
        '小超市想卖烟,说离学校太近', '烟证上是我老公名字,他去世了,能转给我吗', '烟证上的人去世了能转吗',
        '小超市想卖烟', '离学校太近不让卖烟', '卖烟的证', '烟草说没名额', '店转让烟证怎么弄', '烟草证怎么办',
        '烟草专卖零售许可证延续', '便利店卖烟要什么证', '烟草证距离限制', '电子烟许可', '烟草证换法人',
        '烟草证到期', '学校附近不给办烟草证', '卖香烟许可申请', '烟草局不给批说饱和了', '雪茄零售',
      ],
      en: [
        'the holder of the tobacco licence died, can I take over', 'sell cigarettes in a small shop',
        'too near to a school', 'shop sold, what about the tobacco paper', 'tobacco retail licence',
        'sell cigarettes in our shop', 'e-cigarette permit', 'tobacco licence renewal',
        'refused a tobacco licence because of distance', 'transfer a tobacco licence',
      ],
      keywords: [
        '专卖', '烟证上', '转给我', '烟', '想卖烟', '卖烟的证', '离学校太近', '烟酒店', '订烟', 'smoke shop', 'near a school',
        'sell cigarettes', '烟草', '烟草证', '烟草专卖', '卖烟', '香烟', '电子烟', '烟草零售', '烟草局', '零售许可证', '烟证', '雪茄',
        'tobacco', 'cigarette', 'cigarettes', 'e-cigarette', 'tobacco licence',
      ],
    },
    'licensing.agriculture': {
      zh: [
        '准备养三千头猪,要哪些批', '我想办一个一万羽蛋鸡的场子,动防证咋弄', '承包水面养小龙虾要什么证',
        '养三千头猪要哪些批', '鸡场', '卖化肥农药', '种苗', '大棚用地', '宠物店开诊疗', '兽医站', '鱼塘承包',
        '砍树', '农业补贴', '果园', '茶厂', '养殖场要办什么手续', '动物防疫条件合格证', '兽药经营许可',
        '种子生产经营许可', '农药经营许可证', '养猪场环保和防疫', '水产养殖证', '饲料生产许可', '屠宰场审批',
        '宠物医院诊疗许可', '家庭农场认定', '农产品绿色食品认证', '林木采伐许可', '动物检疫证明', '农机补贴',
        '生鲜乳收购',
      ],
      en: [
        'ten thousand laying hens, which certificate', 'three thousand pigs, which approvals', 'chicken farm',
        'fertiliser shop', 'fish pond', 'cut trees', 'fruit orchard', 'vet', 'livestock farm permit',
        'veterinary drug licence', 'seed production licence', 'pesticide shop permit',
        'animal epidemic prevention certificate', 'fish farming certificate', 'feed production licence',
        'pet clinic', 'family farm',
      ],
      keywords: [
        '水产', 'seeds', '蛋鸡', '动防证', '猪', '鸡', '牛羊', '养鸡', '化肥', '种苗', '鱼塘', '砍树', '果园', '茶叶', '兽医', '农业',
        '合作社种', '宠物', 'pigs', 'chicken', 'fertiliser', 'fish pond', 'trees', 'orchard', 'vet', '养殖', '养殖场',
        '养猪', '防疫', '动物防疫', '兽药', '种子', '农药', '饲料', '水产养殖', '屠宰', '宠物医院', '动物诊疗', '家庭农场', '绿色食品', '农业农村',
        '检疫', '采伐', '农机', '种植', '大棚', 'livestock', 'farm', 'veterinary', 'seed', 'pesticide', 'feed',
        'animal', 'fish farm', 'agriculture', 'pet clinic',
      ],
    },
    'licensing.city-management': {
      zh: [
        '门头字换新的,城管说没报备', '商场外立面大屏要投广告,需要城管批吗', '店门口想摆六张桌子晚上卖烧烤',
        '门头换字没报备', '城管不让摆', '店外放桌子', '横幅被收', '工地土往哪运', '洒水车',
        '城管收走了我们的灯箱', '马路边卖货', '彩旗拱门', '户外广告牌要审批吗', '门头招牌怎么报备',
        '渣土运输许可', '占道经营许可', '店铺招牌被城管要求拆', '建筑垃圾处置证', '门店外摆摊位',
        '夜市摆摊申请', '城管不让装灯箱', '渣土车准运证', '促销活动占用广场', '横幅要批吗', '餐厨垃圾收运',
        '犬类', '工地出土',
      ],
      en: [
        'approval for a neon sign on the roof', 'who approves a billboard',
        'big screen on the facade of a mall', 'new letters on our shop front', 'tables outside the shop',
        'banner taken away', 'where to bring the soil', 'city officers took our light box',
        'outdoor advertisement permit', 'shop sign approval', 'spoil transport permit',
        'street stall licence', 'construction waste disposal permit', 'sales promotion on the square',
        'city management wants us to remove the sign', 'outdoor seating',
      ],
      keywords: [
        'roof sign', 'neon', 'sign on the facade', '大屏', '外立面', '门头字', '换字', '没报备', '店外', '摆桌', '路边', '横幅',
        '土方外运', '拉土', '城管说', '彩旗', '摊位', 'letters', 'tables outside', 'banner', 'soil', 'light box',
        'shop front', '户外广告', '广告牌', '门头', '招牌', '店招', '灯箱', '渣土', '渣土车', '建筑垃圾', '占道经营', '摆摊', '外摆', '夜市',
        '城管', '横幅', '餐厨垃圾', '准运证', '促销活动', 'outdoor advertising', 'shop sign', 'signboard', 'billboard',
        'spoil', 'construction waste', 'street stall', 'street use', 'city management', 'outdoor seating',
      ],
    },
  },
};
