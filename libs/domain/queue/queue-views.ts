export const QUEUE_VIEWS = [
  'open',
  'mine',
  'unclaimed',
  'at_risk',
  'overdue',
  'awaiting',
  'joint',
  'to_sign',
] as const;
/** Saved views of a window's queue: 全部在办 我的 待认领 临期 已超期 待补正 联办 待签发. Source: handbook 7, Console. */
export type QueueView = (typeof QUEUE_VIEWS)[number];
