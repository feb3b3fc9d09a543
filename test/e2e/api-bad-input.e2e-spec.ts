import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { newKey, openApi, placesOf, type Api, type Caller } from '../factories/api.js';
import { COMMAND_EXAMPLES } from '../factories/command-bodies.js';
import { everybody } from '../factories/everybody.js';
import { OPERATIONS, resolved, type JsonSchema, type Operation } from '../support/openapi-document.js';

type Headers = Record<string, string>;

const WRITES = OPERATIONS.filter((o) => o.body !== undefined);
const COMMANDS = WRITES.filter((o) => o.path.includes('/commands/'));
const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;

/** A value of another type than the schema asks for. */
function ofWrongType(schema: JsonSchema): unknown {
  const { type, anyOf } = resolved(schema);
  if (anyOf) return { no: 'alternative' };
  return type === 'string' ? 17 : type === 'boolean' ? 'true' : type === 'array' ? 'none' : [];
}

describe('bad input', () => {
  let api: Api;
  let caller: Caller;
  let problem: ProblemAnswer;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    caller = await api.as(await everybody(api.office));
    problem = await caller.submitted();
  });
  afterAll(() => api.close());

  const url = ({ path }: Operation, id: string = problem.id) =>
    path.replace('{id}', id).replaceAll(/\{\w+\}/g, 'county');
  const headersFor = (operation: Operation): Headers => ({
    ...caller.headers,
    'Content-Type': 'application/json',
    ...(operation.parameters.some((p) => p.name === 'Idempotency-Key') ? newKey() : {}),
    ...(operation.parameters.some((p) => p.name === 'If-Match') ? { 'If-Match': '*' } : {}),
  });
  const send = (operation: Operation, body: string, more: Headers = {}) =>
    api.http
      .post(url(operation))
      .set({ ...headersFor(operation), ...more })
      .send(body);

  /** What any write would leave behind. */
  const written = () =>
    api.office.database.run(
      `select (select count(*) from event) as events, (select count(*) from problem) as problems,
         (select count(*) from idempotency) as answers, (select sum(seq) from problem) as seqs`,
    );
  async function writesNothing(work: () => Promise<void>): Promise<void> {
    const before = await written();
    await work();
    expect(await written()).toEqual(before);
  }

  describe.each(WRITES.map((o) => [o.name, o] as const))('%s', (_name, operation) => {
    it('malformed, too deep, too large, of another kind: refused before anybody looks at it', () =>
      writesNothing(async () => {
        const cases: readonly (readonly [body: string, status: number, code: string, headers?: Headers])[] = [
          ['{"text":', 400, 'malformed'],
          ['"text"', 400, 'malformed'],
          [nested(21), 400, 'malformed'],
          [JSON.stringify({ text: 'x'.repeat(1_100_000) }), 413, 'too_large'],
          ['text=1', 415, 'unsupported_media_type', { 'Content-Type': 'text/plain' }],
          ['<a/>', 415, 'unsupported_media_type', { 'Content-Type': 'application/xml' }],
        ];
        for (const [body, status, code, headers] of cases) {
          const answer = await send(operation, body, headers);
          expect([body.slice(0, 20), answer.status, answer.body.code]).toEqual([
            body.slice(0, 20),
            status,
            code,
          ]);
          expect(answer.headers['content-type']).toMatch('application/problem+json');
        }
      }));

    it('what is no JSON is named by its place and never quoted', async () => {
      const said = async (body: string) => (await send(operation, body)).body.detail;
      expect(await said('{"text":\n 张三13812345678}')).toBe('The body is no JSON from line 2, column 2 on.');
      expect(await said('张三')).toBe('The body is no JSON from line 1, column 1 on.');
      expect(await said('"张三"')).toBe('The body must be a JSON object.');
    });

    it('a list, an unknown field, a missing or wrongly typed one: 422 with its place', () =>
      writesNothing(async () => {
        const { properties = {}, required = [] } = resolved(operation.body ?? {});
        const list = await send(operation, '[]');
        expect([list.status, list.body.code]).toEqual([422, 'invalid_input']);
        // Computed, or the literal would set the prototype.
        const unknown = { nothing: 1, 'a/b': 2, constructor: 3, ['__proto__']: 4 };
        const answer = await send(operation, JSON.stringify(unknown));
        expect([answer.status, answer.body.code]).toEqual([422, 'invalid_input']);
        expect(placesOf(answer)).toEqual(
          expect.arrayContaining(['/nothing', '/a~1b', '/constructor', '/__proto__']),
        );
        for (const name of required) {
          const answer = await send(operation, '{}');
          expect(answer.status).toBe(422);
          expect(placesOf(answer)).toContain(`/${name}`);
        }
        for (const [name, schema] of Object.entries(properties)) {
          const answer = await send(operation, JSON.stringify({ [name]: ofWrongType(schema) }));
          expect([name, answer.status]).toEqual([name, 422]);
          expect(placesOf(answer)).toContainEqual(expect.stringMatching(`^/${name}`));
        }
      }));
  });

  describe.each(COMMANDS.map((o) => [o.name, o] as const))('%s', (_name, operation) => {
    const body = JSON.stringify(
      COMMAND_EXAMPLES[operation.path.split('/').at(-1) as keyof typeof COMMAND_EXAMPLES],
    );
    const post = (id: string, headers: Headers) =>
      api.http
        .post(url(operation, id))
        .set({ ...caller.headers, 'Content-Type': 'application/json', ...headers })
        .send(body);

    it('an unknown id is 404, an old version 412, a missing precondition 428', () =>
      writesNothing(async () => {
        const preconditions = { ...newKey(), 'If-Match': '*' };
        for (const id of [randomUUID(), 'nothing', 'QY-20260302-0001-0', '..%2f..', '%00', '%F0%9F%98%80']) {
          expect([id, (await post(id, preconditions)).status]).toEqual([id, 404]);
        }
        expect((await post(problem.id, { ...newKey(), 'If-Match': '"999"' })).status).toBe(412);
        expect((await post(problem.id, newKey())).status).toBe(428);
        expect((await post(problem.id, { 'If-Match': '*' })).status).toBe(428);
      }));
  });

  const long = (n: number) => '企'.repeat(n);
  const submissions: readonly (readonly [what: string, body: object, path: string])[] = [
    ['no text', { text: '' }, '/text'],
    ['white space only', { text: ' \n\t ' }, '/text'],
    ['control characters only', { text: '\u0000\u0007' }, '/text'],
    ['20,001 characters', { text: long(20_001) }, '/text'],
    ['a long title', { title: long(201) }, '/title'],
    ['a code of 17', { enterprise: { code: '9133010079965505B', name: '甲' } }, '/enterprise/code'],
    ['a wrong check digit', { enterprise: { code: '91330100799655058C', name: '甲' } }, '/enterprise/code'],
    ['an enterprise without name', { enterprise: { code: '91330100799655058B' } }, '/enterprise/name'],
    ['an instant without offset', { receivedAt: '2026-03-02T09:00:00' }, '/receivedAt'],
    ['30 February', { receivedAt: '2026-02-30T09:00:00+08:00' }, '/receivedAt'],
    ['the year 9999', { receivedAt: '9999-03-02T09:00:00+08:00' }, '/receivedAt'],
    ['tomorrow', { receivedAt: '2026-03-03T09:00:00+08:00' }, '/receivedAt'],
    ['no such region', { region: 'nowhere' }, '/region'],
    ['a phone of letters', { contact: { phone: 'call me' } }, '/contact/phone'],
    ['an address that is none', { contact: { email: 'nobody' } }, '/contact/email'],
    ['a channel of the caller’s fancy', { channel: 'Über-Web' }, '/channel'],
  ];
  it.each(submissions)('submission: %s', (_what, body, path) =>
    writesNothing(async () => {
      const answer = await caller.submit(body);
      expect(answer.status).toBe(422);
      expect(placesOf(answer)).toContain(path);
    }),
  );

  const commands: readonly (readonly [what: string, name: string, body: object, path: string])[] = [
    [
      'no such window',
      'return',
      { ...COMMAND_EXAMPLES.return, suggestedWindow: 'nowhere' },
      '/suggestedWindow',
    ],
    [
      'their own window',
      'return',
      { ...COMMAND_EXAMPLES.return, suggestedWindow: 'market' },
      '/suggestedWindow',
    ],
    ['grade 6', 'evaluate', { grade: 6 }, '/grade'],
    ['grade 2.5', 'evaluate', { grade: 2.5 }, '/grade'],
    ['complete with missing items', 'notify', { ...COMMAND_EXAMPLES.notify, complete: true }, '/items'],
    [
      'an item without basis',
      'notify',
      { complete: false, items: [{ name: '甲', how: '乙' }] },
      '/items/0/basis',
    ],
    [
      '51 items',
      'notify',
      { complete: false, items: Array(51).fill(COMMAND_EXAMPLES.notify.items?.[0]) },
      '/items',
    ],
    ['nobody of the window', 'hand-over', { to: randomUUID() }, '/to'],
    ['no id', 'hand-over', { to: 'lilei' }, '/to'],
    ['no date', 'explain-delay', { reason: '甲', targetDate: '2026-02-30' }, '/targetDate'],
    ['an unknown result', 'answer', { ...COMMAND_EXAMPLES.answer, result: 'done' }, '/result'],
  ];
  it.each(commands)('command: %s', (_what, name, body, path) =>
    writesNothing(async () => {
      const answer = await caller.give(problem, name, body);
      expect([answer.status, answer.body.code]).toEqual([422, expect.any(String)]);
      expect(placesOf(answer)).toContain(path);
    }),
  );

  it('a notice without items says so', async () => {
    const accepted = await caller.done(await caller.submitted(), 'accept');
    const answer = await caller.give(accepted, 'notify', { complete: false });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ path: '/items', message: expect.any(String) }],
    ]);
  });

  it('texts that are odd and not wrong are taken', async () => {
    const texts = [
      long(20_000),
      '😀'.repeat(20_000),
      '营业执照\u0000变更\u0008\u007f',
      'half a pair \ud83d here',
      '{"__proto__": {"admin": true}} \'; drop table problem; -- <script>alert(1)</script>',
      '繁體中文、English, русский, العربية, \u202Eright to left\u202C',
      '一行\r\n两行\t三列',
    ];
    for (const text of texts) {
      const answer = await caller.submit({ text });
      expect([text.slice(0, 10), answer.status]).toEqual([text.slice(0, 10), 201]);
      const { body } = await caller.get(`/api/v1/problems/${answer.body.id}`);
      expect(body.text).toBe(text.replaceAll(/[\u0000\u0008\u007f]/g, '').replaceAll('\ud83d ', '\uFFFD '));
    }
  });
});
