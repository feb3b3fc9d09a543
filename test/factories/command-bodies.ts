import type { CommandBodies } from '@bihuan/contracts/http/command.contract.js';

/** A well-formed body for each command. */
export const COMMAND_EXAMPLES: CommandBodies = {
  dispatch: { window: 'tax' },
  accept: {},
  return: { reason: '不属于本窗口', basis: '三定方案', suggestedWindow: 'labor' },
  'withdraw-ask': { approvalId: '1' },
  decide: { approvalId: '1', grant: true, reason: '同意' },
  'decide-return': { uphold: false, reason: '仍由该窗口办理' },
  notify: { complete: false, items: [{ name: '租赁合同', basis: '第九条', how: '上传扫描件' }] },
  reply: { text: '材料已补', items: [{ name: '租赁合同', given: true }] },
  answer: { result: 'solved', text: '已办结', basis: '第二十四条' },
  complete: { result: 'solved', text: '已办结', basis: '第二十四条' },
  'explain-delay': { reason: '等候现场核查', targetDate: '2026-03-20' },
  evaluate: { grade: 5, text: '很快' },
  'confirm-grade': { reason: '解释充分' },
  'order-rework': { reason: '理由不足' },
  conclude: { reason: '最终意见' },
  withdraw: { reason: '已自行解决', consent: true },
  reopen: { reason: '问题又出现' },
  note: { text: '内部备注' },
  progress: { text: '已约现场核查' },
  'log-call': { number: '0571-88880000', outcome: 'reached', text: '已说明' },
  claim: {},
  release: {},
  'hand-over': { to: '01a206ab-41e4-70f9-ba99-008d3bb83560' },
};
