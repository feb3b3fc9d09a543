import { readFile } from 'node:fs/promises';
import { calendarFromOfficial, checkedYears, importCalendar } from '@bihuan/application/office/calendars.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { countyCalendar } from '@bihuan/application/office/reference.js';
import type { OfficialCalendar } from '@bihuan/domain/working-time/official-calendar.js';
import { formatInstant, parseInstant } from '@bihuan/domain/working-time/zone.js';
import { CommandError, textOf, UsageError, type CliCommand, type Invocation } from '../command.js';
import { parseJson } from '../json.js';
import { withDatabase } from '../office.js';

export const calendarCommand: CliCommand = {
  name: 'calendar',
  summary: 'check a file of official days, or import it as a new version',
  usage: 'check|import FILE',
  positionals: { least: 2, most: 2 },
  options: {
    code: { type: 'string', value: 'CODE', help: 'calendar to add a version to (default county)' },
    from: {
      type: 'string',
      value: 'INSTANT',
      help: 'in force for what is submitted from then on (default now)',
    },
  },
  notes: [
    'The file has the form of libs/db/seed/calendar-cn.json; the hours stay those of the calendar in force.',
    'Open problems keep the version that is pinned to them.',
  ],
  async run(invocation) {
    const [what, file] = invocation.positionals;
    const official = await readOfficial(file ?? '');
    if (what === 'check') return check(official, invocation);
    if (what === 'import') return add(official, invocation);
    throw new UsageError('usage: bihuan calendar check|import FILE');
  },
};

function check(official: OfficialCalendar, { out }: Invocation): void {
  const years = checkedYears(official, calendarFromOfficial(official, countyCalendar()));
  const lines = years.map(
    (y) => `${y.year}  ${y.published ? `${y.workingDays} working days` : 'not published: provisional'}`,
  );
  out.result({ ok: true, years }, [...lines, 'The file is sound.']);
}

async function add(official: OfficialCalendar, { env, out, values }: Invocation): Promise<void> {
  const code = textOf(values, 'code') ?? 'county';
  await withDatabase(env, async (database) => {
    const said = textOf(values, 'from');
    const from =
      said === undefined ? await new OfficeClock(database).now() : parseInstant(countyCalendar(), said);
    const done = await importCalendar(database, { code, official, from });
    const since = formatInstant(countyCalendar(), from);
    out.result({ ...done, from: since }, [
      done.isNew
        ? `Calendar ${done.version} is in force from ${since}.`
        : `Nothing to do: ${done.version} says the same.`,
      ...(done.openOnOlder > 0 ? [`${done.openOnOlder} open problems keep their earlier version.`] : []),
    ]);
  });
}

async function readOfficial(file: string): Promise<OfficialCalendar> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { code, timeZone, years } = (parseJson(text, file) ?? {}) as Partial<OfficialCalendar>;
  const isWhole = typeof code === 'string' && typeof timeZone === 'string' && Array.isArray(years);
  if (!isWhole || !years.every((y) => Number.isInteger(y?.year) && typeof y.status === 'string')) {
    throw new CommandError(`${file} is no calendar: it needs code, timeZone and years with year and status.`);
  }
  return { code, timeZone, years };
}
