import type { DomainError } from '@bihuan/domain/errors.js';
import { DomainError as Refusal } from '@bihuan/domain/errors.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import type { Cast, Firm } from './cast.js';
import { TextChooser, type ChosenText } from './choose-texts.js';
import { dealDeck, type Card } from './deck.js';
import type { DemoSubmission, OfficeOfThePast } from './office-of-the-past.js';
import { Plot, type Step, type Story } from './plot.js';
import type { Random } from './random.js';
import { Speech } from './wording.js';
import type { SubmitParts } from '../problem/submit.js';

/** A step that the door refused: a story that does not fit the life-cycle. Its problem stays as it is. */
export interface RefusedStep {
  readonly number: string;
  readonly command: string;
  readonly refusal: DomainError;
}

interface Told {
  readonly plot: Plot;
  readonly story: Story;
}

interface Entry {
  readonly at: Instant;
  readonly run: () => Promise<Entry | undefined>;
}

/** Plays all stories at once, in the order of time, up to now. What lies after now has not happened yet. */
export async function tellStories(
  office: OfficeOfThePast,
  setting: {
    readonly calendar: Calendar;
    readonly now: Instant;
    readonly cast: Cast;
    readonly random: Random;
    readonly route: SubmitParts['route'];
  },
): Promise<readonly RefusedStep[]> {
  const { calendar, now, cast, random } = setting;
  const texts = new TextChooser(setting.route, random.fork('texts'));
  const refused: RefusedStep[] = [];
  const queue: Entry[] = dealDeck(calendar, now, random.fork('deck')).map((card, i) => ({
    at: card.at,
    run: async () => follow(await begun(card, random.fork(`problem ${i}`))),
  }));
  while (queue.length > 0) {
    const entry = queue.shift();
    const next = entry && (await entry.run());
    if (next && next.at < now) insert(queue, next);
  }
  await office.goTo(now);
  return refused;

  async function begun(card: Card, own: Random): Promise<Told> {
    const text = texts.next(card.wish, own);
    const firm = own.pick(cast.firms.filter((f) => f.english === text.english));
    const record = await office.submit(card.at, requestOf(text, firm, cast, own));
    const plot = new Plot(own, calendar, cast, firm, text.truth, new Speech(text.english), record, card.at);
    return { plot, story: card.story(plot) };
  }

  function follow(told: Told): Entry | undefined {
    const { value: step, done } = told.story.next();
    return done ? undefined : { at: step.at, run: () => taken(told, step) };
  }

  async function taken(told: Told, step: Step): Promise<Entry | undefined> {
    const { problem } = told.plot.record;
    const after = await office.take(problem.id, step);
    if (after instanceof Refusal) {
      refused.push({ number: problem.number, command: step.command.name, refusal: after });
      return undefined;
    }
    told.plot.record = after;
    told.plot.at = step.at;
    return follow(told);
  }
}

function requestOf(text: ChosenText, firm: Firm, cast: Cast, random: Random): DemoSubmission {
  const byPhone = random.chance(0.15);
  const written = { text: text.text, ...(text.title ? { title: text.title } : {}) };
  const common = { ...written, region: 'county', receivedAt: null, urgent: false, confidential: false };
  if (!byPhone) return { ...common, actor: firm.user.actor, enterprise: null, channel: 'web' };
  const { code, name, user } = firm;
  return {
    ...common,
    actor: random.pick(cast.centre.intake).actor,
    enterprise: { code, name },
    contact: { name: user.name, phone: user.phone, locale: user.locale },
    channel: 'phone',
  };
}

/** The queue stays in order of time; equal instants keep the order in which they were thought of. */
function insert(queue: Entry[], entry: Entry): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.at ?? Infinity) <= entry.at) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, entry);
}
