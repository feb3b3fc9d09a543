import { countyCalendar } from '@bihuan/application/office/reference.js';
import { anchorOfficeClock, readOfficeClock } from '@bihuan/db/office/office.repository.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { numberOf, type CliCommand } from '../command.js';
import { withDatabase } from '../office.js';

const FASTEST = 100_000;

export const clockCommand: CliCommand = {
  name: 'clock',
  summary: "show the office's clock, or let it run at another speed",
  usage: '[--factor N]',
  options: { factor: { type: 'string', value: 'N', help: 'office seconds a real second; 1 is real time' } },
  notes: ['The clock never goes backwards: after a time-lapse it stays ahead of real time.'],
  async run({ env, out, values }) {
    const factor = numberOf(values, 'factor', { least: 0, most: FASTEST });
    await withDatabase(env, async (database) => {
      // The same factor again leaves the anchor alone: a second start must not shift anything.
      if (factor !== undefined && factor !== (await readOfficeClock(database)).factor) {
        await anchorOfficeClock(database, factor);
      }
      const clock = await readOfficeClock(database);
      const now = Math.floor(clock.anchorOffice + (clock.wall - clock.anchorWall) * clock.factor);
      const office = formatInstant(countyCalendar(), now);
      out.result({ office, factor: clock.factor }, [
        `Office time ${office}, running ${clock.factor} × real time.`,
      ]);
    });
  },
};
