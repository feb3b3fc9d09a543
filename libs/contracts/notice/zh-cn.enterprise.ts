import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { lines, type EnterpriseTexts } from './texts.js';
import { DIFFICULTY_ZH as DIFFICULTY, lateOr, whoZh } from './zh-cn.parts.js';

const moved = '送错了由我们转，不影响您的时限。';

function receipt(v: NoticeVars) {
  return lines(
    `已收到，编号 ${v.number}。`,
    v.window
      ? `由${v.window.zh}办理，${DIFFICULTY[v.difficulty]}问题。`
      : `窗口由人工确认${v.dues.triage ? `，${v.dues.triage.zh} 前定` : ''}。`,
    v.dues.promise && `最晚答复 ${v.dues.promise.zh} 前。`,
    v.limit && v.countedFrom && `为什么是这个时间：时限 ${v.limit.zh}，自 ${v.countedFrom.zh} 起算。`,
    moved,
  );
}

/** 企业收到的通知：先说发生了什么，再说接下来做什么、到什么时候。 */
export const ZH_ENTERPRISE: EnterpriseTexts = {
  submitted: (v) => ({ state: '已收到', lines: receipt(v) }),
  dispatched: (v) => ({
    state: '已转到窗口',
    lines: lines(v.window && `已转到${v.window.zh}，由窗口人员受理。`, moved, lateOr(v)),
  }),
  accepted: (v) => ({
    state: '已受理',
    lines: lines(
      `${v.window ? v.window.zh : '窗口'}已受理您的问题。`,
      whoZh(v),
      '下一步：核对材料，缺什么一次告知。',
      lateOr(v),
    ),
  }),
  gaps_notified: (v) => ({
    state: `还缺 ${v.items ?? '几'} 项材料`,
    lines: lines(
      v.dues.reply
        ? `还缺 ${v.items ?? '几'} 项，请 ${v.dues.reply.zh} 前一次补齐，时限已暂停。`
        : `还缺 ${v.items ?? '几'} 项，请尽快一次补齐。问题已超期，我们不再暂停，继续办理。`,
      '清单和补正方法见下面的链接，这次已全部列出。',
      v.dues.reply && '补齐后时限接着计算，用剩下的时间。',
      whoZh(v),
    ),
  }),
  completeness_notified: (v) => ({
    state: '材料齐全，正在办理',
    lines: lines('不缺材料，正在办理，不会再要求补正。', lateOr(v)),
  }),
  reminded: (v) => ({
    state: '请补齐材料',
    lines: lines(
      v.dues.reply && `材料还没有收齐，请 ${v.dues.reply.zh} 前一次补齐。`,
      '到期未收到，我们先打电话联系您，不会直接关闭。',
      whoZh(v),
    ),
  }),
  lapsed: (v) => ({
    state: '未收到材料，已关闭',
    lines: lines(
      '补正期限已过，也已电话联系，问题先关闭。',
      `${v.reopenDays} 天内可以重新打开，不用另写一遍。`,
    ),
  }),
  due_passed: (v) => ({
    state: '我们超期了，对不起',
    lines: lines(
      v.dues.delay_reason
        ? `我们超期了，对不起。${v.dues.delay_reason.zh} 前告知原因和预计时间。`
        : '我们超期了，对不起。原因和预计时间另行告知。',
      '问题继续办理，此后不再暂停，也不再延长。',
      whoZh(v),
    ),
  }),
  delay_explained: (v) => ({
    state: '超期原因和预计时间',
    lines: lines(
      '超期的原因已写明，见下面的链接。',
      v.targetDate && `预计 ${v.targetDate} 前答复。`,
      whoZh(v),
    ),
  }),
  answered: (v) => ({
    state: v.result === 'explained' ? '已答复：暂不能办，说明原因' : '已答复',
    lines: lines(
      v.result === 'explained'
        ? '依规定暂时不能办理，原因、依据和其他办法见答复。'
        : v.result === 'registered_done'
          ? '登记在册的事项已有结果，见答复。'
          : '您的问题已答复，内容和附件见下面的链接。',
      `问题解决了吗？请${v.dues.evaluation ? ` ${v.dues.evaluation.zh} 前` : ''}评价。`,
      v.result === 'explained'
        ? '不同意可在评价中写明，由督办人员复核。'
        : '不满意会换人重办，有异议也可以在评价中写明。',
    ),
  }),
  rework_ordered: (v) => ({
    state: '换人重办',
    lines: lines(v.dues.promise ? `换人重办，${v.dues.promise.zh} 前答复。` : '换人重办。', moved),
  }),
  grade_confirmed: (v) => ({
    state: '复核后维持答复',
    lines: lines(
      '督办人员已复核，维持原答复，理由见下面的链接。',
      `有新的情况，${v.reopenDays} 天内可以重新打开。`,
    ),
  }),
  disputed: () => ({
    state: '最终意见',
    lines: lines('督办人员已给出最终意见，理由和还可以走的途径见下面的链接。', '本次计为不满意。'),
  }),
  closed: (v) => ({
    state: '已关闭',
    lines: lines('没有收到您的评价，问题已关闭。', `没有解决的话，${v.reopenDays} 天内可以重新打开。`),
  }),
  progressed: (v) => ({
    state: '有新进展',
    lines: lines('办理有新进展，见下面的链接。', lateOr(v), whoZh(v)),
  }),
};
