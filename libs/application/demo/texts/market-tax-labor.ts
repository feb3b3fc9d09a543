import type { WindowTexts } from './text.types.js';

const MARKET: WindowTexts = {
  window: 'market',
  problems: [
    { type: 'market.change', text: '营业执照变更法定代表人，材料交了{n}天还卡在审核，客户等着签合同！！' },
    {
      type: 'market.shareholder-auth',
      text: '小股东人联系不上，股权变更要他做实名认证，做不了就一直变更不了，公司快黄了，怎么办',
    },
    {
      type: 'market.abnormal-list',
      text: '年报忘了报被列入经营异常名录，现在补报完了，多久能移出来？投标要用。',
    },
    { type: 'market.food-permit', text: '食品经营许可证增项，现场核查排到什么时候？冷库{n}个月前就装好了。' },
    { type: 'market.deregister', text: '公司想简易注销，公告期满了系统还是提示有异议，查不到是谁提的。' },
    {
      type: 'market.pro-claimant',
      text: '职业打假人一个月投诉我们{n}次，张口就要赔{m}千，标签上一个字的事，能不能给条活路',
    },
    {
      type: 'market.establish',
      en: true,
      text: 'We want to register a new limited company in the county. Can the name check, licence and seal be done in one go online?',
    },
  ],
  answers: {
    zh: [
      '变更登记已于今日核准，新执照可凭身份证在窗口领取，也可选择邮寄。',
      '已受理并办结，电子营业执照已更新，请在平台下载；纸质件{n}日内寄出。',
      '现场核查已安排并通过，许可证可在线下载打印，与纸质件同等效力。',
    ],
    en: [
      'Approved today. The electronic licence is in your account; the paper copy can be collected at the window or posted.',
    ],
  },
  explained: {
    zh: '股权变更须由股东本人确认，法律不允许登记机关代为认证；可向法院提起股东资格之诉，凭生效判决直接办理。',
    en: 'A transfer of shares needs the shareholder’s own confirmation; the registry may not stand in. With a court ruling we register at once.',
  },
  basis: { zh: '《市场主体登记管理条例》', en: 'Regulation on the Registration of Market Entities' },
  items: [
    {
      name: { zh: '股东会决议原件', en: 'original of the shareholders’ resolution' },
      basis: { zh: '《市场主体登记管理条例》第二十四条', en: 'Registration Regulation, Art. 24' },
      how: { zh: '全体股东签字后上传扫描件，原件备查', en: 'signed by all shareholders, upload a scan' },
    },
    {
      name: { zh: '新住所使用证明', en: 'proof of use of the new premises' },
      basis: { zh: '住所登记要求', en: 'registration of premises' },
      how: { zh: '租赁合同或产权证明任一', en: 'lease or title, either will do' },
    },
    {
      name: { zh: '清算组备案回执', en: 'receipt of the liquidators’ filing' },
      basis: { zh: '《公司法》', en: 'Company Law' },
      how: { zh: '在公示系统下载后上传', en: 'download from the publicity system' },
    },
  ],
};

const TAX: WindowTexts = {
  window: 'tax',
  problems: [
    {
      type: 'tax.invoice',
      text: '数电票额度用完了，这月订单多，申请提额{n}天没动静，货发了票开不出，客户不打款。',
    },
    {
      type: 'tax.refund',
      text: '留抵退税{m}万申请交上去快一个月，系统显示审核中，什么时候能到账？等着买原料。',
    },
    { type: 'tax.export-refund', text: '出口退税备案改了地址以后申报老是疑点，单证都齐，能不能人工看一下' },
    { type: 'tax.preferential', text: '研发费用加计扣除，委外研发那块能不能按80%算？两个人说法不一样。' },
    { type: 'tax.credit', text: '纳税信用被评成C级，原因是有一次零申报晚了{n}天，可以申请复评吗' },
    { type: 'tax.ss-fee', text: '社保费多扣了一个人{n}个月的，人早离职了，怎么申请退费？' },
    {
      type: 'tax.invoice',
      en: true,
      text: 'Our e-invoice quota is used up and the raise we applied for {n} days ago is still pending. Goods are shipped, customers wait for invoices.',
    },
  ],
  answers: {
    zh: [
      '发票额度已按实际经营需要临时调增，即时生效；下月起按新额度执行。',
      '退税审核已通过，国库退付凭证已开出，预计{n}个工作日内到账。',
      '经复核，评价扣分项已更正，信用级别调整结果可在电子税务局查询。',
    ],
    en: [
      'The quota has been raised to match your orders and is effective now; the new monthly quota applies from next month.',
    ],
  },
  explained: {
    zh: '该项支出不属于税法规定的加计扣除范围，不能享受；可归集的部分已逐项列出，请据此调整申报。',
    en: 'This expense is outside the relief by law. The parts that do qualify are listed item by item for your return.',
  },
  basis: { zh: '《税收征收管理法》', en: 'Tax Collection and Administration Law' },
  items: [
    {
      name: { zh: '近三个月购销合同', en: 'contracts of the last three months' },
      basis: { zh: '核实增额需要', en: 'to verify the need for a higher quota' },
      how: { zh: '电子税务局附件上传', en: 'upload in the e-tax office' },
    },
    {
      name: { zh: '完整的研发辅助账', en: 'complete R&D ledger' },
      basis: { zh: '研发费用归集要求', en: 'rules on R&D cost allocation' },
      how: { zh: '按模板导出后盖章上传', en: 'export by the template, seal, upload' },
    },
  ],
};

const LABOR: WindowTexts = {
  window: 'labor',
  problems: [
    {
      type: 'labor.ss-registration',
      text: '新招{m}个工人社保增员报不上，提示原单位未减员，原来的厂又不理人。',
    },
    {
      type: 'labor.injury',
      text: '员工下班路上被撞，工伤认定要交警的责任书，对方肇事逃逸拿不到，认定期限快过了！',
    },
    { type: 'labor.recruit', text: '订单排到年底，普工缺{m}个，招聘会来的人少，有没有用工调剂的渠道' },
    { type: 'labor.subsidy', text: '稳岗返还公示名单里有我们，钱{n}个月了没到，是账户问题还是没拨？' },
    { type: 'labor.housing-fund', text: '公积金缴存基数调整窗口说网上能办，网上又提示去窗口，到底哪边办' },
    {
      type: 'labor.wage-arrears',
      text: '分包老板跑路，{m}个工人工资没发堵在项目部门口，专户里的钱能不能先发工资？',
    },
    {
      type: 'labor.medical',
      en: true,
      text: 'Two of our staff were enrolled in medical insurance last month, yet the hospital says they are not covered. Please check the enrolment.',
    },
  ],
  answers: {
    zh: [
      '参保登记已处理完成，待遇自本月起享受，可在“人社”小程序查询。',
      '工伤认定已受理，认定期间先行救治费用可申请垫付，联系人已电话告知。',
      '补贴款已重新拨付到更正后的账户，请注意查收。',
    ],
    en: ['The enrolment has been corrected from the first of the month; the hospital can settle again.'],
  },
  explained: {
    zh: '双方未建立劳动关系，依法不属于工伤认定范围；可通过人身损害赔偿途径主张，法律援助地址附后。',
    en: 'There was no employment relation, so work-injury insurance cannot apply by law; a civil claim is open to you.',
  },
  basis: { zh: '《工伤保险条例》《社会保险法》', en: 'Social Insurance Law; Work Injury Regulation' },
  items: [
    {
      name: { zh: '劳动合同复印件', en: 'copy of the employment contract' },
      basis: { zh: '确认劳动关系', en: 'to establish employment' },
      how: { zh: '扫描上传，首尾页清晰', en: 'scan, first and last page readable' },
    },
    {
      name: { zh: '工资支付明细表', en: 'wage sheet' },
      basis: { zh: '核定待遇基数', en: 'to set the base of benefits' },
      how: { zh: '近十二个月，盖公章', en: 'last twelve months, sealed' },
    },
  ],
};

export const TEXTS_1: readonly WindowTexts[] = [MARKET, TAX, LABOR];
