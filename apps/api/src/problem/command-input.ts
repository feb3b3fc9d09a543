import type { CommandBodies } from '@bihuan/contracts/http/command.contract.js';
import type { Words } from '@bihuan/application/problem/problem-change.js';
import type { Command, CommandFacts, CommandName } from '@bihuan/domain/problem/commands.js';
import { definedOnly } from './submission-input.js';

/** A body parted in two: codes, numbers and ids decide; words of people are content beside them (handbook 4, Data). */
interface Parted<N extends CommandName> {
  readonly facts: CommandFacts[N];
  readonly words?: Words;
}

const NOTHING = { facts: {} };
const onlyReason = ({ reason }: { reason: string }) => ({ facts: {}, words: { reason } });
const onlyText = ({ text }: { text: string }) => ({ facts: {}, words: { text } });
const answered = ({ result, text, basis }: CommandBodies['answer']) => ({
  facts: { result },
  words: { text, basis },
});

const PARTS: { readonly [N in CommandName]: (body: CommandBodies[N]) => Parted<N> } = {
  dispatch: (body) => ({ facts: definedOnly(body) }),
  accept: () => NOTHING,
  return: ({ reason, basis, suggestedWindow }) => ({ facts: { suggestedWindow }, words: { reason, basis } }),
  decide: ({ approvalId, grant, reason }) => ({
    facts: { approvalNo: Number(approvalId), grant },
    words: { reason },
  }),
  'withdraw-ask': ({ approvalId }) => ({ facts: { approvalNo: Number(approvalId) } }),
  'decide-return': ({ reason, ...facts }) => ({ facts: definedOnly(facts), words: { reason } }),
  notify: ({ complete, items = [] }) => ({
    facts: { complete, items: items.length },
    ...(items.length > 0 ? { words: { items } } : {}),
  }),
  reply: ({ text, items = [] }) => ({ facts: { items: items.length }, words: { text, items } }),
  answer: answered,
  complete: answered,
  'explain-delay': ({ reason, targetDate }) => ({ facts: { targetDate }, words: { reason } }),
  evaluate: ({ grade, text }) => ({ facts: { grade }, ...(text === undefined ? {} : { words: { text } }) }),
  'confirm-grade': onlyReason,
  'order-rework': onlyReason,
  conclude: onlyReason,
  withdraw: ({ reason, consent }) => ({ facts: { consent: consent ?? false }, words: { reason } }),
  reopen: onlyReason,
  note: onlyText,
  progress: onlyText,
  'log-call': ({ number, outcome, text }) => ({ facts: { outcome }, words: definedOnly({ number, text }) }),
  claim: () => NOTHING,
  release: () => NOTHING,
  'hand-over': ({ to }) => ({ facts: { to } }),
};

/** The command a body gives, and its words. */
export function toCommand<N extends CommandName>(
  name: N,
  body: CommandBodies[N],
): { readonly command: Command; readonly words?: Words } {
  const { facts, ...rest } = PARTS[name](body);
  return { command: { name, facts } as Command, ...rest };
}
