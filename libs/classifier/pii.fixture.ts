import { checkDigit } from '@bihuan/domain/enterprise/credit-code.js';
import { randomOf } from './train/random.js';

/** A text as a firm writes it, with what must be masked in it and what looks alike and must stay. */
export interface SeededText {
  readonly text: string;
  readonly hide: readonly string[];
  readonly keep: readonly string[];
}

type Random = () => number;
type Make = (random: Random) => string;

function pick<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random() * of.length)]!;
}

function digits(random: Random, n: number, first = '0123456789'): string {
  const rest = Array.from({ length: n - 1 }, () => Math.floor(random() * 10)).join('');
  return pick(random, [...first]) + rest;
}

function grouped(text: string, sizes: readonly number[], gap: string): string {
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((a, b) => a + b, 0));
  return [...ends, text.length]
    .map((end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end))
    .filter((part) => part !== '')
    .join(gap);
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

const mobileDigits: Make = (random) =>
  `1${pick(random, ['38', '39', '50', '59', '77', '86', '91', '99'])}${digits(random, 8)}`;
const LATIN = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const MOBILES: readonly Make[] = [
  mobileDigits,
  (r) => grouped(mobileDigits(r), [3, 4], ' '),
  (r) => grouped(mobileDigits(r), [3, 4], '-'),
  (r) => grouped(mobileDigits(r), [3, 3], ' '),
  (r) => grouped(mobileDigits(r), [4, 3], ' '),
  (r) => grouped(mobileDigits(r), [3, 4], '.'),
  (r) => grouped(mobileDigits(r), [3, 4], '—'),
  (r) => `+86 ${mobileDigits(r)}`,
  (r) => `+86-${grouped(mobileDigits(r), [3, 4], '-')}`,
  (r) => `0086${mobileDigits(r)}`,
  (r) => `(+86)${mobileDigits(r)}`,
  (r) => `86 ${grouped(mobileDigits(r), [3, 4], ' ')}`,
  (r) => wide(mobileDigits(r)),
  (r) => wide(grouped(mobileDigits(r), [3, 4], '-')),
  (r) => [...mobileDigits(r)].map((d) => '零一二三四五六七八九'[Number(d)]).join(''),
  (r) => [...mobileDigits(r)].map((d) => '零壹贰叁肆伍陆柒捌玖'[Number(d)]).join(''),
  (r) => grouped(mobileDigits(r), [3, 4], '\n'),
];

const area: Make = (r) => pick(r, ['010', '021', '0571', '0574', '0755', '0451', '0898', '025']);
const local: Make = (r) => digits(r, 8, '2345678');
const LANDLINES: readonly Make[] = [
  (r) => `${area(r)}-${local(r)}`,
  (r) => `${area(r)}${local(r)}`,
  (r) => `(${area(r)})${local(r)}`,
  (r) => `(${area(r)}) ${grouped(local(r), [4], ' ')}`,
  (r) => `${area(r)} ${grouped(local(r), [4], '-')}`,
  (r) => `${area(r)}-${local(r)}转${digits(r, 3)}`,
  (r) => `${area(r)}-${local(r)}-${digits(r, 3)}`,
  (r) => `+86 ${area(r).slice(1)} ${grouped(local(r), [4], ' ')}`,
  (r) => `+86-${area(r).slice(1)}-${local(r)}`,
  (r) => `0${pick(r, ['575', '396', '816'])}-${digits(r, 7, '2345678')}`,
  (r) => wide(`${area(r)}-${local(r)}`),
];

const FOREIGN: readonly Make[] = [
  (r) => `+852 ${grouped(digits(r, 8, '9'), [4], ' ')}`,
  (r) => `+1 (415) 555-${digits(r, 4, '2')}`,
  (r) => `+49 30 ${digits(r, 8, '2')}`,
];

const identityBody: Make = (r) => {
  const place = pick(r, ['330106', '110101', '440305', '510104', '230103']);
  const year = 1955 + Math.floor(r() * 50);
  const month = String(1 + Math.floor(r() * 12)).padStart(2, '0');
  return `${place}${year}${month}${String(1 + Math.floor(r() * 28)).padStart(2, '0')}${digits(r, 3)}`;
};
function identityCheck(body: string): string {
  // The weight of place i from the right is 2^i mod 11 (GB 11643-1999).
  const sum = [...body].reduce((total, d, i) => total + Number(d) * 2 ** (17 - i), 0);
  return '10X98765432'[sum % 11]!;
}
const identity: Make = (r) => {
  const body = identityBody(r);
  return body + identityCheck(body);
};
const IDENTITIES: readonly Make[] = [
  identity,
  identity,
  (r) => identity(r).toLowerCase(),
  (r) => grouped(identity(r), [6, 8], ' '),
  (r) => grouped(identity(r), [6, 4, 4], '-'),
  (r) => grouped(identity(r), [6, 8], '\r\n'),
  (r) => wide(identity(r)),
];

function luhn(body: string): string {
  const value = (d: number) => (d > 9 ? d - 9 : d);
  const sum = [...body]
    .toReversed()
    .reduce((total, d, i) => total + value(Number(d) * (i % 2 === 0 ? 2 : 1)), 0);
  return String((10 - (sum % 10)) % 10);
}
const card: Make = (r) => {
  const head = pick(r, [
    '622202',
    '621700',
    '622848',
    '6217856',
    '95588',
    '436742',
    '520083',
    '6230',
    '356833',
  ]);
  const length = head.startsWith('6') || head.startsWith('9') ? 19 : 16;
  const body = head + digits(r, length - 1 - head.length);
  return body + luhn(body);
};
const CARDS: readonly Make[] = [
  card,
  card,
  (r) => grouped(card(r), [4, 4, 4, 4], ' '),
  (r) => grouped(card(r), [4, 4, 4, 4], '-'),
  (r) => grouped(card(r), [6], ' '),
  (r) => wide(card(r)),
];

const name: Make = (r) =>
  pick(r, ['zhang.wei', 'li_na88', 'caiwu', 'hr-dept', 'boss2008', 'wang']) + digits(r, 3);
const EMAILS: readonly Make[] = [
  (r) => `${name(r)}@${pick(r, ['163.com', 'qq.com', 'sina.com.cn', 'factory-east.cn'])}`,
  (r) => `${digits(r, 9, '123')}@qq.com`,
  (r) => `${name(r).toUpperCase()}@GMAIL.COM`,
  (r) => wide(`${name(r)}@126.com`),
  (r) => `${name(r)}(at)foxmail.com`,
];

const province: Make = (r) => pick(r, [...'浙苏沪京粤皖赣鲁闽豫川鄂湘冀新']);
const letter: Make = (r) => pick(r, [...'ABCDEF']);
const PLATES: readonly Make[] = [
  (r) => `${province(r)}${letter(r)}${digits(r, 5)}`,
  (r) => `${province(r)}${letter(r)}·${digits(r, 3)}${pick(r, [...LATIN])}${digits(r, 1)}`,
  (r) => `${province(r)}${letter(r)} ${pick(r, [...LATIN])}${digits(r, 4)}`,
  (r) => `${province(r)}${letter(r)}${pick(r, [...'DF'])}${digits(r, 5)}`,
  (r) => `${province(r)}${letter(r)}·${digits(r, 5)}${pick(r, [...'DF'])}`,
  (r) => `${province(r)}${letter(r).toLowerCase()}${digits(r, 5)}`,
  (r) => `${province(r)}${letter(r)}${digits(r, 4)}挂`,
];

const creditCode: Make = (r) => {
  const body = `91${pick(r, ['330106', '310115', '440300', '320594'])}MA${pick(r, [...'123'])}${pick(r, [...'ABCDEFGH'])}${digits(r, 5)}`;
  return body + checkDigit(body);
};
const CREDIT_CODES: readonly Make[] = [
  creditCode,
  creditCode,
  (r) => creditCode(r).toLowerCase(),
  (r) => grouped(creditCode(r), [8], ' '),
  (r) => wide(creditCode(r)),
];

/** Kinds in equal shares, each in all its spellings. */
export const KINDS = {
  mobile: MOBILES,
  landline: LANDLINES,
  foreign: FOREIGN,
  identity: IDENTITIES,
  card: CARDS,
  email: EMAILS,
  plate: PLATES,
  creditCode: CREDIT_CODES,
} as const;

function wrong(check: string, of: string): string {
  return of[(of.indexOf(check) + 1) % of.length]!;
}

/** Numbers that look like the above and are none of it. */
const ALIKE: readonly Make[] = [
  (r) => `${digits(r, 5, '1')}元`,
  (r) => `${digits(r, 8, '12')}.${digits(r, 2)}元`,
  (r) => `¥${digits(r, 11, '1')}`,
  (r) => `1${digits(r, 4, '345')}-1${digits(r, 5, '345')}元`,
  (r) => `2026-0${digits(r, 1, '123')}-1${digits(r, 1)} 14:30`,
  (r) => `202603${digits(r, 2, '12')}`,
  (r) => `${2019 + Math.floor(r() * 7)}年`,
  (r) => `发票号${digits(r, 8)}`,
  (r) => `数电票号26${digits(r, 18)}`,
  (r) => `QY-202603${digits(r, 2, '12')}-${digits(r, 4)}-${digits(r, 1)}`,
  (r) => {
    const body = `62${digits(r, 16)}`;
    return `订单${body}${wrong(luhn(body), '0123456789')}`;
  },
  (r) => `订单号20260302${digits(r, 9)}`,
  (r) => {
    const body = identityBody(r);
    return `流水${body}${wrong(identityCheck(body), '0123456789')}`;
  },
  (r) => {
    const body = creditCode(r).slice(0, 17);
    return `编号${body}${wrong(checkDigit(body), '0123456789ABCDEFGHJKLMNPQRTUWXY')}`;
  },
  (r) => `合同HT-${digits(r, 11, '1')}`,
  (r) => `批号SN13${digits(r, 9)}`,
  (r) => `型号YJV-${digits(r, 1)}x${digits(r, 3)}`,
  (r) => `${pick(r, ['浙江', '新增', '京东'])}${letter(r)}${digits(r, 2)}项目`,
  (r) => pick(r, ['12345热线', '95598', '119', '110', '12366']),
  (r) => `增值税率${digits(r, 2, '1')}%`,
  (r) => `用电${digits(r, 6, '12')}度`,
  (r) => `土地证〔2019〕第${digits(r, 5)}号`,
  (r) => `HS编码${digits(r, 10, '789')}`,
  // Columns of a table, amounts in capital digits, hashes and serial numbers.
  (r) => `数量单价\n1${digits(r, 2, '3456789')}\n${digits(r, 5, '12')}`,
  (r) => `数量日期\n150\n202603${digits(r, 2, '12')}`,
  (r) => `产值\n${Array.from({ length: 4 }, () => digits(r, 4, '456')).join('\n')}`,
  () => '人民币壹万叁仟捌佰壹拾贰元整',
  (r) => `md5 ${Array.from({ length: 32 }, () => pick(r, [...'0123456789abcdef'])).join('')}`,
  (r) => `货号${pick(r, [...'abcde'])}1${digits(r, 10, '3456789')}${pick(r, [...'abcde'])}`,
];

const LEADS = [
  '请联系',
  '经办人电话',
  '联系方式:',
  '我的是',
  '账号 ',
  '资料如下:',
  '回复到',
  '车是',
  'contact ',
  '留一下',
];
const STORIES = [
  '我们厂的发票额度不够用,三天没法开票',
  '社保增员一直提示失败,员工着急',
  '货柜卡在港口,huge demurrage every day',
  '欠的货款催了半年没动静,老板电话不接',
  '想办食品经营许可证,材料交了又退',
  'our power was cut twice this week',
  '贷款到期银行不给续',
];

/** `n` texts, the same for the same seed; each of every kind of item in turn, look-alikes among them. */
export function seededTexts(seed: number, n: number): readonly SeededText[] {
  const random = randomOf(seed);
  const kinds = Object.values(KINDS).flatMap((makes) => makes.map((make) => make));
  return Array.from({ length: n }, (_, i) => {
    const hide = [kinds[i % kinds.length]!(random), ...(i % 3 === 0 ? [pick(random, kinds)(random)] : [])];
    const keep = [ALIKE[i % ALIKE.length]!(random), pick(random, ALIKE)(random)];
    const parts = [...hide.map((item) => `${pick(random, LEADS)}${item}`), ...keep];
    const order = parts.map((part) => [random(), part] as const).toSorted(([a], [b]) => a - b);
    return { text: [pick(random, STORIES), ...order.map(([, part]) => part)].join(','), hide, keep };
  });
}
