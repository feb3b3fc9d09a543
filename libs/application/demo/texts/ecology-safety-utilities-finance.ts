import type { WindowTexts } from './text.types.js';

const ECOLOGY: WindowTexts = {
  window: 'ecology',
  problems: [
    { type: 'ecology.eia', text: '换了一台注塑机要不要重新做环评？问了{n}家咨询公司说法都不同' },
    {
      type: 'ecology.discharge-permit',
      text: '排污许可证延续申请提交后系统打回，说执行报告缺第{n}季度，明明交过',
    },
    { type: 'ecology.waste', text: '危废仓库快满了，签约的处置公司说年底不收，超期贮存又要罚，救急！' },
    { type: 'ecology.complaint', text: '隔壁小区一直投诉我们厂有气味，检测都达标还天天来查，怎么才算完' },
    {
      type: 'ecology.rectification',
      text: '被责令整改的废气设施改好了，申请复产{n}天没人来看，停一天亏{m}万',
    },
    { type: 'ecology.quota', text: '扩产需要增加COD排放总量指标，今年排污权交易什么时候开' },
    {
      type: 'ecology.eia',
      en: true,
      text: 'We plan to add a small powder-coating booth. Is a new environmental impact assessment needed or does the registration form suffice?',
    },
  ],
  answers: {
    zh: [
      '经对照名录，该技改不属于重大变动，无需重新报批，登记备案即可，指引已发送。',
      '已现场核查，整改到位，同意恢复生产，书面意见已送达。',
      '已协调两家有资质单位应急收运，联系人今天会与您对接。',
    ],
    en: ['By the catalogue the booth needs the registration form only; a filled-in example is attached.'],
  },
  explained: {
    zh: '该区域环境容量不足，依法暂停新增同类污染物总量；可通过区域内替代削减取得指标，办法附后。',
    en: 'The area has no capacity left; new quota of this pollutant is suspended by law. It can be had by replacing reductions nearby.',
  },
  basis: { zh: '《环境影响评价法》《排污许可管理条例》', en: 'EIA Law; Discharge Permit Regulation' },
  items: [
    {
      name: { zh: '季度执行报告', en: 'quarterly compliance report' },
      basis: { zh: '《排污许可管理条例》', en: 'Discharge Permit Regulation' },
      how: { zh: '在许可平台补交', en: 'hand in later on the permit platform' },
    },
    {
      name: { zh: '危废台账', en: 'ledger of hazardous waste' },
      basis: { zh: '核实贮存量', en: 'to verify what is stored' },
      how: { zh: '最近三个月，拍照上传', en: 'last three months, photos will do' },
    },
  ],
};

const SAFETY: WindowTexts = {
  window: 'safety',
  problems: [
    {
      type: 'safety.chemical-license',
      text: '危化品经营许可证到期延续，专家现场评审一直排不上，过期就得停业',
    },
    { type: 'safety.fire-check', text: '酒店下周开业，公众聚集场所营业前消防检查约了{n}天没回音' },
    { type: 'safety.hazard', text: '上次检查的{n}条隐患都整改完了，申请复查没人来，客户审厂要闭环单' },
    { type: 'safety.training', text: '叉车工和电工的安全证去哪里培训考试，最近一期是哪天？' },
    { type: 'safety.hazard', text: '粉尘防爆要求又变了，去年装的除尘器说不合格，花了{m}万谁负责' },
    { type: 'safety.emergency', text: '车间后面坡上的石头往下掉，有一面墙已经裂了，工人不敢上班' },
    {
      type: 'safety.fire-check',
      en: true,
      text: 'Our gym opens on the {n}th. The pre-opening fire check was booked online but nobody confirmed a date.',
    },
  ],
  answers: {
    zh: [
      '营业前检查已完成，合格证当场出具，祝开业顺利。',
      '复查通过，隐患闭环单已盖章上传。',
      '评审专家组已排期，评审期间原许可继续有效，证明附后。',
    ],
    en: ['The check was carried out and passed; the certificate is attached.'],
  },
  explained: {
    zh: '该场所仅有一个安全出口，依法不得开业；增设疏散楼梯的方案可免费预审。',
    en: 'With one exit only the place may not open by law. We check your plan for a second stair free of charge.',
  },
  basis: {
    zh: '《安全生产法》《危险化学品安全管理条例》',
    en: 'Work Safety Law; Hazardous Chemicals Regulation',
  },
  items: [
    {
      name: { zh: '安全评价报告', en: 'safety assessment' },
      basis: { zh: '许可延续条件', en: 'condition of renewal' },
      how: { zh: '有效期内的电子件', en: 'electronic, still valid' },
    },
    {
      name: { zh: '整改前后对比照片', en: 'photos before and after' },
      basis: { zh: '复查依据', en: 'for the re-inspection' },
      how: { zh: '按隐患编号逐条上传', en: 'one by one, by number of the hazard' },
    },
  ],
};

const UTILITIES: WindowTexts = {
  window: 'utilities',
  problems: [
    { type: 'utilities.power-install', text: '增容到{m}0千伏安，供电方案答复了就没下文，外线施工谁来定' },
    { type: 'utilities.outage', text: '这个月第{n}次停电，没通知！一炉料全废，电压也不稳，变频器天天跳' },
    { type: 'utilities.water-gas', text: '食品厂要接天然气，管道离厂门口只有{m}米，燃气公司报价吓人' },
    { type: 'utilities.network', text: '园区五号楼手机没信号，扫码付款都付不了' },
    { type: 'utilities.road-drainage', text: '园区门口一下雨就积水，车进不来，路灯也坏了{n}盏' },
    { type: 'utilities.power-rationing', text: '错峰用电通知说停就停，合同交期怎么办，能不能提前{n}天讲' },
    { type: 'utilities.bill', text: '水费账单突然翻了一倍，表还是那块表，请查一下' },
    {
      type: 'utilities.outage',
      en: true,
      text: 'Third power cut this month without notice, the line stood still for {n} hours. Please tell us the cause and what is planned.',
    },
  ],
  answers: {
    zh: [
      '已查明为支线绝缘老化，今日更换完毕，并加装分段开关，后续停电将提前告知。',
      '外线工程由供电企业投资到红线，施工队本周进场，计划表附后。',
      '水表经检定计量准确，发现内部漏点一处，已协助关闭，超出部分按规定减免。',
    ],
    en: [
      'The cause was a worn joint on the branch line; it has been replaced. Planned cuts will be announced three days ahead.',
    ],
  },
  explained: {
    zh: '有序用电方案由上级电网统一下达，无法单独豁免；已将贵司列入可调整时段名单，可提前三日选择时段。',
    en: 'Rationing is ordered by the grid and cannot be waived for one firm; you may choose your hours three days ahead.',
  },
  basis: { zh: '《供电营业规则》', en: 'Rules on Power Supply' },
  items: [
    {
      name: { zh: '用电设备清单', en: 'list of electrical equipment' },
      basis: { zh: '确定供电方案', en: 'to plan the connection' },
      how: { zh: '名称、台数、功率', en: 'name, number, power' },
    },
    {
      name: { zh: '近三个月账单', en: 'bills of the last three months' },
      basis: { zh: '核对用量', en: 'to compare consumption' },
      how: { zh: '截图即可', en: 'screenshots will do' },
    },
  ],
};

const FINANCE: WindowTexts = {
  window: 'finance',
  problems: [
    { type: 'finance.loan', text: '贷款下个月到期，续贷银行说要先还后贷，{m}0万去哪调头，有转贷资金吗' },
    { type: 'finance.account', text: '对公账户突然被冻结，银行只说风控，工资发不出去，{m}个人等着' },
    { type: 'finance.guarantee', text: '政府性融资担保说可以做，材料交了{n}周，担保费率到底多少？' },
    { type: 'finance.interest-subsidy', text: '去年设备贷款贴息申报通过了，贴息款什么时候发' },
    { type: 'finance.bank-service', text: '我们从没逾期，银行突然抽贷{m}0万，一句行业受限就完了？？' },
    { type: 'finance.listing', text: '准备股改报辅导，历史上有一次代持还原，要部门出合规证明' },
    {
      type: 'finance.account',
      en: true,
      text: 'The bank limited our corporate account to {n}0,000 a day without a reason. We cannot pay suppliers.',
    },
  ],
  answers: {
    zh: [
      '已对接转贷平台，今日完成预审，到期日前可放款，银行续贷同步审批。',
      '账户限制系资料过期触发，更新受益所有人信息后已解除。',
      '贴息款已列入本季度拨付，将直接划入基本户。',
    ],
    en: [
      'The limit was set off by an outdated owner record. It was updated today and the account works in full again.',
    ],
  },
  explained: {
    zh: '授信属于银行自主经营决策，依法不得强制放贷；已约请三家银行参加对接会，时间地点附后。',
    en: 'Credit is the bank’s own decision and cannot be ordered. Three other banks will meet you; time and place are attached.',
  },
  basis: { zh: '《保障中小企业款项支付条例》及监管规定', en: 'banking supervision rules' },
  items: [
    {
      name: { zh: '近两年财务报表', en: 'accounts of the last two years' },
      basis: { zh: '授信审查', en: 'credit review' },
      how: { zh: '盖章扫描件', en: 'sealed scan' },
    },
    {
      name: { zh: '受益所有人信息表', en: 'form on beneficial owners' },
      basis: { zh: '反洗钱规定', en: 'anti-money-laundering rules' },
      how: { zh: '银行网点或网银填写', en: 'at the branch or online' },
    },
  ],
};

export const TEXTS_3: readonly WindowTexts[] = [ECOLOGY, SAFETY, UTILITIES, FINANCE];
