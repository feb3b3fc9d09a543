/** A small seeded generator (mulberry32): the same firms in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Pick = <T>(from: readonly T[]) => T;

export function picker(random: () => number): Pick {
  return (from) => from[Math.floor(random() * from.length)]!;
}

const PLACES = [
  '温州',
  '宁波',
  '杭州市',
  '绍兴市越城区',
  '泰州',
  '永康',
  '浙江',
  '苏州',
  '青岛',
  '海宁市',
  '长沙',
  '某某',
];
const BRANDS = [
  '宏达',
  '某某',
  '鑫源',
  '兴业',
  '海通',
  '办公佳',
  '华信',
  '大洋',
  '新天地',
  '中达',
  '安居',
  '为民',
  'ABC',
];
const TRADES = [
  '海关报关行',
  '劳务派遣',
  '税务师事务所',
  '消防工程',
  '建筑工程',
  '律师事务所',
  '物业管理',
  '供电设备',
  '银行设备',
  '环保科技',
  '餐饮管理',
  '物流',
  '人才服务',
  '知识产权代理',
  '不锈钢制品',
  '商标注册代理',
  '广告标签',
  '融资租赁',
  '社保代理',
  '建材采购',
];
const FORMS = [
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '(集团)有限公司',
  '合伙企业(有限合伙)',
  '专业合作社',
];
const BARE_FORMS = ['厂', '商店', '超市', '合作社', '工作室', '经营部', '个体户', '公司'];
const BRANCHES = ['', '', '', '宁波分公司', '越城分公司', '(分支机构)', '滨江门店'];

export interface Firm {
  readonly name: string;
  /** Does the name say by itself that it is a whole one? Others need words that introduce them. */
  readonly legal: boolean;
}

export function chineseFirm(pick: Pick): Firm {
  const place = pick(PLACES);
  const name = `${pick(BRANDS)}${pick(TRADES)}`;
  const kind = pick(['legal', 'legal', 'bracketed', 'unplaced', 'bare', 'bare', 'office']);
  if (kind === 'office') {
    return { name: `${place}${pick(['海关报关行', '宏达税务师事务所', '正义律师事务所'])}`, legal: false };
  }
  if (kind === 'bare') return { name: `${place}${name}${pick(BARE_FORMS)}`, legal: false };
  const full =
    kind === 'bracketed'
      ? `${pick(BRANDS)}(${place})${pick(TRADES)}`
      : `${kind === 'legal' ? place : ''}${name}`;
  return { name: `${full}${pick(FORMS)}${pick(BRANCHES)}`, legal: kind !== 'unplaced' };
}

const EN_PLACES = ['Ningbo', 'Wenzhou', 'Hangzhou', 'East China', 'Yiwu', 'Zhejiang'];
const EN_BRANDS = ['Sunrise', 'Hongda', 'Blue-Sky', "O'Neil & Sons", 'A.B.C.', 'Golden Bridge'];
const EN_TRADES = [
  'Customs Brokers',
  'Labor Dispatch',
  'Tax Advisers',
  'Fire Protection Engineering',
  'Construction',
  'Law Services',
  'Property Management',
  'Power Supply Equipment',
  'Bank Equipment',
  'Environmental Technology',
  'Catering',
  'Logistics',
  'Talent Service',
  'Patent and Trademark Agency',
];
const EN_FORMS = [
  'Co., Ltd.',
  'Co.,Ltd',
  'Co. Ltd',
  'Ltd',
  'Limited',
  'Inc.',
  'LLC',
  'GmbH',
  'Group Co., Ltd.',
  'Pte. Ltd.',
];

export function englishFirm(pick: Pick): string {
  const place = pick([...EN_PLACES, '']);
  const branch = pick(['', '', '', ' (Ningbo Branch)']);
  return `${place} ${pick(EN_BRANDS)} ${pick(EN_TRADES)} ${pick(EN_FORMS)}${branch}`.trim();
}

/** How a firm says who it is before its problem; $ stands for its name. */
export const CHINESE_HEADS = [
  '我是$的会计,',
  '我们是$,',
  '我公司是$,',
  '我司$,',
  '我们$,',
  '我公司$成立于2010年,员工300人,',
  '本公司($),',
  '我们公司叫$。',
  '我司系$。',
  '作为$,',
  '作为$的法人,',
  '我来自$,',
  '来自$的反馈:',
  '$反映:',
  '$来函:',
  '您好,我是$的老板,',
  '您好!我们是$。',
  '领导好,这里是$,',
  '尊敬的领导:我单位是$,',
  '代表$,',
  '我代表$,',
  '受$委托,',
  '单位名称:$,',
  '单位名称:$\n',
  '报送单位:$\n',
  '企业名称:$;',
  '申请单位:$。',
  '反映单位:$ 联系人:李明\n',
  '公司:$\n',
  '【$】',
  '($)',
  '我是$的财务小王,',
  '我是$的负责人李明,',
  '我是$的法定代表人,',
  '我们是$,成立于2010年,年产值2亿元,',
  '我们是$,一家规上企业,',
  '我们厂是$,占地50亩,',
  '我是$的,',
  '我叫李明,是$的经理,',
  '咱们公司是$,',
  '敝司$,',
  '我们是$(以下简称我司),',
  '我们企业是$,现有员工120余人。',
  '我这边是$,',
];
/** Only for names that say by their legal form that they are whole. */
export const CHINESE_BARE_HEADS = ['$,', '$\n', '$:', '$。', '$,员工50人,', '$成立于2015年,'];
export const CHINESE_TAILS = [
  '。我们是$',
  ',我们是$。',
  '。我是$的会计',
  '。单位名称:$',
  '\n单位名称:$',
  '\n报送单位:$\n联系人:李明\n联系电话:13800000000',
  '。来自$',
  '——来自$',
  '。此致敬礼,$',
  '\n我公司是$,成立于1998年,员工300人。',
];
export const CHINESE_BARE_TAILS = ['\n$', '——$', '。$', '。\n$\n2024年5月1日', '。此致\n敬礼\n$'];
/** Sizes, ages, ranks and owners. */
export const CHINESE_SIZES = [
  '我们是一家规上企业,',
  '作为一家世界500强外资企业,',
  '我们是世界500强企业,',
  '我们是小作坊,',
  '我们是刚注册的小公司,',
  '我们公司刚成立,',
  '我公司成立于2010年,员工300人,',
  '我司年产值2亿,',
  '我厂现有职工85人,',
  '我们是亩均A类企业,',
  '我们是一家亩均评价为A类的规上企业,',
  '我们是一家300多人的民营企业,',
  '我们是龙头企业,年销售额超过10亿元,',
  '我们是2003年成立的老企业,',
  '规模以上企业,',
  '小微企业,',
  '我是个体工商户,',
  '我们是夫妻店,',
  '我们是一家本地小企业,员工不到10人。',
  '我们是中国500强国有企业,',
  '我们是上市公司,',
  '作为一家百年老店,',
  '我们是初创企业,成立不到一年,',
  '员工300人,成立于2010年,',
];

export const ENGLISH_HEADS = [
  'We are $. ',
  'We are $, ',
  'This is $. ',
  'This is Li from $. ',
  'This is Li Ming from $: ',
  'I am Li Ming of $. ',
  'I am the accountant of $. ',
  'I work for $. ',
  'I am writing for $. ',
  'I am writing on behalf of $. ',
  'On behalf of $: ',
  'Hello, this is $. ',
  'Dear sir or madam, we are $. ',
  'Hi, I am from $. ',
  'My name is Li Ming and I am the manager of $. ',
  'I represent $. ',
  'As $, ',
  'From: $\n',
  'Company name: $\n',
  'Company: $\n',
  'Applicant: $. ',
  '$: ',
  '$\n',
  '[$] ',
  'Our company is $. ',
  'We are $, founded in 2010, with 300 employees. ',
  'We at $, ',
];
export const ENGLISH_TAILS = [
  '\nBest regards,\nLi Ming\n$',
  '. Regards, $',
  '. Kind regards, Li Ming, $',
  '\nYours sincerely, $',
  '. Thanks, $',
  '\n$',
  '\n-- $',
  '. We are $',
  '. This is Li from $',
  '\nCompany name: $\nContact: Li Ming',
];
export const ENGLISH_SIZES = [
  'We are a small company, ',
  'We are a Fortune 500 company. ',
  'We are a very large listed company with 5,000 employees. ',
  'As a small private firm, ',
  'We are a newly registered company. ',
  'Our company was founded in 2010. ',
  'We have 300 employees. ',
  'We are a family business with 12 people. ',
  'We are a leading foreign-invested enterprise in Ningbo. ',
  'I run a tiny workshop, ',
];
