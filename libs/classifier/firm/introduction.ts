import { BRACKETED_NAME, EN_NAME, NAME, PLACED_NAME } from './names.js';
import { type Clause, isLabel } from './clauses.js';
import { type Part, partsOf } from './parts.js';

/** A clause, and whether it says nothing but who writes. */
type Read = Clause & { readonly parts: ReadonlySet<Part> | null };

// A value behind a label is a name unless it asks, denies or wants.
const NO_VALUE =
  /[的没未怎被欠想]|不(?!锈)|办(?!公)|申请|变更|注册|\b(?:not|no|cannot|can't|is|was|how|what)\b/u;
const MAX_VALUE = 60;

function read(clause: Clause): Read {
  const colon = clause.text.indexOf(':');
  const label = colon > 0 && isLabel(clause.text.slice(0, colon));
  const value = clause.text.slice(colon + 1).trim();
  if (!label) return { ...clause, parts: partsOf(clause.text) };
  const named = value.length <= MAX_VALUE && !NO_VALUE.test(value);
  return { ...clause, parts: named || partsOf(value) ? new Set<Part>(['label', 'name']) : null };
}

/** It says by itself that it is the writer who is named: 我们是一家小企业, we are X Ltd. */
function introduces({ parts }: Read): boolean {
  if (parts === null) return false;
  if (parts.has('label')) return true;
  const speaks = parts.has('own') || parts.has('being');
  const formless = parts.has('formless') && parts.has('being');
  const named = parts.has('name') || parts.has('local') || formless;
  return speaks && (named || parts.has('quality') || parts.has('fact'));
}

/** It says who writes if it stands where a writer says so: at the head, behind an introduction, as a signature. */
function mayIntroduce({ parts }: Read): boolean {
  if (parts === null) return false;
  return parts.has('name') || parts.has('fact') || (parts.has('quality') && parts.has('kind'));
}

function greets(clause: Read): boolean {
  return onlyFills(clause) && (clause.parts?.has('greeting') ?? false);
}

/** A person, a date, a telephone number: they belong to what stands beside them. */
function onlyFills({ parts }: Read): boolean {
  return parts !== null && [...parts].every((part) => part === 'greeting' || part === 'filler');
}

const PRESENTS: ReadonlySet<Part> = new Set(['own', 'being', 'greeting', 'filler']);
function onlyPresents({ parts }: Read): boolean {
  return parts !== null && parts.has('being') && [...parts].every((part) => PRESENTS.has(part));
}

const STRONG = /[。!?;…\n.–—-]/u;

/** Which of the clauses say who writes. */
function introductions(clauses: readonly Read[]): readonly boolean[] {
  const ours = clauses.map(introduces);
  for (let i = 0; i < clauses.length; i++) {
    const behind = i > 0 && ours[i - 1]!;
    if ((i === 0 || behind) && (mayIntroduce(clauses[i]!) || greets(clauses[i]!))) ours[i] = true;
    if (behind && onlyFills(clauses[i]!)) ours[i] = true;
  }
  // 我叫李明,是某某公司的会计
  for (let i = clauses.length - 2; i >= 0; i--) if (ours[i + 1] && onlyPresents(clauses[i]!)) ours[i] = true;
  // A signature: what closes the text behind a full stop, a dash or on a line of its own.
  let first = clauses.length;
  while (
    first > 0 &&
    (ours[first - 1] || mayIntroduce(clauses[first - 1]!) || onlyFills(clauses[first - 1]!))
  ) {
    first -= 1;
  }
  while (first < clauses.length && first > 0 && !STRONG.test(clauses[first - 1]!.end)) first += 1;
  const signed = clauses.slice(first).some((clause) => mayIntroduce(clause));
  return ours.map((own, i) => own || (signed && i >= first));
}

const ASKS = '(?=申请|办理|咨询|反映|想|需|因|现|拟|要|诉求|请问)';
const OWN = '(?:我们?(?:公司|企业|单位|厂|店)?|我[司厂店]|本(?:公司|企业|单位|店|厂)|咱们?(?:公司|厂)?)';
const PEOPLE = '(?:的?(?:负责人|老板|法人|会计|财务|员工|经办人|工作人员|经理))?';

/** Names within a clause that says more: what is found is cut out. */
const WITHIN: readonly RegExp[] = [
  new RegExp(`(?<=${OWN})\\(${BRACKETED_NAME}\\)`, 'gu'),
  new RegExp(`(?<=^${OWN})${PLACED_NAME}`, 'u'),
  new RegExp(`(?<=\\b(?:we|our company|our firm|my company))(?: \\(|\\()${EN_NAME}\\)`, 'gu'),
  new RegExp(`(?<=^(?:our|my) (?:company|firm)) ${EN_NAME}`, 'u'),
];
const AT_HEAD: readonly RegExp[] = [
  new RegExp(`^[【[(](?:${BRACKETED_NAME}|${EN_NAME})[】\\])]`, 'u'),
  new RegExp(`^(?:${OWN}(?:是|系|为)|作为|代表)?${NAME}${PEOPLE}${ASKS}`, 'u'),
];
/** Names stand in the first part of a clause; it also bounds what the forms cost. */
const REACH = 120;

const MAY_NAME = /[(司社户]|^(?:our|my) /u;

function unnamed(clause: Clause, atHead: boolean): Clause {
  const [near, far] = [clause.text.slice(0, REACH), clause.text.slice(REACH)];
  if (!atHead && !MAY_NAME.test(near)) return clause;
  const forms = atHead ? [...AT_HEAD, ...WITHIN] : WITHIN;
  return { ...clause, text: forms.reduce((left, form) => left.replace(form, ''), near) + far };
}

/** The clauses without those that say who writes, and without the writer's name in the others. */
export function withoutIntroductions(clauses: readonly Clause[]): readonly Clause[] {
  const ours = introductions(clauses.map(read));
  const head = ours.indexOf(false);
  return clauses.flatMap((clause, i) => (ours[i] ? [] : [unnamed(clause, i === head)]));
}
