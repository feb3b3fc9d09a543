import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { lines, type Words } from './texts.js';
import { lateOr, handler, where } from './zh-cn.parts.js';

/** 各档 */
export const ZH_RUNG: Readonly<Record<string, (v: NoticeVars) => Words>> = {
  A1: (v) => ({
    state: '超时未受理（黄）',
    lines: lines(where(v), '受理时限已过，请马上受理；窗口负责人可以直接受理。', lateOr(v)),
  }),
  A2: (v) => ({
    state: '仍未受理（红）',
    lines: lines(where(v), '受理时限过后 1 个工作小时仍无人受理，请指派经办人。', lateOr(v)),
  }),
  E0: (v) => ({ state: '时限已用一半（蓝）', lines: lines(where(v), lateOr(v)) }),
  E1: (v) => ({
    state: '快到答复时限（黄）',
    lines: lines(where(v), handler(v), '请写明进展，并按时答复。', lateOr(v)),
  }),
  E3: (v) => ({
    state: '超期 1 个工作日（红）',
    lines: lines(where(v), handler(v), '已列入督办，请在 4 个工作小时内答复督办。'),
  }),
  E4: (v) => ({
    state: '超期 2 个工作日（红）',
    lines: lines(where(v), handler(v), '列入本月通报。'),
  }),
};

/** 各环节 */
export const ZH_LIMIT: Readonly<Record<string, (v: NoticeVars) => Words>> = {
  triage: (v) => ({
    state: '超时未分派',
    lines: lines('分派时限已过，督办人员和综合窗口都可以分派。', lateOr(v)),
  }),
  return_decision: (v) => ({
    state: '退回超时未裁定',
    lines: lines('退回申请的裁定时限已过，请裁定。', lateOr(v)),
  }),
  review: (v) => ({
    state: '审核超时',
    lines: lines(where(v), handler(v), '审核时限已过，请督促完成审核。', lateOr(v)),
  }),
  delay_reason: (v) => ({
    state: '未按时说明超期原因',
    lines: lines(where(v), handler(v), '请督促写明超期原因和预计时间，企业正在等。'),
  }),
  call: (v) => ({
    state: '电话任务超时',
    lines: lines(where(v), handler(v), '补正期限已过，企业还没有联系上，请安排电话联系。'),
  }),
  evaluation: (v) => ({
    state: '企业未评价，请回访',
    lines: lines(
      where(v),
      `评价期已过，还有回访电话没打，请${v.dues.follow_up_call ? ` ${v.dues.follow_up_call.zh} 前` : ''}打完；打完后问题关闭。`,
    ),
  }),
  follow_up_call: (v) => ({
    state: '回访电话超时',
    lines: lines(where(v), '评价期已过一个工作日，回访电话仍没打完，问题不能关闭，请督促。'),
  }),
  slip: (v) => ({
    state: '督办超时未答复（红）',
    lines: lines(where(v), handler(v), '督办发出 4 个工作小时，仍没有写明进展。'),
  }),
  objection: () => ({ state: '复核超时', lines: lines('企业不同意“不能办理”的答复，督办复核时限已过。') }),
  final_opinion: () => ({
    state: '最终意见超时',
    lines: lines('第三次不满意，最终意见的时限已过。'),
  }),
};
