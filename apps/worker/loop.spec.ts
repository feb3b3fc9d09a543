import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Loop } from './loop.js';

const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

describe('a loop', () => {
  it('goes on at once while there is more, then rests', async () => {
    let passes = 0;
    const loop = new Loop('test', 60_000, () => Promise.resolve(++passes < 5), SILENT);
    loop.start();
    await delay(30);
    await loop.stop();
    expect(passes).toBe(5);
  });

  it('survives a failing pass, and says so once', async () => {
    let passes = 0;
    const said: string[] = [];
    const log = {
      ...SILENT,
      error: (m: string) => void said.push(m),
      info: (m: string) => void said.push(m),
    };
    const pass = () => (++passes === 1 ? Promise.reject(new Error('away')) : Promise.resolve(false));
    const loop = new Loop('test', 5, pass, log);
    loop.start();
    await delay(1_100);
    await loop.stop();
    expect(passes).toBeGreaterThan(1);
    expect(said).toEqual(['failed; goes on trying', 'works again']);
  });

  it('ends with the pass in hand, and is never in two passes', async () => {
    const inside = { now: 0, most: 0 };
    const pass = async () => {
      inside.most = Math.max(inside.most, (inside.now += 1));
      await delay(20);
      inside.now -= 1;
      return true;
    };
    const loop = new Loop('test', 0, pass, SILENT);
    loop.start();
    loop.start();
    await delay(50);
    await loop.stop();
    expect(inside).toEqual({ now: 0, most: 1 });
  });
});
