import fc from 'fast-check';
import { OPERATIONS, resolved, type JsonSchema, type Operation, type Parameter } from './openapi-document.js';

/** One request, made from an operation of the OpenAPI file. */
export interface GeneratedRequest {
  readonly operation: Operation;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined = none; a string goes as it is. */
  readonly body: unknown;
  /** Index into the callers of the test. */
  readonly caller: number;
}

/** Values the office knows: a generator that only guesses never gets past a 404. */
export interface Known {
  readonly pathValues: readonly string[];
  readonly callers: number;
}

/** Requests that are mostly right and often wrong somewhere: in shape, size, kind, place or precondition. */
export function anyRequest(known: Known): fc.Arbitrary<GeneratedRequest> {
  // A session that is signed out would make every later request a 401.
  const operations = OPERATIONS.filter((o) => o.name !== 'DELETE /api/v1/session');
  const byOperation = operations.map((operation) =>
    fc.record({
      operation: fc.constant(operation),
      path: pathOf(operation, known),
      query: parametersOf(operation, 'query'),
      headers: headersOf(operation),
      body: bodyOf(operation),
      caller: fc.nat(known.callers - 1),
    }),
  );
  return fc.oneof(...byOperation);
}

function pathOf({ path }: Operation, { pathValues }: Known): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pathValues) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: oddString },
  );
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([all]) => all);
  return fc
    .tuple(...names.map(() => value))
    .map((values) => names.reduce((url, name, i) => url.replace(name, encoded(values[i] ?? '')), path));
}

/** `..` and the empty string would name another path. */
function encoded(value: string): string {
  const whole = value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return /^\.{0,2}$/.test(whole) ? '-' : encodeURIComponent(whole);
}

function parametersOf(
  { parameters }: Operation,
  where: Parameter['in'],
): fc.Arbitrary<Record<string, string>> {
  const own = parameters.filter((p) => p.in === where);
  const shape = Object.fromEntries(
    own.map(({ name, schema, required }) => [
      name,
      usually(asText(valueOf(schema)), oddString, required ?? false),
    ]),
  );
  return fc.record(shape).map(withoutAbsent);
}

function headersOf(operation: Operation): fc.Arbitrary<Record<string, string>> {
  const ascii = fc.stringMatching(/^[!-~]{1,40}$/);
  const shape: Record<string, fc.Arbitrary<string | undefined>> = {};
  for (const { name } of operation.parameters.filter((p) => p.in === 'header')) {
    const right = name === 'If-Match' ? fc.constantFrom('*', '"1"', '"2"', '"3"') : ascii;
    shape[name] = usually(right, ascii, true);
  }
  return fc.record(shape).map(withoutAbsent);
}

function bodyOf({ body }: Operation): fc.Arbitrary<unknown> {
  if (!body) return fc.constant(undefined);
  return fc.oneof(
    { weight: 12, arbitrary: valueOf(body) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** A value of the schema, now and then with something of another kind in it. */
function valueOf(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  const s = resolved(schema);
  if (depth > 4) return fc.constant(null);
  const right = rightValue(s, depth);
  return fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
}

function rightValue(s: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const options = s.anyOf ?? s.oneOf;
  if (options) return fc.oneof(...options.map((option) => valueOf(option, depth + 1)));
  if (s.enum) return fc.constantFrom(...s.enum);
  const [type] = [s.type].flat();
  switch (type) {
    case 'object':
      return objectOf(s, depth);
    case 'array':
      return fc.array(valueOf(s.items ?? {}, depth + 1), { maxLength: Math.min(s.maxItems ?? 3, 3) });
    case 'integer':
      return fc.integer({ min: Math.max(s.minimum ?? -5, -5), max: Math.min(s.maximum ?? 500, 500) });
    case 'number':
      return fc.double();
    case 'boolean':
      return fc.boolean();
    case 'string':
      return stringOf(s);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valueOf(schema, depth + 1)]),
  );
  const needed = Object.entries(shape).filter(([name]) => required.includes(name));
  const right = fc.record(shape, { requiredKeys: needed.map(([name]) => name) });
  const extra = fc.dictionary(oddString, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 });
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 5, arbitrary: fc.record(Object.fromEntries(needed)) },
    { weight: 1, arbitrary: fc.record(shape, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(right, extra).map(([a, b]) => ({ ...a, ...b })) },
  );
}

/** Around the office's clock, which stands at 2 March 2026, 10:00. */
const OFFICE_HOURS = fc.constantFrom(
  '2026-03-02T09:30:00+08:00',
  '2026-02-27T16:00:00Z',
  '2026-03-20T10:00:00+08:00',
);

/** From before the first day of our calendars to far beyond the last. */
const anyDate = fc
  .date({ min: new Date('1890-01-01T00:00:00Z'), max: new Date('2300-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Codes that mean something here; a pattern picks those that fit it. */
const CODES = ['market', 'tax', 'county', '91330100799655058B', '0571-88880000', '1', '"1"'];

function stringOf({ format, pattern, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time') return fc.oneof(OFFICE_HOURS, anyDate);
  if (format === 'date') return fc.oneof(OFFICE_HOURS, anyDate).map((at) => at.slice(0, 10));
  if (format === 'email') return fc.emailAddress();
  if (pattern !== undefined) {
    const form = new RegExp(pattern);
    const fitting = CODES.filter((code) => form.test(code));
    const other = fc.stringMatching(form);
    if (fitting.length === 0) return other;
    return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: other });
  }
  const words = fc.constantFrom('营业执照办不下来', 'tax refund is late', '燃气泄漏', '退税', ' ');
  return fc.oneof(words, fc.string({ maxLength: Math.min(maxLength, 200) }), oddString);
}

/** What breaks parsers, databases and pages. */
const oddString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    '__proto__',
    "'; drop table problem; --",
    '%00',
    '../..',
    'null',
    '-1',
    '1e999',
    'QY-20260302-0001-0',
    '{"$gt":""}',
    '\u202e',
    'x'.repeat(5_000),
  ),
);

function asText(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return value.map((v) => (typeof v === 'object' ? JSON.stringify(v) : String(v)));
}

/** Right most of the time, odd now and then, absent once in a while (more often when it may be). */
function usually(
  right: fc.Arbitrary<string>,
  odd: fc.Arbitrary<string>,
  required: boolean,
): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 12, arbitrary: right },
    { weight: 2, arbitrary: odd },
    { weight: required ? 1 : 10, arbitrary: fc.constant(undefined) },
  );
}

function withoutAbsent(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined));
}
