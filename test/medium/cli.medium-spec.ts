import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdmin } from '@bihuan/application/people/first-admin.js';
import { signIn } from '@bihuan/application/people/sessions.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { run } from '../../apps/cli/run.js';
import { temporaryPlace } from '../support/own-servers.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, stored, submitOne, submitParts } from '../factories/problem.js';

/** Runs a command line as the shell would. */
async function bihuan(line: string, env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const code = await run(line.split(' '), env, {
    out: { write: (text: string) => (said.out += text) },
    err: { write: (text: string) => (said.err += text) },
  });
  return { code, ...said };
}

describe('bihuan due', () => {
  it.each([
    // submitted, effective start, simple, complex, challenging, acceptance (handbook 3, worked examples)
    ['2026-03-02T10:00', '03-02T10:00', '03-03T17:00', '03-04T17:00', '03-09T17:00', '03-02T12:00'],
    ['2026-03-06T16:59', '03-06T16:59', '03-09T17:00', '03-10T17:00', '03-13T17:00', '03-09T10:29'],
    ['2026-02-13T10:00', '02-13T10:00', '02-14T17:00', '02-24T17:00', '02-27T17:00', '02-13T12:00'],
    ['2026-06-18T17:59', '06-22T08:30', '06-23T17:00', '06-24T17:00', '06-29T17:00', '06-22T10:30'],
    ['2026-10-07T23:59', '10-08T08:30', '10-09T17:00', '10-10T17:00', '10-14T17:00', '10-08T10:30'],
  ])('%s: as the handbook says', async (submitted, start, simple, complex, challenging, acceptance) => {
    const full = (short: string) => `2026-${short}:00+08:00`;
    for (const [difficulty, due] of [
      ['simple', simple],
      ['complex', complex],
      ['challenging', challenging],
    ]) {
      const { code, out } = await bihuan(`due --submitted ${submitted} --difficulty ${difficulty} --json`);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        effectiveStart: full(start),
        due: full(due ?? ''),
        provisional: false,
      });
    }
    const { out } = await bihuan(`due --submitted ${submitted} --difficulty simple --json`);
    expect(JSON.parse(out)).toMatchObject({ acceptanceDue: full(acceptance) });
  });

  it('explains every step in both languages, and takes an offset at its word', async () => {
    const { out } = await bihuan('due --submitted 2026-03-06T16:59 --difficulty simple');
    expect(out).toContain('周六、周日休息  ·  Sat, Sun off');
    const utc = await bihuan('due --submitted 2026-03-06T08:59:00Z --difficulty simple --json');
    expect(JSON.parse(utc.out)).toMatchObject({ submittedAt: '2026-03-06T16:59:00+08:00' });
  });

  it('has an urgent problem accepted within half an hour at any hour', async () => {
    const { out } = await bihuan('due --submitted 2026-03-07T22:00 --difficulty simple --urgent --json');
    expect(JSON.parse(out)).toMatchObject({
      acceptanceDue: '2026-03-07T22:30:00+08:00',
      due: '2026-03-10T17:00:00+08:00',
    });
  });

  it('marks what touches an unpublished year as provisional', async () => {
    const { out } = await bihuan('due --submitted 2026-12-31T14:00 --difficulty simple --json');
    expect(JSON.parse(out)).toMatchObject({ due: '2027-01-04T17:00:00+08:00', provisional: true });
  });
});

describe('the command line', () => {
  it.each([
    ['due --difficulty simple', '--submitted is missing'],
    ['due --submitted 2026-03-02T10:00 --difficulty easy', 'simple, complex, challenging'],
    ['due --submitted 2026-03-02T10:00 --difficulty simple --colour', 'colour'],
    ['clock --factor fast', '--factor takes a number'],
    ['seed', '--demo, --on-duty or --reference'],
    ['calendar check', 'usage: bihuan calendar'],
    ['no-such-command', 'There is no command'],
  ])('“%s” is said wrongly: exit code 2 and how to say it', async (line, hint) => {
    const { code, err, out } = await bihuan(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
    expect(err).toContain('--help');
  });

  it('refuses what cannot be: exit code 1, under --json as JSON', async () => {
    const { code, out } = await bihuan('due --submitted 2026-02-30T10:00 --difficulty simple --json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'date_invalid' } });
    const away = await bihuan('clock', {});
    expect(away.code).toBe(1);
    expect(away.err).toMatch(/DATABASE_URL is missing[^]*npm start/);
  });

  it('helps for all and for each', async () => {
    const { out, code } = await bihuan('--help');
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(
      expect.arrayContaining(['migrate', 'seed', 'due', 'verify', 'calendar', 'clock', 'admin']),
    );
    for (const name of names) {
      const each = await bihuan(`${name} --help`);
      expect(each.code).toBe(0);
      expect(each.out).toContain(`bihuan ${name}`);
    }
  });

  it('checks the shipped calendar, and says which year does not add up', async () => {
    const shipped = await bihuan('calendar check libs/db/seed/calendar-cn.json --json');
    expect(JSON.parse(shipped.out)).toMatchObject({ ok: true });
    expect((await bihuan('calendar check package.json')).err).toContain('is no calendar');
  });
});

describe('bihuan classify', () => {
  it('writes a line for each text in the same order, and names the line that holds none', async () => {
    const place = temporaryPlace();
    try {
      const [source, target] = [`${place.path}/texts.jsonl`, `${place.path}/out.jsonl`];
      const texts = [
        { text: '发票额度不够用，请提高数电票额度' },
        { title: '停电', detail: '车间又停电了，没有通知' },
        { seg: '公章 丢了 怎么 补刻' },
      ];
      await writeFile(source, texts.map((t) => JSON.stringify(t)).join('\n'));
      const { code } = await bihuan(`classify --in ${source} --out ${target} --json`);
      expect(code).toBe(0);
      const lines = (await readFile(target, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l) as object);
      expect(lines).toHaveLength(3);
      for (const [i, label] of ['tax', 'utilities', 'police'].entries()) {
        expect(lines[i]).toMatchObject({
          label,
          p: expect.any(Number),
          decision: expect.stringMatching(/dispatch|triage/),
        });
        expect(lines[i]).toMatchObject({ top: expect.arrayContaining([expect.objectContaining({ label })]) });
      }
      await writeFile(source, '{"text":"x"}\n{"note":"nothing"}\n');
      const bad = await bihuan(`classify --in ${source} --out ${target}`);
      expect(bad).toMatchObject({ code: 1, err: expect.stringContaining('line 2') });
    } finally {
      place.remove();
    }
  });
});

describe('bihuan calendar import', () => {
  let office: Office;
  const place = temporaryPlace();
  beforeAll(async () => void (office = await openOffice()));
  afterAll(async () => {
    await office.close();
    place.remove();
  });

  it('adds a version for what comes later, leaves what is pinned, and does nothing twice', async () => {
    const env = { DATABASE_URL: office.url };
    const firm = await enroll(office);
    await submitOne(submitParts(office), firm);
    const official = JSON.parse(await readFile('libs/db/seed/calendar-cn.json', 'utf8')) as {
      years: { year: number }[];
    };
    const day = { date: '2026-03-03', kind: 'holiday', name: { zh: '停办', en: 'closed' } };
    const years = official.years.map((y) => (y.year === 2026 ? { ...y, ...withDay(y, day) } : y));
    const file = `${place.path}/calendar.json`;
    await writeFile(file, JSON.stringify({ ...official, years }));
    const added = await bihuan(`calendar import ${file} --json`, env);
    expect(JSON.parse(added.out)).toMatchObject({ version: 'county-2', isNew: true, openOnOlder: 1 });
    office.directory.forget();
    await office.at('2026-03-02T10:00');
    const { id } = await submitOne(submitParts(office), firm);
    const { problem } = await stored(office, id);
    expect(problem).toMatchObject({ calendarVersion: 'county-2', due: instant('2026-03-04T17:00') });
    const again = await bihuan(`calendar import ${file} --json`, env);
    expect(JSON.parse(again.out)).toMatchObject({ version: 'county-2', isNew: false });
    const wrong = years.map((y) => (y.year === 2026 ? { ...y, workingDays: 248 } : y));
    await writeFile(file, JSON.stringify({ ...official, years: wrong }));
    expect((await bihuan(`calendar import ${file}`, env)).err).toContain(
      '2026: stated 248 working days, the list gives 247',
    );
  });
});

function withDay(year: object, day: object) {
  const { days, workingDays } = year as { days: object[]; workingDays: number };
  return { days: [...days, day], workingDays: workingDays - 1 };
}

describe('bihuan seed --reference', () => {
  it('may be repeated', async () => {
    const office = await openOffice();
    try {
      for (let run = 0; run < 2; run += 1) {
        expect(await bihuan('seed --reference --json', { DATABASE_URL: office.url })).toMatchObject({
          code: 0,
        });
      }
    } finally {
      await office.close();
    }
  });
});

describe('bihuan admin create', () => {
  it('makes an administrator who can sign in, once', async () => {
    const office = await openOffice();
    try {
      const wish = { username: 'li.hua', displayName: '李华', password: 'a long enough one' };
      await expect(createAdmin(office, { ...wish, password: 'short' })).rejects.toMatchObject({
        code: 'password_short',
      });
      expect(await createAdmin(office, wish)).toMatchObject({ regions: ['county', 'duty'] });
      const { session } = await signIn(office.database, wish);
      expect(session.memberships).toContainEqual({ role: 'admin', region: 'county' });
      await expect(createAdmin(office, wish)).rejects.toMatchObject({ code: 'username_taken' });
    } finally {
      await office.close();
    }
  });
});

describe('bihuan verify', () => {
  let office: Office;
  let env: Record<string, string>;
  let firm: Actor;
  let clerk: Actor;
  let id: string;

  beforeAll(async () => {
    office = await openOffice();
    env = { DATABASE_URL: office.url };
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    ({ id } = await submitOne(submitParts(office), firm));
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await command(office, id, clerk, { name: 'notify', facts: { complete: true, items: 0 } });
  });

  /** As somebody with the owner's password would: with the guards off. */
  async function tamper(sql: string) {
    await office.database.transaction(async (tx) => {
      await tx.run(`set local session_replication_role = replica`);
      await tx.run(sql, [id]);
    });
  }

  it('finds a sound history sound, one or all', async () => {
    const one = await bihuan(`verify --problem ${id} --json`, env);
    expect(JSON.parse(one.out)).toMatchObject({ ok: true, problems: 1, events: 4, words: 1 });
    expect((await bihuan('verify', env)).code).toBe(0);
  });

  it.each([
    [
      'an altered event',
      `update event set payload = jsonb_set(payload, '{facts,x}', '1') where problem_id = $1 and seq = 2`,
      2,
      'hash',
    ],
    [
      'a moved instant',
      `update event set occurred_at = occurred_at - interval '1 hour' where problem_id = $1 and seq = 3`,
      3,
      'hash',
    ],
    [
      'a part of a millisecond',
      `update event set occurred_at = occurred_at + interval '7 us' where problem_id = $1 and seq = 3`,
      3,
      'instant',
    ],
    ['an event taken out', `delete from event where problem_id = $1 and seq = 2`, 2, 'gap'],
    ['events cut off at the end', `delete from event where problem_id = $1 and seq = 4`, 4, 'truncated'],
    [
      'altered words',
      `update content set body = jsonb_set(body, '{text}', '"all is well"') where problem_id = $1`,
      1,
      'words',
    ],
    [
      'words with a hash made to fit',
      `update content set body = '{}', sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' where problem_id = $1`,
      1,
      'words',
    ],
    ['an altered row', `update problem set overdue = true where id = $1`, undefined, 'row'],
    [
      'a clock put back',
      `update clock set due = due + interval '1 day' where problem_id = $1 and kind = 'promise'`,
      undefined,
      'replay',
    ],
  ])('finds %s and names the place', async (_what, sql, seq, fault) => {
    await tamper(sql);
    const { code, out } = await bihuan(`verify --problem ${id} --json`, env);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      faults: [{ problemId: id, fault, ...(seq ? { seq } : {}) }],
    });
  });

  it('finds an event whose own hash was made to fit: the next one does not follow on it', async () => {
    const { digest } = await import('@bihuan/application/problem/canonical.js');
    const { readHistory } = await import('@bihuan/db/problem/history.repository.js');
    const { events } = await readHistory(office.database, [id]);
    const { hash: _hash, ...event } = events[1] ?? ({} as never);
    const iso = (text: string) => `${text.slice(0, -3)}Z`;
    const altered = {
      ...event,
      kind: 'noted',
      occurred_at: iso(event.occurred_at),
      recorded_at: iso(event.recorded_at),
    };
    await tamper(
      `update event set kind = 'noted', hash = '${digest(altered)}' where problem_id = $1 and seq = 2`,
    );
    const { out } = await bihuan(`verify --problem ${id} --json`, env);
    expect(JSON.parse(out)).toMatchObject({ faults: [{ seq: 3, fault: 'chain' }] });
  });

  it('takes erased words as no fault, and a problem that vanished as one', async () => {
    await tamper(`delete from content where problem_id = $1`);
    const erased = await bihuan(`verify --problem ${id} --json`, env);
    expect(JSON.parse(erased.out)).toMatchObject({ ok: true, erased: 1 });
    await tamper(`delete from problem where id = $1`);
    const all = await bihuan('verify --json', env);
    expect(all.code).toBe(1);
    expect(JSON.parse(all.out).faults).toContainEqual(
      expect.objectContaining({ problemId: id, fault: 'orphan' }),
    );
    expect((await bihuan('verify --problem QY-20260302-0001-0', env)).err).toContain('There is no problem');
  });
});
