import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { lines, type Texts, type Words } from './texts.js';
import { ZH_LIMIT, ZH_RUNG } from './zh-cn.ladder.js';
import { handler, lateOr, where } from './zh-cn.parts.js';

const toAccept = (v: NoticeVars) => v.dues.acceptance && `请 ${v.dues.acceptance.zh} 前受理。`;
const GRADES = ['', '非常不满意', '不满意', '基本满意', '满意', '非常满意'];
const grade = (v: NoticeVars) => GRADES[v.grade ?? 2] ?? '';

const fallback = (state: string) => (): Words => ({ state, lines: lines('请打开链接查看。') });

/** 窗口和中心人员收到的通知。 */
export const ZH_STAFF: Texts = {
  classified: {
    clerks: (v) => ({ state: '新问题待受理', lines: lines(where(v), toAccept(v), lateOr(v)) }),
    dispatcher: (v) => ({
      state: '新问题待分派',
      lines: lines(
        `归口不确定，请${v.dues.triage ? ` ${v.dues.triage.zh} 前` : ''}分派。`,
        `答复时限已在计算：${lateOr(v)}`,
      ),
    }),
  },
  dispatched: {
    clerks: (v) => ({ state: '分派来，待受理', lines: lines(where(v), toAccept(v), lateOr(v)) }),
  },
  returned: {
    dispatcher: (v) => ({
      state: '退回，待裁定',
      lines: lines(
        `${v.returnedBy ? v.returnedBy.zh : '窗口'}认为不归本窗口办理。`,
        v.dues.return_decision && `请 ${v.dues.return_decision.zh} 前裁定。`,
        `答复时限不停：${lateOr(v)}`,
      ),
    }),
  },
  return_asked: {
    lead: (v) => ({ state: '申请退回，请决定', lines: lines(where(v), handler(v), lateOr(v)) }),
  },
  return_refused_by_lead: {
    handler: (v) => ({ state: '退回申请未同意', lines: lines('请继续办理。', lateOr(v)) }),
  },
  return_upheld: {
    clerks: (v) => ({ state: '裁定转来，待受理', lines: lines(where(v), toAccept(v), lateOr(v)) }),
    returning_lead: (v) => ({
      state: '退回成立',
      lines: lines(`已转到${v.window ? v.window.zh : '其他窗口'}，本窗口不用再办。`),
    }),
  },
  return_refused: {
    staff: (v) => ({
      state: '退回不成立',
      lines: lines('裁定由本窗口办理，不能再次退回，请继续。', lateOr(v)),
    }),
  },
  replied: {
    handler: (v) => ({
      state: '企业已补正',
      lines: lines(v.dues.review && `请 ${v.dues.review.zh} 前审核完。`, lateOr(v)),
    }),
  },
  reminded: {
    handler: (v) => ({
      state: '已提醒企业补正',
      lines: lines(
        `补正${v.dues.reply ? `期限 ${v.dues.reply.zh}` : '还没有收到'}；到期未补正，会有电话任务。`,
      ),
    }),
  },
  reply_limit_passed: {
    handler: (v) => ({
      state: '补正到期，请打电话',
      lines: lines(
        `企业没有按时补正，请${v.dues.call ? ` ${v.dues.call.zh} 前` : ''}电话联系。`,
        '联系上后，或三个不同的半天都没有打通，才可以关闭。',
      ),
    }),
  },
  due_passed: {
    handler: (v) => ({
      state: '已超期（红）',
      lines: lines(
        where(v),
        v.dues.delay_reason && `请 ${v.dues.delay_reason.zh} 前写明原因和预计时间。`,
        '已向企业致歉。此后不能暂停、延长或改难易程度。',
      ),
    }),
    staff: (v) => ({
      state: '已超期（红）',
      lines: lines(where(v), handler(v), '已向企业致歉，经办人须写明原因和预计时间。'),
    }),
  },
  rung_recorded: { staff: (v) => (ZH_RUNG[v.rung ?? ''] ?? fallback('时限提醒'))(v) },
  limit_passed: { staff: (v) => (ZH_LIMIT[v.clock ?? ''] ?? fallback('环节超时'))(v) },
  evaluated: {
    handler: (v) => ({
      state: `企业评价：${grade(v)}`,
      lines: lines('问题已关闭，评价内容见链接。'),
    }),
    supervisor: (v) =>
      v.transition === 'T29 explained'
        ? {
            state: '企业不同意答复，请复核',
            lines: lines(
              `企业对“不能办理”的答复${grade(v)}。`,
              v.dues.objection && `请 ${v.dues.objection.zh} 前维持答复或决定重办。`,
            ),
          }
        : {
            state: '第三次不满意，请出最终意见',
            lines: lines(
              v.dues.final_opinion && `请 ${v.dues.final_opinion.zh} 前给出说理的最终意见。`,
              where(v),
            ),
          },
    supervision_office: (v) => ({
      state: '第三次不满意（红）',
      lines: lines(where(v), '督办人员将给出最终意见。'),
    }),
  },
  rework_ordered: {
    clerks: (v) => ({
      state: '换人重办，待受理',
      lines: lines(where(v), toAccept(v), '原经办人不能再办。', lateOr(v)),
    }),
    section_head: (v) => ({
      state: '企业不满意，换人重办',
      lines: lines(where(v), '请确认已换人。', toAccept(v), lateOr(v)),
    }),
  },
  lapsed: {
    handler: (v) => ({
      state: '企业未补正，已关闭',
      lines: lines(`不用再办；企业 ${v.reopenDays} 天内可以重新打开。`),
    }),
  },
  withdrawn: { handler: () => ({ state: '企业已撤回', lines: lines('问题已关闭，不用再办。') }) },
  reopened: {
    clerks: (v) => ({ state: '重新打开，待受理', lines: lines(where(v), toAccept(v), lateOr(v)) }),
    dispatcher: (v) => ({
      state: '重新打开，待分派',
      lines: lines(v.dues.triage && `请 ${v.dues.triage.zh} 前分派。`, lateOr(v)),
    }),
    section_head: (v) => ({ state: '问题重新打开', lines: lines(where(v), lateOr(v)) }),
  },
  handed_over: {
    handler: (v) => ({ state: '转交给您', lines: lines(where(v), toAccept(v), lateOr(v)) }),
  },
};
