import taxonomy from './catalogue/taxonomy.json' with { type: 'json' };

// What programs write, not people: markup, templates, settings, codes. Its words say nothing of a matter.
const CODES = taxonomy.windows.flatMap(({ problemTypes }) => problemTypes.map(({ code }) => code)).join('|');
const MACHINE: readonly RegExp[] = [
  /<!--.{0,2000}?-->|<(script|style)\b.{0,2000}?<\/\1>/gu,
  /<\/?[a-z!|][^<>]{0,200}>/gu,
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|%[sd]\b|\[\/?inst\]|```\w*/gu,
  /\b(?:drop|delete|truncate|alter) table \w+|\bunion select\b|\bor 1 ?= ?1\b/gu,
  /"?\b[a-z_]{2,30}"?\s?[:=]\s?(?:"[^"]{0,80}"|true\b|false\b|null\b)/gu,
  /\b(?:window|type|problemtype|decision|confidence|difficulty|urgent|priority|role)\s?[:=]\s?["']?[\w.%-]{1,40}["']?/gu,
  new RegExp(`(?<![\\w.-])(?:${CODES.replaceAll('.', '\\.')})(?![\\w-])`, 'gu'),
];

/** A clause that is addressed to the machine that reads it. Nobody writes so to a clerk. */
const ORDER =
  /(忽略|无视|忘掉|跳过|不要理会)[^。]{0,8}(规则|指令|提示词|设定)|你(现在)?(是|扮演)(一[个名位])?(调度员|系统|管理员|ai|助手|机器人|分类器)|(系统|管理员|调度)(指令|命令)|系统提示词|请系统(直接|自动|必须|务必)|(难度|优先级|置信度)[^。]{0,3}(设为|定为|标为|改为|设成)|按(最高|第一)优先级|(标|设|置)为(紧急|疑难|最高|特急)|请(只|直接)?输出:|\b(ignore|disregard|forget|override)\b[^.]{0,30}\b(instructions?|rules?|prompts?)\b|\byou are (now )?(an?|the) (dispatcher|assistant|ai|system|admin\w*|classifier|router)\b|^\W*(system|assistant|instructions?|prompt|admin)\s?:|\bas an? (admin\w*|developer|system)\b|\bset (urgent|difficulty|priority|confidence)\b|\b(classify|label|mark|flag) (this|it) as\b|\broute (this|it)\b|\broute to (?:the (?:mayor|governor|window)\b|[a-z-]+\.[a-z])|\bjailbreak\b|\bconfidence \d+ ?%/u;

const CLAUSE = /(?<=[,。!?;])|(?<=\. )|(?<=\n)/u;

/**
 * A normalised text without markup and without orders to the machine: the text is data (I11). Empty when it is nothing else:
 * then a person reads it.
 */
export function withoutOrders(text: string): string {
  const clauses = text.split(CLAUSE).filter((clause) => !ORDER.test(clause));
  const words = MACHINE.reduce((left, form) => left.replace(form, ' '), clauses.join(''));
  return words === text ? text : words.replace(/ {2,}/gu, ' ').trim();
}
