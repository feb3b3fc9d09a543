import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PIPELINE } from './text.js';

const { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } =
  fs;
const rename = jest.fn(renameSync);
jest.unstable_mockModule('node:fs', () => ({ ...fs, renameSync: rename }));
const { loadModel, saveModel } = await import('./artefact.js');
const { trainModel } = await import('./train/train-model.js');

const LINES = ['水管漏水', '自来水停了', '路灯不亮', '道路坑洼'].map((text, i) => ({
  text,
  label: i < 2 ? 'water' : 'road',
}));
const [first, second] = [1, 2].map((seed) => trainModel(LINES, { seed }));

const place = mkdtempSync(join(tmpdir(), 'bihuan-artefact-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const target = join(place, 'model');
beforeEach(() => {
  rmSync(target, { recursive: true, force: true });
  rename.mockImplementation(renameSync);
});

describe('a folder that holds more than a model', () => {
  it('is left alone, and what is there is named', () => {
    saveModel(first!, target);
    writeFileSync(join(target, 'notes.txt'), 'mine');
    mkdirSync(join(target, 'figures'));
    expect(() => saveModel(second!, target)).toThrow('(figures, notes.txt): give a new or empty folder');
    expect(readdirSync(target).sort()).toEqual(['figures', 'model.json', 'notes.txt', 'weights.bin']);
    expect(loadModel(target).facts.id).toBe(first!.facts.id);
  });
  it('also when its model.json is of another tool', () => {
    mkdirSync(target);
    writeFileSync(join(target, 'model.json'), '{"format":"layers-model"}');
    writeFileSync(join(target, 'weights.bin'), 'theirs');
    expect(() => saveModel(first!, target)).toThrow('(model.json, weights.bin)');
    expect(readFileSync(join(target, 'weights.bin'), 'utf8')).toBe('theirs');
  });
  it('and a file is no folder', () => {
    writeFileSync(target, 'mine');
    expect(() => saveModel(first!, target)).toThrow('a file');
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });
});

it('a model of an older pipeline gives way to a new one', () => {
  saveModel(first!, target);
  const { readers, ...body } = JSON.parse(readFileSync(join(target, 'model.json'), 'utf8'));
  expect(readers).toEqual([]);
  const older = { ...body, facts: { ...body.facts, pipeline: 'bihuan-text-4' } };
  writeFileSync(join(target, 'model.json'), JSON.stringify(older));
  expect(() => loadModel(target)).toThrow('was trained by pipeline bihuan-text-4');
  saveModel(second!, target);
  expect(loadModel(target).facts.id).toBe(second!.facts.id);
});

it('the older model stays when the new one cannot take its place', () => {
  saveModel(first!, target);
  rename.mockImplementation((from, to) => {
    if (String(from).endsWith('.part')) throw new Error('no room');
    renameSync(from, to);
  });
  expect(() => saveModel(second!, target)).toThrow('no room');
  expect(loadModel(target).facts.id).toBe(first!.facts.id);
  expect(readdirSync(place)).toEqual(['model']);
  expect(existsSync(`${target}.${process.pid}.old`)).toBe(false);
});

describe('what is no model is refused in words', () => {
  it.each([
    ['{"facts":', 'its model.json is no JSON'],
    ['[]', 'none of a model'],
    ['null', 'none of a model'],
    ['{}', 'none of a model'],
    [`{"facts":{"pipeline":"${PIPELINE}"}}`, 'none of a model'],
    [`{"facts":{"pipeline":"${PIPELINE}","id":"ab"},"width":1}`, 'none of a model'],
  ])('%s: %s', (json, words) => {
    saveModel(first!, target);
    writeFileSync(join(target, 'model.json'), json);
    expect(() => loadModel(target)).toThrow(words);
  });
  it('a part that was taken away', () => {
    saveModel(first!, target);
    for (const part of ['keywords', 'catalogue', 'facts.calibration']) {
      const body = JSON.parse(readFileSync(join(target, 'model.json'), 'utf8'));
      const [name, inner] = part.split('.') as [string, string?];
      const { [name]: gone, ...rest } = body;
      const cut = inner === undefined ? rest : { ...rest, facts: { ...gone, [inner]: undefined } };
      saveModel(first!, target);
      writeFileSync(join(target, 'model.json'), JSON.stringify(cut));
      expect(() => loadModel(target)).toThrow('it was changed');
    }
  });
});
