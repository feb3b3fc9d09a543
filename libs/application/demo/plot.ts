import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command, CommandFacts, CommandName } from '@bihuan/domain/problem/commands.js';
import { liveClock, type ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { addWorkingMs, workingMsBetween } from '@bihuan/domain/working-time/counting.js';
import { DAY_MS, MINUTE_MS } from '@bihuan/domain/working-time/civil-date.js';
import { atLocal, localDate, localMinutes } from '@bihuan/domain/working-time/zone.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import type { Words } from '../problem/problem-change.js';
import type { Cast, Firm, WindowStaff } from './cast.js';
import type { Random } from './random.js';
import type { Occasion } from './texts/words.js';
import type { Speech } from './wording.js';

/** One thing that somebody does with a problem at an instant. */
export interface Step {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Command;
  readonly words?: Words;
}

/** What happens to one problem: each step is taken through the door before the next one is thought of. */
export type Story = Generator<Step, void, void>;

/** Where a seasoned clerk sends the text. */
export interface Truth {
  readonly window: string;
  readonly problemType: string;
  readonly difficulty: 'simple' | 'complex' | 'challenging';
}

const [FIRM_OPENS, FIRM_CLOSES] = [7.5 * 60, 21.5 * 60];

/** A problem as its story sees it; `record` and `at` follow what the door has done. */
export class Plot {
  constructor(
    readonly random: Random,
    readonly calendar: Calendar,
    readonly cast: Cast,
    readonly firm: Firm,
    readonly truth: Truth,
    readonly speech: Speech,
    public record: ProblemRecord,
    public at: Instant,
  ) {}

  get state(): string {
    return this.record.problem.state;
  }

  get staff(): WindowStaff {
    const staff = this.cast.windows.get(this.record.problem.window ?? this.truth.window);
    if (!staff) throw new Error(`nobody works at ${this.record.problem.window}`);
    return staff;
  }

  /** The clerk who works on it: its handler, else A (mostly) or B, never somebody who failed on it before. */
  get clerk(): Actor {
    const clerks = this.staff.clerks.map((c) => c.actor);
    const { handler, formerHandlers } = this.record.problem;
    const holder = [...clerks, this.staff.lead.actor, this.staff.head.actor].find(
      (a) => a.ref.id === handler,
    );
    if (holder) return holder;
    const free = clerks.filter((a) => a.ref.id !== null && !formerHandlers.includes(a.ref.id));
    const [first, second] = free;
    if (!first) return this.staff.lead.actor;
    return second && this.random.chance(0.25) ? second : first;
  }

  get dispatcher(): Actor {
    return this.random.pick(this.cast.centre.dispatcher).actor;
  }

  get supervisor(): Actor {
    return this.random.pick(this.cast.centre.supervisor).actor;
  }

  get followUp(): Actor {
    return this.random.pick(this.cast.centre.follow_up).actor;
  }

  /** After so many working minutes from now. */
  later(least: number, most: number): Instant {
    return this.workingAfter(this.at, least, most);
  }

  workingAfter(from: Instant, least: number, most: number): Instant {
    const minutes = least + this.random.next() * (most - least);
    return addWorkingMs(this.calendar, from, Math.round(minutes * 60) * 1000).at;
  }

  /** When the firm gets to it: after so many hours, but not at night. */
  whenFirmWakes(leastHours: number, mostHours: number): Instant {
    const hours = leastHours + this.random.next() * (mostHours - leastHours);
    const at = this.at + Math.round(hours * 3600) * 1000;
    const minutes = localMinutes(this.calendar, at);
    if (minutes >= FIRM_OPENS && minutes < FIRM_CLOSES) return at;
    const date = localDate(this.calendar, minutes < FIRM_OPENS ? at : at + DAY_MS);
    return atLocal(this.calendar, date, FIRM_OPENS) + this.random.int(0, 180) * MINUTE_MS;
  }

  /** Within what is left of the promise: at this share of it, never past the due. */
  beforeDue(leastShare: number, mostShare: number): Instant {
    const due = liveClock(this.record, 'promise')?.due;
    if (due == null || due <= this.at) return this.later(2, 10);
    const left = workingMsBetween(this.calendar, this.at, due);
    const share = leastShare + this.random.next() * (mostShare - leastShare);
    return Math.min(due, addWorkingMs(this.calendar, this.at, Math.round((left * share) / 1000) * 1000).at);
  }

  /** A step: who does what when, and in which words. */
  step<N extends CommandName>(
    at: Instant,
    actor: Actor,
    name: N,
    facts: CommandFacts[N],
    words?: Words,
  ): Step {
    const command = { name, facts } as unknown as Command;
    return { at: Math.max(at, this.at), actor, command, ...(words ? { words } : {}) };
  }

  /** What is written down of a call: the number rung and what was said. */
  callWords(): Words {
    return { number: this.firm.user.phone, text: this.say('calls') };
  }

  /** Words of this kind in the firm's language. */
  say(occasion: Occasion): string {
    return this.speech.say(occasion, this.random);
  }
}
