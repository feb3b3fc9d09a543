import type { Database } from '@bihuan/db/database.js';
import { readStory, type StoryRow } from '@bihuan/db/problem/story.read-model.js';
import type { Policy } from '@bihuan/domain/policy/policy.js';
import type { Clock, ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { firstLimit } from '@bihuan/domain/sla/clocks.js';
import { instantLabel } from '@bihuan/domain/working-time/label.js';
import { planOf } from '@bihuan/domain/working-time/plan.js';
import { replayDue } from '@bihuan/domain/working-time/replay.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import type { Calendar, Instant, Step } from '@bihuan/domain/working-time/types.js';

/** One thing that happened, as the story tells it. */
export interface Scene {
  readonly at: string;
  readonly event: string;
  readonly by: string;
  /** What the record says of it: window, rung, grade … */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly said?: string;
  readonly told: StoryRow['told'];
  /** Why the due is what it is, when it has just moved. */
  readonly why?: { readonly due: string | null; readonly steps: readonly Step[] };
}

/** Tells what is new of a problem. Facts are read from the database: the story shows what is stored. */
export class Narrator {
  private seq = 0;
  private dueSaid: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly surroundings: { readonly calendar: Calendar; readonly policy: Policy },
  ) {}

  /** The events since the last call; the due is explained with the last of them, if it has moved. */
  async news(record: ProblemRecord): Promise<Scene[]> {
    const rows = await readStory(this.database, record.problem.id, this.seq);
    this.seq = rows.at(-1)?.seq ?? this.seq;
    const why = this.moved(record);
    return rows.map((row, i) => ({ ...this.scene(row), ...(why && i === rows.length - 1 ? { why } : {}) }));
  }

  /** As one paragraph for people. */
  paragraph(scene: Scene, at: Instant): string[] {
    const { en } = instantLabel(planOf(this.surroundings.calendar), at);
    const facts = Object.entries(scene.facts).map(([name, value]) => `${name} ${String(value)}`);
    return [
      `  ${en.padEnd(17)} ${scene.event.padEnd(22)} ${[scene.by, ...facts].join(' · ')}`,
      ...(scene.said ? [`${GAP}“${scene.said}”`] : []),
      ...(scene.told.length > 0 ? [`${GAP}told  ${audiences(scene.told)}`] : []),
      ...(scene.why ? why(scene.why, this.surroundings.calendar) : []),
    ];
  }

  private scene(row: StoryRow): Scene {
    const said = row.words?.['text'] ?? row.words?.['reason'];
    return {
      at: formatInstant(this.surroundings.calendar, row.occurred_at),
      event: row.kind,
      by: row.actor ?? 'system',
      facts: toldFacts(row.facts),
      ...(typeof said === 'string' ? { said } : {}),
      told: row.told,
    };
  }

  private moved(record: ProblemRecord): Scene['why'] {
    const promise = record.clocks.findLast((c) => c.kind === 'promise');
    if (!promise || promise.status === 'stopped') return undefined;
    const said = `${promise.no} ${promise.due ?? 'paused'}`;
    if (said === this.dueSaid) return undefined;
    this.dueSaid = said;
    return this.explained(promise);
  }

  private explained(promise: Clock): Scene['why'] {
    const { calendar, policy } = this.surroundings;
    const { steps, due } = replayDue(
      calendar,
      promise.startedAt,
      firstLimit(promise),
      policy.dayRule,
      promise.history,
    );
    return { due: due === null ? null : formatInstant(calendar, due), steps };
  }
}

const GAP = ' '.repeat(20);
const WORTH_TELLING = [
  'window',
  'difficulty',
  'decision',
  'confidence',
  'clock',
  'rung',
  'result',
  'grade',
  'uphold',
  'suggestedWindow',
  'targetDate',
  'items',
];

function toldFacts(facts: StoryRow['facts']): Scene['facts'] {
  const kept = Object.entries(facts).filter(([name, value]) => WORTH_TELLING.includes(name) && value !== 0);
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'number' ? Number(value.toFixed(3)) : value]),
  );
}

/** `clerks 冯勇, 冯平 · lead 董静 (email, in_app, sms)`: the ways once, unless they differ. */
function audiences(told: StoryRow['told']): string {
  const ways = [...new Set(told.map(({ channels }) => channels.join(', ')))];
  const named = [...new Set(told.map((t) => t.audience))].map((audience) => {
    const people = told.filter((t) => t.audience === audience);
    const names = people.map(
      (t) => `${t.name ?? 'contact'}${ways.length > 1 ? ` (${t.channels.join(', ')})` : ''}`,
    );
    return `${audience} ${names.join(', ')}`;
  });
  return `${named.join(' · ')}${ways.length === 1 ? ` (${ways[0]})` : ''}`;
}

function why({ due, steps }: NonNullable<Scene['why']>, calendar: Calendar): string[] {
  const head = due === null ? 'paused: a budget, no date' : `due ${due}`;
  return [
    `${GAP}why   ${head} (${calendar.code})`,
    ...steps.map((step) => `${GAP}      ${step.zh}  ·  ${step.en}`),
  ];
}
