import { makeCast, type Cast } from '@bihuan/application/demo/cast.js';
import { truthOf, type ChosenText } from '@bihuan/application/demo/choose-texts.js';
import { enrollCast } from '@bihuan/application/demo/enroll.js';
import { Plot } from '@bihuan/application/demo/plot.js';
import { randomFrom } from '@bihuan/application/demo/random.js';
import { DEMO_TEXTS, filled, Speech } from '@bihuan/application/demo/wording.js';
import { installReference } from '@bihuan/application/office/reference.js';
import type { SubmitParts } from '@bihuan/application/problem/submit.js';
import type { Database } from '@bihuan/db/database.js';
import { rewindOfficeClock } from '@bihuan/db/seed/demo.repository.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Output } from '../command.js';
import { Narrator, type Scene } from './narrator.js';
import { clockOf, PLAYS, type Play } from './plays.js';
import type { Stage } from './stage.js';

/** A play as it went. */
export interface Performed {
  readonly title: string;
  readonly number: string;
  readonly problemId: string;
  readonly difficulty: string;
  readonly state: string;
  readonly closingCode: string | null;
  readonly overdue: boolean;
  readonly rung: string | null;
  readonly scenes: readonly Scene[];
}

/** Puts people into the empty office, then performs every play to its end. */
export async function performAll(
  parts: { readonly database: Database; readonly stage: Stage; readonly route: SubmitParts['route'] },
  out: Output,
): Promise<readonly Performed[]> {
  const { database, stage, route } = parts;
  const cast = makeCast();
  await installReference(database);
  await database.transaction((sql) => enrollCast(sql, cast));
  const { calendar, policy } = await stage.directory.region('county');
  const at = clockOf(calendar);
  await rewindOfficeClock(database, at('02-27 08:30'));
  const performed: Performed[] = [];
  for (const [i, play] of PLAYS.entries()) {
    out.line(`\n${i + 1} · ${play.difficulty}: ${play.title}`);
    const narrator = new Narrator(database, { calendar, policy });
    const random = randomFrom(`story ${play.title}`);
    const text = textFor(play, route);
    const plot = await begin({ play, text, cast, stage, at: at(play.submitted), random, calendar });
    performed.push(await perform({ play, plot, stage, narrator, at }, out));
  }
  return performed;
}

interface Beginning {
  readonly play: Play;
  readonly text: ChosenText;
  readonly cast: Cast;
  readonly stage: Stage;
  readonly at: Instant;
  readonly random: Plot['random'];
  readonly calendar: Plot['calendar'];
}

async function begin({ text, cast, stage, at, random, calendar }: Beginning): Promise<Plot> {
  const firm = random.pick(cast.firms.filter((f) => f.english === text.english));
  const record = await stage.submit(at, {
    actor: firm.user.actor,
    region: 'county',
    text: text.text,
    ...(text.title ? { title: text.title } : {}),
    enterprise: null,
    channel: 'web',
    receivedAt: null,
    urgent: false,
    confidential: false,
  });
  return new Plot(random, calendar, cast, firm, text.truth, new Speech(text.english), record, at);
}

interface Performance {
  readonly play: Play;
  readonly plot: Plot;
  readonly stage: Stage;
  readonly narrator: Narrator;
  readonly at: (local: string) => Instant;
}

async function perform({ play, plot, stage, narrator, at }: Performance, out: Output): Promise<Performed> {
  const scenes: Scene[] = [];
  const tell = async (record: ProblemRecord) => {
    for (const scene of await narrator.news(record)) {
      scenes.push(scene);
      for (const line of narrator.paragraph(scene, Date.parse(scene.at))) out.line(line);
    }
  };
  await tell(plot.record);
  for (const step of play.story(plot, at)) {
    while (await stage.ringNext(plot.record.problem.id, step.at)) await tell(plot.record);
    plot.record = await stage.take(plot.record.problem.id, step);
    plot.at = step.at;
    await tell(plot.record);
  }
  const { id, number, state, closingCode, overdue, escalationRung, difficulty } = plot.record.problem;
  const ended = { number, problemId: id, difficulty, state, closingCode, overdue, rung: escalationRung };
  return { title: play.title, ...ended, scenes };
}

/** A text for the play: of that grade, and as sure or unsure as it asks for; the unsure one is graded by the dispatcher. */
function textFor({ difficulty, wish }: Play, route: SubmitParts['route']): ChosenText {
  const random = randomFrom('story texts');
  const routed = DEMO_TEXTS.filter((text) => text.en !== true)
    .map((text) => ({ text: filled(text.text, random), truth: truthOf(text) }))
    .filter(({ truth }) => truth.window !== 'general')
    .map((one) => ({ ...one, routing: route(one.text) }));
  const graded = routed.filter(({ truth }) => truth.difficulty === difficulty);
  const found =
    wish === 'triage'
      ? [...graded, ...routed].find(({ routing }) => routing.decision === 'triage')
      : graded.find(
          ({ truth, routing: { decision, window, difficulty: grade } }) =>
            decision === 'dispatch' && window === truth.window && grade === difficulty,
        );
  if (!found)
    throw new Error(
      `the classifier finds no text ${wish} and ${difficulty}: the play has none to begin with`,
    );
  const { text, truth } = found;
  return { text, truth: { ...truth, difficulty }, english: false };
}
