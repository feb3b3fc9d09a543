import { countyCalendar, dutyCalendar } from '@bihuan/application/office/reference.js';
import { DEFAULT_POLICY } from '@bihuan/domain/policy/policy.js';
import { DIFFICULTIES } from '@bihuan/domain/problem/problem.js';
import { limitOf } from '@bihuan/domain/sla/clocks.js';
import { effectiveStart } from '@bihuan/domain/working-time/counting.js';
import { dueOf } from '@bihuan/domain/working-time/due.js';
import { formatInstant, parseInstant } from '@bihuan/domain/working-time/zone.js';
import type { DueResult, Step } from '@bihuan/domain/working-time/types.js';
import { oneOf, required, UsageError, type CliCommand } from '../command.js';

export const dueCommand: CliCommand = {
  name: 'due',
  summary: 'work out a due, and say why, without any office',
  usage: '--submitted 2026-03-02T10:00 --difficulty simple [--urgent]',
  options: {
    submitted: {
      type: 'string',
      value: 'INSTANT',
      help: 'ISO 8601; without an offset it is local time of the county',
    },
    difficulty: { type: 'string', value: 'GRADE', help: DIFFICULTIES.join(', ') },
    urgent: { type: 'boolean', help: 'acceptance within 30 minutes at any hour' },
  },
  notes: [
    'Calendar and limits are those of the example county; a due in a year without calendar is provisional.',
  ],
  run({ out, values }) {
    const submitted = required(values, 'submitted', '--submitted 2026-03-02T10:00');
    const difficulty = oneOf(values, 'difficulty', DIFFICULTIES);
    if (difficulty === undefined) throw new UsageError('--difficulty is missing, e.g. --difficulty simple');
    const calendar = countyCalendar();
    const start = parseInstant(calendar, submitted);
    const urgent = values['urgent'] === true;
    const promise = dueOf(calendar, start, DEFAULT_POLICY.limits.promise[difficulty], DEFAULT_POLICY.dayRule);
    // The same hours as the urgent clock of the domain, in the county's zone, so that its steps read in local time.
    const clockOfAcceptance = urgent ? dutyCalendar() : calendar;
    const acceptance = dueOf(
      clockOfAcceptance,
      start,
      limitOf('acceptance', difficulty, urgent, DEFAULT_POLICY),
    );
    const say = (at: number) => formatInstant(calendar, at);
    const answer = {
      submittedAt: say(start),
      difficulty,
      urgent,
      effectiveStart: say(effectiveStart(calendar, start).at),
      due: say(promise.due),
      acceptanceDue: say(acceptance.due),
      provisional: promise.provisional,
      steps: promise.steps.map((step) => withInstant(step, say)),
      acceptanceSteps: acceptance.steps.map((step) => withInstant(step, say)),
    };
    out.result(answer, linesOf(answer, promise, acceptance));
    return Promise.resolve();
  },
};

function withInstant(step: Step, say: (at: number) => string) {
  return step.at === undefined ? step : { ...step, at: say(step.at) };
}

function linesOf(
  answer: {
    submittedAt: string;
    effectiveStart: string;
    due: string;
    acceptanceDue: string;
    provisional: boolean;
  },
  promise: DueResult,
  acceptance: DueResult,
): string[] {
  return [
    `submitted        ${answer.submittedAt}`,
    `counts from      ${answer.effectiveStart}`,
    `due              ${answer.due}${answer.provisional ? '  (provisional)' : ''}`,
    ...explained(promise),
    `to be accepted   ${answer.acceptanceDue}`,
    ...explained(acceptance),
  ];
}

function explained({ steps }: DueResult): string[] {
  return steps.map((step) => `    ${step.zh}  ·  ${step.en}`);
}
