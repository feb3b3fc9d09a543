import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../apps/cli/run.js';
import { temporaryPlace } from '../support/own-servers.js';

const place = temporaryPlace();
afterAll(() => place.remove());
const at = (name: string) => `${place.path}/${name}`;

/** Runs a command line as the shell would. */
async function bihuan(line: string) {
  const said = { out: '', err: '' };
  const code = await run(
    line.split(' '),
    {},
    {
      out: { write: (text: string) => (said.out += text) },
      err: { write: (text: string) => (said.err += text) },
    },
  );
  return { code, ...said };
}

const put = (name: string, lines: readonly object[]) =>
  writeFile(at(name), lines.map((line) => JSON.stringify(line)).join('\n'));

const WORDS = { water: '自来水 停水 漏水 水压 水表', road: '道路 路灯 修路 井盖 路面' };
const LINES = Object.entries(WORDS).flatMap(([label, words]) =>
  words.split(' ').flatMap((word) => [
    { label, text: `我们厂门口${word}有问题` },
    { label, title: word, detail: `${word}一直没有人管` },
    { label, seg: `${word} 申请 处理` },
  ]),
);

beforeAll(async () => {
  await put('train.jsonl', LINES);
  await put('catalogue.json', [WORDS]);
  await put('none.jsonl', []);
});

describe('bihuan train', () => {
  it('gives the same bytes twice, and replaces an older model', async () => {
    for (const out of ['a', 'b', 'b']) {
      const { code, out: said } = await bihuan(`train --data ${at('train.jsonl')} --out ${at(out)}/ --json`);
      expect(code).toBe(0);
      expect(JSON.parse(said)).toMatchObject({ texts: LINES.length, labels: 2 });
    }
    for (const file of readdirSync(at('a'))) {
      expect(await readFile(`${at('b')}/${file}`)).toEqual(await readFile(`${at('a')}/${file}`));
    }
    expect(readdirSync(place.path).filter((name) => /part|old/u.test(name))).toEqual([]);
  });

  it.each([
    ['--data FILE/absent.jsonl --out FILE/x', 1, 'cannot be read'],
    ['--data FILE/broken.jsonl --out FILE/x', 1, 'line 2'],
    ['--data FILE/unlabelled.jsonl --out FILE/x', 1, 'line 1: has no label'],
    ['--data FILE/one.jsonl --out FILE/x', 1, 'at least two'],
    ['--data FILE/train.jsonl --out FILE', 1, 'something else than a model'],
    ['--data FILE/train.jsonl --out FILE/x --catalogue FILE/train.jsonl', 1, 'train.jsonl, line 2, column 1'],
    ['--data FILE/train.jsonl --out FILE/x --catalogue FILE/list.json', 1, 'neither { "windows"'],
    ['--data FILE/train.jsonl --out FILE/x --catalogue FILE/personal.jsonl', 1, 'line 1, column 13: no JSON'],
    ['--data FILE/personal.jsonl --out FILE/x', 1, 'personal.jsonl, line 1, column 13: no JSON'],
    ['--data FILE/numbered.jsonl --out FILE/x', 1, 'line 1: label: Invalid input: expected string'],
    ['--data FILE/train.jsonl --out FILE/x --seed 1.5', 2, 'whole number'],
    ['--out FILE/x', 2, '--data is missing'],
  ])('%s: exit code %i', async (line, code, words) => {
    await writeFile(at('broken.jsonl'), '{"text":"x","label":"a"}\n{"text":');
    await put('unlabelled.jsonl', [{ text: 'x' }]);
    await put('one.jsonl', [{ text: 'x', label: 'a' }]);
    await put('numbered.jsonl', [{ text: 'x', label: 7 }]);
    await put('list.json', [[]]);
    await writeFile(at('personal.jsonl'), '{"text":"x" 13812345678}');
    const said = await bihuan(`train ${line.replaceAll('FILE', place.path)}`);
    expect(said).toMatchObject({ code, err: expect.stringContaining(words) });
    expect(existsSync(at('x'))).toBe(false);
    expect(said.err).not.toContain('13812345678');
  });

  it('leaves a folder alone that holds more than a model, and names what it is', async () => {
    const line = `train --data ${at('train.jsonl')} --out ${at('kept')}`;
    expect((await bihuan(line)).code).toBe(0);
    await writeFile(at('kept/notes.txt'), 'mine');
    expect(await bihuan(line)).toMatchObject({ code: 1, err: expect.stringContaining('(notes.txt)') });
    expect(readdirSync(at('kept')).sort()).toEqual(['model.json', 'notes.txt', 'weights.bin']);
  });
});

describe('bihuan classify --model', () => {
  const texts = [
    { text: '停水三天了' },
    { text: '' },
    { text: '😀' },
    { seg: '路灯 不亮', label: 4, title: null },
    { text: '水'.repeat(20_000) },
  ];

  it.each([
    ['train.jsonl', ''],
    ['none.jsonl', `--catalogue CATALOGUE`],
  ])('a line for each text, by a model from %s', async (data, more) => {
    const catalogue = more.replace('CATALOGUE', at('catalogue-long.json'));
    await writeFile(
      at('catalogue-long.json'),
      JSON.stringify({ windows: Object.entries(WORDS).map(([code, keywords]) => ({ code, keywords })) }),
    );
    await put('texts.jsonl', texts);
    await bihuan(`train --data ${at(data)} --out ${at('m')} ${catalogue}`.trim());
    const files = `--model ${at('m')} --in ${at('texts.jsonl')} --out ${at('said.jsonl')}`;
    expect(await bihuan(`classify ${files} --precision 0.9`)).toMatchObject({ code: 0, err: '' });
    const said = (await readFile(at('said.jsonl'), 'utf8')).trimEnd().split('\n');
    const lines = said.map((line) => JSON.parse(line) as { label: string; decision: string });
    expect(lines).toHaveLength(texts.length);
    expect(lines[0]).toMatchObject({ label: 'water', top: [{ label: 'water' }, { label: 'road' }] });
    expect(lines[3]).toMatchObject({ label: 'road', reasons: expect.arrayContaining([]) });
    expect(lines[1]!.decision).toBe('triage');
  });

  it.each([
    ['--model FILE/nowhere', 1, 'cannot be used'],
    ['--model FILE/broken', 1, 'its model.json is none of a model'],
    ['--model FILE/m --precision 0.995', 2, 'from 0.5 to 0.99'],
    ['--model FILE/m --precision 0.4', 2, 'from 0.5 to 0.99'],
    ['--precision 1', 2, 'from 0.5 to 0.99'],
  ])('%s: exit code %i', async (line, code, words) => {
    await mkdir(at('broken'), { recursive: true });
    await writeFile(at('broken/model.json'), '{"facts":{}}');
    await writeFile(at('broken/weights.bin'), '');
    const files = `--in ${at('texts.jsonl')} --out ${at('nothing.jsonl')}`;
    const said = await bihuan(`classify ${files} ${line.replaceAll('FILE', place.path)}`);
    expect(said).toMatchObject({ code, err: expect.stringContaining(words) });
    expect(existsSync(at('nothing.jsonl'))).toBe(false);
  });
});

describe('bihuan classify by the shipped catalogue', () => {
  const BUNDLE = '1、发票额度不够用,想提额。2、厂区变压器要增容。';
  const TEXTS = ['发票额度不够用,想提额', '社保增员失败', '危废没人收', '', '😀', BUNDLE];
  type Said = { label: string; p: number; top: readonly { label: string; p: number }[]; decision: string };

  async function said(options: string): Promise<readonly Said[]> {
    await put(
      'shipped.jsonl',
      TEXTS.map((text) => ({ text, title: null })),
    );
    const files = `--in ${at('shipped.jsonl')} --out ${at('shipped-said.jsonl')}`;
    expect(await bihuan(`classify ${files} ${options}`.trim())).toMatchObject({ code: 0, err: '' });
    return (await readFile(at('shipped-said.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Said);
  }

  it('names three labels for each text, its own first', async () => {
    for (const { label, p, top } of await said('')) {
      expect(top).toHaveLength(3);
      expect(top[0]).toEqual({ label, p });
    }
  });

  it('is as strict as the precision asks for', async () => {
    const usual = await said('');
    expect(await said('--precision 0.95')).toEqual(usual);
    expect(await said('--precision 0.5')).toEqual(usual);
    const strict = await said('--precision 0.99');
    expect(strict.map(({ p }) => p)).toEqual(usual.map(({ p }) => p));
    const sure = ({ decision }: Said) => decision === 'dispatch';
    expect(usual.filter(sure).length).toBeGreaterThan(0);
    expect(strict.filter(sure)).toEqual(usual.filter(({ p }) => p >= 0.99));
  });
});
