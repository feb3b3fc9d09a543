import type { Random } from './random.js';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [
  '伟',
  '芳',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '洋',
  '艳',
  '勇',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '秀英',
  '霞',
  '平',
  '刚',
  '桂兰',
  '建国',
  '晓燕',
  '志强',
  '海燕',
  '文博',
  '雨桐',
  '思远',
  '佳怡',
  '子涵',
  '俊峰',
  '雪梅',
  '国栋',
  '婷婷',
  '浩然',
  '欣怡',
  '立新',
] as const;
const PLACES = [
  '云溪',
  '青屿',
  '禾光',
  '松涛',
  '明岸',
  '晴川',
  '石桥',
  '东篱',
  '北辰',
  '南麓',
  '长亭',
  '新垣',
  '远帆',
  '白鹭',
] as const;
const TRADES = [
  '精密机械',
  '新材料',
  '食品',
  '纺织',
  '电子',
  '物流',
  '建筑工程',
  '医疗器械',
  '农业科技',
  '包装印刷',
  '餐饮管理',
  '五金制品',
  '进出口贸易',
  '软件',
] as const;
const FOREIGN = [
  { firm: '维兰德阀门(中国)有限公司', person: 'Anna Keller' },
  { firm: '北海泵业(浙江)有限公司', person: 'Jan de Vries' },
  { firm: '欧若拉照明(中国)有限公司', person: 'Maria Rossi' },
  { firm: '樱田精工(中国)有限公司', person: 'Kenji Mori' },
  { firm: '绿原种业(中国)有限公司', person: 'Emily Carter' },
  { firm: '海格仪器(苏南)有限公司', person: 'Lukas Brandt' },
] as const;

/** Names of people, none twice. */
export function* peopleNames(random: Random): Generator<string, never> {
  const all = random.shuffled(SURNAMES.flatMap((surname) => GIVEN.map((given) => `${surname}${given}`)));
  for (let i = 0; ; i += 1) yield all[i % all.length] ?? '';
}

/** A made-up enterprise and the person who writes for it. */
export interface FirmName {
  readonly firm: string;
  readonly person: string;
  readonly english: boolean;
}

/** `count` enterprises: those that write in English first. */
export function firmNames(random: Random, people: Iterator<string>, count: number): FirmName[] {
  const local = random.shuffled(PLACES.flatMap((place) => TRADES.map((trade) => `${place}${trade}有限公司`)));
  const foreign = FOREIGN.map(({ firm, person }) => ({ firm, person, english: true }));
  const rest = local.slice(0, count - foreign.length).map((firm) => ({
    firm,
    person: people.next().value ?? '',
    english: false,
  }));
  return [...foreign, ...rest];
}
