import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Performed } from '../../apps/cli/story/theatre.js';
import { given } from '../support/own-servers.js';

const CLI = resolve(import.meta.dirname, '../../dist/apps/cli/main.js');

interface Told {
  readonly ok: boolean;
  readonly counts: Readonly<Record<'problems' | 'events' | 'rings' | 'notices' | 'workflows', number>>;
  readonly plays: readonly Performed[];
  readonly faults: readonly unknown[];
}

/** As people run it: the built command, on the real Temporal, with a real clock in every workflow. */
describe('bihuan story', () => {
  let told: Told;
  let before: string[];

  beforeAll(async () => {
    before = await storyDatabases();
    const env = {
      ...process.env,
      DATABASE_URL: given('TEST_DATABASE_URL'),
      TEMPORAL_ADDRESS: given('TEMPORAL_ADDRESS'),
    };
    const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'story', '--json'], {
      env,
      maxBuffer: 1e7,
    });
    told = JSON.parse(stdout) as Told;
  }, 240_000);

  const rungsOf = ({ scenes }: Performed) =>
    scenes.map((s) => s.facts['rung']).filter((r) => r !== undefined);
  const eventsOf = ({ scenes }: Performed) => scenes.map((s) => s.event);

  it('closes the loop of one problem of each difficulty, and every workflow ends by itself', () => {
    expect(told).toMatchObject({ ok: true, faults: [], counts: { problems: 3, workflows: 3 } });
    expect(told.plays.map((p) => [p.difficulty, p.state, p.closingCode, p.overdue, p.rung])).toEqual([
      ['simple', 'closed', 'solved', false, null],
      ['complex', 'closed', 'solved', true, 'E3'],
      ['challenging', 'closed', 'solved', true, 'E4'],
    ]);
  });

  it('has each rung recorded once, rung by a workflow, at its own instant', () => {
    const [simple, complex, challenging] = told.plays as [Performed, Performed, Performed];
    expect(rungsOf(simple)).toEqual([]);
    expect(rungsOf(complex)).toEqual(['passed', 'R1', 'E0', 'E1', 'E2', 'E3']);
    expect(rungsOf(challenging)).toEqual([
      'passed',
      'A1',
      'A2',
      'E0',
      'E1',
      'E2',
      'passed',
      'E3',
      'passed',
      'E4',
    ]);
    expect(told.counts.rings).toBe(16);
    expect(challenging.scenes.find((s) => s.facts['rung'] === 'E2')?.at).toBe('2026-03-23T17:00:00+08:00');
  });

  it('explains each due: the make-up Saturday, and the pause of handbook 3', () => {
    const [simple, complex] = told.plays as [Performed, Performed, Performed];
    const [first] = simple.scenes.flatMap((s) => s.why ?? []);
    expect(first?.due).toBe('2026-02-28T17:00:00+08:00');
    expect(first?.steps.map((s) => s.zh).join()).toContain('调休上班');
    const dues = complex.scenes.flatMap((s) => (s.why ? [s.why.due] : []));
    expect(dues).toEqual([
      '2026-03-04T17:00:00+08:00',
      null,
      '2026-03-09T15:30:00+08:00',
      '2026-03-13T17:00:00+08:00',
    ]);
  });

  it('says who was told: of a breach the enterprise too, of E4 the supervision office', () => {
    const [, , challenging] = told.plays as [Performed, Performed, Performed];
    const audiencesAt = (rung: string) =>
      challenging.scenes.find((s) => s.facts['rung'] === rung)?.told.map((t) => t.audience);
    expect(audiencesAt('E2')).toContain('enterprise');
    expect(audiencesAt('E4')).toContain('supervision_office');
    expect(eventsOf(challenging).filter((e) => e === 'return_upheld' || e === 'rework_ordered')).toHaveLength(
      2,
    );
  });

  it('leaves no database behind', async () => {
    expect(await storyDatabases()).toEqual(before);
  });
});

async function storyDatabases(): Promise<string[]> {
  const client = new pg.Client({ connectionString: given('TEST_DATABASE_URL') });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname like 'bihuan_story_%' order by 1`,
    );
    return rows.map((row) => row.datname);
  } finally {
    await client.end();
  }
}
