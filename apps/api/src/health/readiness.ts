import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import type { HealthPart, ReadyAnswer } from '@bihuan/contracts/http/health.contract.js';
import type { Database } from '@bihuan/db/database.js';
import { readHeartbeats, type Heartbeat } from '@bihuan/db/machinery/heartbeat.repository.js';
import { missingMigrations } from '@bihuan/db/migration-list.js';
import { LiveRoute } from '../office/live-route.js';
import { DATABASE } from '../office/office.tokens.js';
import { calendarWarnings } from './calendar-warnings.js';
import { championWarnings } from './champion-warnings.js';

/** A frozen database must not freeze the question after it. */
const PATIENCE_MS = 2_000;
/** Programmes beat every two seconds; five beats missed is no hiccup. */
const OLD_MS = 10_000;

const OK: HealthPart = { status: 'ok' };

/** Asks everything the office stands on. Only a missing database or schema makes us unready; the rest is a warning. */
@Injectable()
export class Readiness {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: OfficeClock,
    private readonly live: LiveRoute,
  ) {}

  async ask(): Promise<ReadyAnswer> {
    const asked = this.askDatabase().catch((error: unknown) => error);
    const answer = await Promise.race([asked, delay(PATIENCE_MS, 'no answer in time', { ref: false })]);
    if (isFacts(answer)) return this.judge(answer);
    const unknown: HealthPart = { status: 'missing', detail: 'unknown while the database is away' };
    const database: HealthPart = { status: 'missing', detail: 'the database does not answer' };
    const others = { migrations: unknown, worker: unknown, temporal: unknown, notifier: unknown };
    return { status: 'unavailable', parts: { database, ...others }, warnings: [] };
  }

  private async askDatabase(): Promise<Facts> {
    const missing = await missingMigrations(this.database);
    if (missing.length > 0) return { missing, beats: [], warnings: [] };
    const [beats, regions, now] = await Promise.all([
      readHeartbeats(this.database),
      this.directory.all(),
      this.clock.now(),
    ]);
    const warnings = [...calendarWarnings(regions.values(), now), ...championWarnings(this.live.refused)];
    return { missing, beats, warnings };
  }

  private judge({ missing, beats, warnings }: Facts): ReadyAnswer {
    const detail = `run the migrations: ${missing.join(', ')}`;
    const migrations: HealthPart = missing.length === 0 ? OK : { status: 'missing', detail };
    const parts = {
      database: OK,
      migrations,
      worker: partOf(beats, 'worker'),
      temporal: temporalPart(beats),
      notifier: partOf(beats, 'notifier'),
    };
    const calm = Object.values(parts).every((part) => part.status === 'ok') && warnings.length === 0;
    const status = migrations.status === 'ok' ? (calm ? 'ok' : 'degraded') : 'unavailable';
    return { status, parts, warnings: [...warnings] };
  }
}

interface Facts {
  readonly missing: readonly string[];
  readonly beats: readonly Heartbeat[];
  readonly warnings: ReadyAnswer['warnings'];
}

function isFacts(answer: unknown): answer is Facts {
  return typeof answer === 'object' && answer !== null && 'beats' in answer;
}

function partOf(beats: readonly Heartbeat[], process: string): HealthPart {
  const beat = beats.find((b) => b.process === process);
  if (!beat) return { status: 'missing', detail: `no sign of life of the ${process}` };
  if (beat.age_ms <= OLD_MS) return OK;
  return { status: 'missing', detail: `last sign of life ${Math.round(beat.age_ms / 1_000)} s ago` };
}

/** The API does not know Temporal; the worker tells whether it does. */
function temporalPart(beats: readonly Heartbeat[]): HealthPart {
  const worker = partOf(beats, 'worker');
  if (worker.status !== 'ok') return { status: 'missing', detail: 'unknown without the worker' };
  const { temporal, polling } = beats.find((b) => b.process === 'worker')?.detail ?? {};
  if (temporal === true && polling === true) return OK;
  return {
    status: 'degraded',
    detail: 'the worker does not reach Temporal; the sweeper records what is due',
  };
}
