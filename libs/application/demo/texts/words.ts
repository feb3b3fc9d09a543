import type { Both } from './text.types.js';

/** What people say in passing; chosen by the seed. */
export const WORDS = {
  notes: [
    { zh: '已电话联系经办人，情况基本清楚。', en: 'Called the clerk of the firm; the facts are clear.' },
    { zh: '同类问题上月有先例，可参照处理。', en: 'There is a precedent from last month; handle alike.' },
    { zh: '涉及数据核对，已请后台协查。', en: 'Needs a check of data; the back office is looking.' },
    { zh: '企业情绪较急，注意沟通。', en: 'The firm is under pressure; keep them informed.' },
  ],
  progress: [
    {
      zh: '正在办理中，已完成初审，预计按期答复。',
      en: 'First review done; the answer is expected in time.',
    },
    { zh: '已与相关科室会商，正在落实。', en: 'Discussed with the sections concerned; being carried out.' },
    { zh: '现场已查看，结果整理中。', en: 'The site has been seen; the result is being written up.' },
  ],
  replies: [
    { zh: '材料已按清单补齐，请查收。', en: 'Everything on your list is attached.' },
    { zh: '都补上了，麻烦快点。', en: 'All there now. Please be quick.' },
    { zh: '原件明天寄到，扫描件先传。', en: 'Scans attached, originals arrive tomorrow.' },
  ],
  praise: [
    { zh: '速度快，说得清楚，点赞！', en: 'Quick and clear. Thank you.' },
    { zh: '问题解决了，谢谢。', en: 'Solved, thanks.' },
    { zh: '比以前强多了，不用跑腿。', en: 'Much better than before, no running around.' },
    { zh: '还行。', en: 'Fine.' },
  ],
  complaints: [
    { zh: '答复是套话，问题根本没解决。', en: 'A stock reply. Nothing is solved.' },
    { zh: '说办好了，实际一查还是老样子。', en: 'You say it is done; we looked and nothing has changed.' },
    { zh: '没人联系过我们就结了，不满意。', en: 'Closed without a single call to us.' },
  ],
  contested: [
    {
      zh: '别的县都能办，为什么我们这里就说法律不允许？',
      en: 'Other counties do it. Why does the law forbid it here only?',
    },
  ],
  reopened: [
    {
      zh: '昨天又出现同样的问题，请重新处理。',
      en: 'The same trouble came back yesterday. Please look again.',
    },
  ],
  returns: [
    {
      zh: '主要事项不在本窗口职责内，建议转有权窗口。',
      en: 'The main point is not within this window’s duties.',
    },
    { zh: '经核对权责清单，应由建议窗口牵头。', en: 'By the list of duties the suggested window leads.' },
  ],
  returnBasis: [{ zh: '县级部门权责清单', en: 'List of duties of the county’s departments' }],
  upheld: [{ zh: '退回成立，改派有权窗口。', en: 'The return is right; sent to the window in charge.' }],
  refusedReturn: [
    {
      zh: '事项虽涉及他部门，但主责在本窗口，退回不成立。',
      en: 'Others are concerned, but the lead is here: refused.',
    },
  ],
  keepIt: [{ zh: '属于我窗口职责，不退，请继续办理。', en: 'This is ours. Do not return it, carry on.' }],
  delays: [
    {
      zh: '需上级系统更正数据，已加急，按承诺日期办结。',
      en: 'A superior system must be corrected; it is marked urgent.',
    },
    {
      zh: '现场勘验因雨推迟，勘验后当日答复。',
      en: 'The site visit was put off by rain; answered on the day after it.',
    },
    {
      zh: '会商意见未统一，已提请领导协调。',
      en: 'The offices do not agree yet; a leader has been asked to decide.',
    },
  ],
  withdrawals: [
    { zh: '问题自己好了，撤回吧。', en: 'It solved itself. Please withdraw it.' },
    { zh: '点错了，重复提交。', en: 'Sent twice by mistake.' },
  ],
  calls: [
    { zh: '电话回访，企业表示已解决。', en: 'Called: the firm says it is solved.' },
    { zh: '无人接听。', en: 'Nobody answered.' },
  ],
  opinions: [
    {
      zh: '经复核，办理程序合法、结论有据，企业仍不满意，出具终结意见并告知复议、诉讼途径。',
      en: 'Procedure and result hold on review. This is the final opinion; review and suit are open to the firm.',
    },
  ],
  confirmed: [
    { zh: '解释有明确法律依据，予以确认。', en: 'The explanation has a clear basis in law: confirmed.' },
  ],
  ordered: [{ zh: '解释不充分，责成重办。', en: 'The explanation falls short: to be done again.' }],
  dispatched: [
    { zh: '按主要诉求派至责任窗口。', en: 'Sent by its main request.' },
    { zh: '电话核实后派单。', en: 'Sent after a call to the firm.' },
  ],
  reworkNote: [
    {
      zh: '重办：已换人接手，先与企业通话确认诉求。',
      en: 'Rework by somebody else; first a call to the firm.',
    },
  ],
} as const satisfies Record<string, readonly Both[]>;

export type Occasion = keyof typeof WORDS;
