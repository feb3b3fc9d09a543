import { z, type ZodType } from 'zod';
import type { CommandName } from '@bihuan/domain/problem/commands.js';
import { ANSWER_RESULTS, DIFFICULTIES } from '@bihuan/domain/problem/problem.js';
import { code, date, text, uuid } from './primitives.js';

const reason = text(2_000);
const message = text(20_000);
const basis = text(2_000).describe('The rule, guide or record this rests on.');
const result = z.enum(ANSWER_RESULTS);
const approvalId = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'must be the id of an ask')
  .describe('`approvals[].id`');
const placement = { problemType: code.optional(), difficulty: z.enum(DIFFICULTIES).optional() };

/** A missing item of the one gap notice: what, on what basis, how to provide it. */
export const NoticeItem = z
  .strictObject({ name: text(200), basis: text(500), how: text(1_000) })
  .meta({ id: 'NoticeItem' });

/** The answer to one item of the notice: given, or not at hand and why. */
export const ReplyItem = z
  .strictObject({ name: text(200), given: z.boolean(), text: text(2_000).optional() })
  .meta({ id: 'ReplyItem' });

const items = <T extends ZodType>(item: T) => z.array(item).max(50);
const body = <S extends z.ZodRawShape>(name: string, shape: S) =>
  z.strictObject(shape).meta({ id: `${pascal(name)}Command` });

/**
 * The body of each command (handbook 10). Words go to content, the rest to the decision. Every command of the life-cycle
 * has one: a new row without a body does not compile.
 */
export const COMMAND_BODIES = {
  dispatch: body('dispatch', { window: code, ...placement }),
  accept: body('accept', {}),
  return: body('return', { reason, basis, suggestedWindow: code }),
  decide: body('decide', {
    approvalId,
    grant: z.boolean(),
    reason,
  }),
  'withdraw-ask': body('withdraw-ask', { approvalId }),
  'decide-return': body('decide-return', {
    uphold: z.boolean(),
    reason,
    window: code.optional().describe('Where an upheld one goes.'),
    ...placement,
  }),
  notify: z
    .strictObject({ complete: z.boolean(), items: items(NoticeItem).optional() })
    .refine(({ complete, items }) => !complete || !items?.length, {
      path: ['items'],
      error: 'a complete one has no missing items',
      abort: true,
    })
    .meta({ id: 'NotifyCommand' }),
  reply: body('reply', { text: message, items: items(ReplyItem).optional() }),
  answer: body('answer', { result, text: message, basis }),
  complete: body('complete', { result, text: message, basis }),
  'explain-delay': body('explain-delay', { reason, targetDate: date }),
  evaluate: body('evaluate', { grade: z.int().min(1).max(5), text: text(2_000).optional() }),
  'confirm-grade': body('confirm-grade', { reason }),
  'order-rework': body('order-rework', { reason }),
  conclude: body('conclude', { reason }),
  withdraw: body('withdraw', {
    reason,
    consent: z
      .boolean()
      .optional()
      .describe('A clerk records the consent of the enterprise and the call-back.'),
  }),
  reopen: body('reopen', { reason }),
  note: body('note', { text: message }),
  progress: body('progress', { text: message }),
  'log-call': body('log-call', {
    number: z
      .string()
      .trim()
      .regex(/^\+?[0-9][0-9 -]{2,28}$/, 'must be a phone number'),
    outcome: z.enum(['reached', 'no_answer']),
    text: text(2_000).optional(),
  }),
  claim: body('claim', {}),
  release: body('release', {}),
  'hand-over': body('hand-over', { to: uuid }),
} as const satisfies Record<CommandName, ZodType>;

export type CommandBodies = { readonly [N in CommandName]: z.infer<(typeof COMMAND_BODIES)[N]> };

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
