import taxonomy from './catalogue/taxonomy.json' with { type: 'json' };
import { normalise, substance } from './text.js';

// What programs write, not people: markup, templates, settings, codes. Its words say nothing of a matter.
const CODES = taxonomy.windows.flatMap(({ problemTypes }) => problemTypes.map(({ code }) => code)).join('|');
const SETTING =
  '(?:window|type|problemtype|problem_type|decision|confidence|difficulty|urgent|urgency|priority|role|route|category|label)';
const MACHINE: readonly RegExp[] = [
  /<!--.{0,2000}?-->|<(script|style)\b.{0,2000}?<\/\1>/gu,
  /<\/?[a-z!|][^<>]{0,200}>/gu,
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|%[sd]\b|\[\/?(?:inst|system|assistant)\]|```\w*/gu,
  /\b(?:drop|delete|truncate|alter) table \w+|\bunion select\b|\bor 1 ?= ?1\b/gu,
  /"[a-z_]{2,30}"\s?:\s?(?:"[^"]{0,80}"|[\d.]{1,20}|true\b|false\b|null\b)|\b[a-z_]{2,30}\s?=\s?(?:"[^"]{0,80}"|true\b|false\b|null\b)/gu,
  new RegExp(`\\b${SETTING}\\s?(?:[:=]|is set to|:=)\\s?["']?[\\w.%-]{1,40}["']?`, 'gu'),
  new RegExp(`(?<![\\w.-])(?:${CODES.replaceAll('.', '\\.')})(?![\\w-])`, 'gu'),
];

const LEADER = '(?:[市县省区镇州乡]委)?(?:[市县省区镇州]长|书记|主任|局长|厅长|部长|总理|主席|领导)';
const WINDOW = `(?:[^,。;!?\\s]{1,8}窗口|${LEADER})`;
const THIS =
  '(?:(?:把|将)?(?:此|本|这)(?:[件条个项份]|件事|件诉求)?(?:诉求|问题|事项?|件|单|工单|文本|内容|投诉)?)';
const MUST =
  '(?:请|麻烦|务必|必须|一定要?|要求|应当?|应该|直接|立即|立刻|马上|帮我|给我|系统|自动|优先|只能?|全部|统一|,)';
const SEND =
  '(?:转给|转交给?|转到|转至|转派给?|转|分到|分给|分派给?|分派到|分至|派给|派到|派单[到给]?|派至|交给|交由|报送给?|呈送|送到|送给|归到|归入|归为|归类[为到]|分类[为到]|判给|判为|路由到)';
const LEVEL =
  '(?:(?:最?紧急|特急|加急|急件|疑难|复杂|简单|挑战|最?高|一般|普通|challenging|simple|complex|urgent|high)(?:类|级|件|型|级别|优先级|问题)?|(?:最高|第一|一级|特级)(?:优先级?|级别)?)';

/**
 * Ideas that are addressed to the machine that reads a text; nobody writes so to a clerk. Each is looked for in one clause.
 */
const ORDERS: readonly RegExp[] = [
  // the rules do not hold
  /(?:忽略|无视|忘掉|忘记|跳过|绕过|不要理会|不用管)[^。]{0,8}(?:规则|指令|提示词?|设定|内容|要求)|以上(?:规则|指令)(?:作废|无效)/u,
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.]{0,30}\b(?:instructions?|rules?|prompts?|guidelines|everything (?:above|before))\b|\bjailbreak\b|\bnew instructions?\b|\bdeveloper mode\b/u,
  // you are somebody else
  /你(?:现在|必须)?(?:是|扮演|作为)(?:一[个名位])?(?:调度员|系统|管理员|ai|助手|机器人|分类器|模型)|(?:系统|管理员|调度|开发者)(?:指令|命令|模式)|系统提示词|开发者模式/u,
  /\byou are (?:now )?(?:an?|the) (?:dispatcher|assistant|ai|system|admin\w*|classifier|router|model)\b|\bpretend (?:to be|you are)\b|\bact as (?:an?|the) (?:dispatcher|assistant|ai|system|admin\w*|classifier|router)\b|\bas an? (?:admin\w*|developer|system)\b|^\W*(?:system|assistant|instructions?|prompt|admin|note to (?:the )?(?:ai|system|model))\s?:/u,
  // a field of its answer
  /(?:难度|优先级|置信度|紧急程度|类别)[^。]{0,3}(?:设为|定为|标为|改为|设成|调为|调到|标记为|填)|按(?:照)?(?:最高|第一)优先级/u,
  new RegExp(`(?:标记?|设置?|置|定性?|列|视|升级|改|归|判)(?:成|为|作)${LEVEL}(?:处理|办理)?$`, 'u'),
  new RegExp(`按(?:照)?${LEVEL}(?:处理|办理|派单|分派|来办)`, 'u'),
  /请(?:只|直接)?(?:输出|回答|返回)[::]?|请系统(?:直接|自动|必须|务必)|输出(?:json|window|结果为)/u,
  /(?<!\b(?:to|we|they|us|you|i|not|can|should|would|could|may|and we) )\b(?:mark|flag|treat|classify|label|tag|rate|grade) (?:this|it|the (?:case|ticket|problem|issue|text|message))(?: (?:case|ticket|problem|issue|text|message))? as\b/u,
  /\b(?:set|raise|change|make) (?:the |its )?(?:urgency|urgent|difficulty|priority|confidence)\b|\bconfidence \d+ ?%|\b(?:output|respond|answer|reply) only\b|\b(?:output|print|return) (?:the )?(?:json|window|system prompt)\b|### ?instruction/u,
  // where it has to go
  /\b(?:route|forward|dispatch|escalate|assign|send|transfer) (?:this|it|the (?:case|ticket|text|message|problem|request))(?: (?:case|ticket|text|message|problem|request|complaint))?(?: \w+)? to\b|\broute (?:this|it)\b|\b(?:route|dispatch|escalate|forward) (?:directly )?to (?:the )?(?:mayor|governor|minister|window\b|[a-z-]+ window|[a-z-]+\.[a-z])/u,
  new RegExp(
    `(?:^|${MUST}{1,6}${THIS}?|${THIS})${MUST}{0,6}${SEND}(?:给|到)?${WINDOW}(?:亲自)?(?:来)?(?:处理|办理|解决|批示|阅|亲启)?$`,
    'u',
  ),
  new RegExp(`(?:^|(?=请|必须|务必|一定))${MUST}{1,6}由${LEADER}(?:亲自)?(?:处理|办理|解决|批示)$`, 'u'),
];

/** It announces an order: the words of a program or of its keeper before a colon. */
const OPENER =
  /(?:系统(?:提示|消息|通知|设定)?|管理员|调度|指令|命令|提示词?|(?:此|本)条为[^,。:]{0,8}|\b(?:user|important|system|assistant|admin|instructions?|prompt))\s?:\s?/u;

const CLAUSE = /(?<=[,。!?;])|(?<=\. )|(?<=\n)/u;
/** Longer clauses are judged by where they begin; it bounds what a form can cost. */
const REACH = 300;

/** Words that lead up to an order: they go with it. */
const LEADS_UP =
  /(?:\b(?:please|kindly|now|just|so|and|then|also|from now on|you (?:must|should|can|have to|need to|will)|(?:i|we) (?:want|ask|need) (?:you )?to)\b[ ,]*|(?:请你?|麻烦|务必|必须|直接|系统|并且?|然后|现在|[将把](?:此|本|这)(?:件|个|条)?(?:诉求|问题|事)?)[ ,]*)+$/u;
const CASE = '(?:case|ticket|problem|request|complaint|text|message|issue|matter)s?\\b';
/** Here the writer speaks of himself again: what an order without punctuation stands before. */
const WRITER = new RegExp(
  `(?:我们|我的)(?!的?(?:诉求|问题|事情?|工?单|投诉|[此本这]?件))|我司|我公司|我厂|我店|本(?:公司|企业|厂|店)|\\b(?:our|my)\\b(?! ${CASE})|\\bwe\\b`,
  'u',
);
/** Fewer characters beside an order are part of it. */
const SAYS_SOMETHING = { cjk: 3, latin: 9 } as const;

/** Where the first order of a clause begins and ends, with what announces it; null: there is none. */
function orderIn(clause: string): { readonly begins: number; readonly ends: number } | null {
  const found = ORDERS.flatMap((order) => {
    const match = order.exec(clause);
    return match ? [{ begins: match.index, ends: match.index + match[0].length }] : [];
  });
  const opener = OPENER.exec(clause);
  const announced = opener && clause.slice(opener.index + opener[0].length);
  if (opener && announced && ORDERS.some((order) => order.test(announced)))
    found.push({ begins: opener.index, ends: opener.index + opener[0].length });
  return found.toSorted((a, b) => a.begins - b.begins)[0] ?? null;
}

/**
 * What a clause says besides its order: who does not care for punctuation writes the problem right before it, or right
 * behind it. The order reaches to the clause's end, or to where the writer speaks of himself again.
 */
function withoutOrder(clause: string): string {
  const near = clause
    .slice(0, REACH)
    .replace(/[\s,。!?;:]{1,8}$/u, '')
    .trimStart();
  const order = orderIn(near);
  if (!order) return clause;
  const before = near.slice(0, order.begins).replace(LEADS_UP, '').trimEnd();
  const [said] = [before, behind(clause.trimStart().slice(order.ends))].filter(saysSomething);
  return said ?? '';
}

/** What the writer says behind an order, without the orders that follow. */
function behind(rest: string): string {
  const at = rest.search(WRITER);
  return at < 0 ? '' : withoutOrder(rest.slice(at));
}

function saysSomething(said: string): boolean {
  return substance(said) >= (/\p{Script=Han}/u.test(said) ? SAYS_SOMETHING.cjk : SAYS_SOMETHING.latin);
}

/** What is said to a clerk. */
function spoken(text: string): string {
  return text.split(CLAUSE).map(withoutOrder).join('');
}

// Where markup stood between Chinese characters there is no gap.
const GAP = /(?<=[\u3400-\u9fff,。!?;:]) +(?=[\u3400-\u9fff])/gu;

/**
 * A normalised text without markup and without orders to the machine: the text is data (I11). Empty when it is nothing else:
 * then a person reads it.
 */
export function withoutOrders(text: string): string {
  // Twice: an order may name a code of the machine, and it may stand between two pieces of markup.
  const plain = MACHINE.reduce((left, form) => left.replace(form, ' '), spoken(text));
  const words = spoken(plain);
  return words === text ? text : normalise(words.replace(GAP, ''));
}
