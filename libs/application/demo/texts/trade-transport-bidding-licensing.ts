import type { WindowTexts } from './text.types.js';

const TRADE: WindowTexts = {
  window: 'trade',
  problems: [
    { type: 'trade.customs', text: '进口设备在港口被查验{n}天，滞箱费一天{n}百美金，报关行说不清原因' },
    { type: 'trade.origin', text: '原产地证自助打印盖章是空白，客户清关急用' },
    {
      type: 'trade.tariff-impact',
      text: '对美订单加关税后砍了一半，厂里{m}0号人，有没有应对的政策或者转内销',
    },
    { type: 'trade.exhibition', text: '广州那个境外展补助材料交了{n}个月，只说在审' },
    { type: 'trade.ecommerce', text: '想做跨境电商9710出口，海关备案流程走到一半卡住' },
    { type: 'trade.credit-insurance', text: '客户破产了，出口信保理赔被说迟报，我们第{n}天就报了' },
    {
      type: 'trade.fdi',
      en: true,
      text: 'Our annual foreign-investment report was submitted on the {n}th but the system still shows it as missing.',
    },
    {
      type: 'trade.customs',
      en: true,
      text: 'Container held for inspection, demurrage runs every day. Nobody tells us which document is wrong.',
    },
  ],
  answers: {
    zh: [
      '查验已结束放行，原因为归类申报不一致，改单指引附后，滞箱证明已开具。',
      '原产地证盖章模块已修复，请重新打印；急用可到窗口即取。',
      '补助已审定，进入拨付公示。',
    ],
    en: [
      'The container was released today. The cause was a tariff code that did not match; how to amend it is attached.',
    ],
  },
  explained: {
    zh: '该展会不在本年度境外重点展目录内，依据办法不能补助；目录内展会清单已发，可提前申请。',
    en: 'The fair is not on this year’s list and cannot be subsidised. The list is attached so that you can apply ahead.',
  },
  basis: { zh: '《海关法》及配套规定', en: 'Customs Law' },
  items: [
    {
      name: { zh: '合同、箱单、发票', en: 'contract, packing list, invoice' },
      basis: { zh: '核对归类', en: 'to check the tariff code' },
      how: { zh: '三份一次上传', en: 'all three in one upload' },
    },
    {
      name: { zh: '参展付款凭证', en: 'proof of payment for the fair' },
      basis: { zh: '补助办法', en: 'subsidy rules' },
      how: { zh: '银行水单', en: 'bank slip' },
    },
  ],
};

const TRANSPORT: WindowTexts = {
  window: 'transport',
  problems: [
    { type: 'transport.truck-license', text: '道路运输证年审系统说车辆技术等级过期，可我上周刚检的' },
    { type: 'transport.oversize', text: '超限运输许可跨{n}个县，沿线一个没批整条走不了，塔筒堆在码头' },
    { type: 'transport.road-works', text: '门口修路封了{n}个月，客户车进不来，店都快关门了，工期到底多久' },
    { type: 'transport.commuter', text: '园区{m}00多工人上下班没公交，能不能开条班车线' },
    { type: 'transport.port', text: '自有码头岸线使用到期续办，牵涉水利航道好几家' },
    { type: 'transport.truck-license', text: '新买{n}台货车办营运证，网上预约都是满的' },
    {
      type: 'transport.road-works',
      en: true,
      text: 'Road works in front of our warehouse have blocked the gate for {n} weeks. When will a lane be opened for trucks?',
    },
  ],
  answers: {
    zh: [
      '检测数据已同步，年审通过，电子证可直接使用。',
      '已与施工单位商定先开通东侧车道，今晚起可通行大货车。',
      '跨县许可已并联审批通过，通行证附后，请按时段行驶。',
    ],
    en: [
      'From tonight one lane on the east side is open for trucks; the works end as shown in the attached plan.',
    ],
  },
  explained: {
    zh: '该车总质量超过桥梁限载，依法不能许可通行；建议拆分运输，分载方案可由我们协助审核。',
    en: 'The vehicle is above the limit of the bridge and cannot be permitted. Split the load; we check the plan for you.',
  },
  basis: { zh: '《道路运输条例》《公路法》', en: 'Road Transport Regulation; Highway Law' },
  items: [
    {
      name: { zh: '车辆检测报告', en: 'vehicle inspection report' },
      basis: { zh: '年审要求', en: 'annual review' },
      how: { zh: '检测站上传或拍照', en: 'uploaded by the station, or a photo' },
    },
    {
      name: { zh: '运输路线图', en: 'map of the route' },
      basis: { zh: '《超限运输车辆行驶公路管理规定》', en: 'Oversize Transport Rules' },
      how: { zh: '标明桥梁和收费站', en: 'with bridges and toll gates' },
    },
  ],
};

const BIDDING: WindowTexts = {
  window: 'bidding',
  problems: [
    { type: 'bidding.tender-fairness', text: '招标文件要求本地{n}年业绩，这不是摆明了排斥外地企业吗' },
    { type: 'bidding.deposit', text: '没中标，投标保证金{m}万过了{n}天还没退回来' },
    { type: 'bidding.platform', text: 'CA锁插上没反应，电子标书解密不了，明天早上开标！！' },
    { type: 'bidding.procurement-query', text: '政府采购质疑交上去，代理机构拒收，说盖章不对' },
    { type: 'bidding.agency', text: '招标代理收了我们{n}千资料费不给票，还说是惯例' },
    { type: 'bidding.platform', text: '交易平台里企业资质过期提示消不掉，新证早就传了' },
    {
      type: 'bidding.tender-fairness',
      en: true,
      text: 'The tender names one brand for the pumps and allows no equivalent. Is that lawful? Bids close in {n} days.',
    },
  ],
  answers: {
    zh: [
      '已责成招标人修改不合理条款并顺延开标，澄清公告今日发布。',
      '保证金已退回原账户，延迟原因为开户行变更，利息一并计付。',
      'CA驱动冲突已远程解决，标书解密成功，如再出错可现场使用备用终端。',
    ],
    en: ['The clause was struck and the opening put off; the clarification is published today.'],
  },
  explained: {
    zh: '质疑已超过七个工作日的法定期限，依法不予受理；仍可就采购结果向监管部门投诉，方式附后。',
    en: 'The query came after the legal limit of seven working days. A complaint about the award is still open to you.',
  },
  basis: { zh: '《招标投标法》《政府采购法》', en: 'Tender Law; Government Procurement Law' },
  items: [
    {
      name: { zh: '保证金转账回单', en: 'slip of the deposit transfer' },
      basis: { zh: '核对退款账户', en: 'to match the account' },
      how: { zh: '网银电子回单', en: 'electronic slip' },
    },
    {
      name: { zh: '授权委托书', en: 'letter of authority' },
      basis: { zh: '《政府采购质疑和投诉办法》', en: 'Procurement Query Rules' },
      how: { zh: '法人签字盖章', en: 'signed and sealed' },
    },
  ],
};

const LICENSING: WindowTexts = {
  window: 'licensing',
  problems: [
    { type: 'licensing.hygiene', text: '美容院换地址，公共场所卫生许可证要重新办吗，空调要不要检测' },
    {
      type: 'licensing.catering-bundle',
      text: '开餐馆一件事办到一半，食品这边好了，排水和油烟卡着，跑了{n}趟',
    },
    { type: 'licensing.education', text: '托管班转培训机构办学许可，消防说归教育，教育说先消防' },
    { type: 'licensing.city-management', text: '门头招牌审批{n}天没批下来，装修队等着拆架子' },
    { type: 'licensing.medical', text: '口腔诊所增加一台牙片机，放射许可怎么走流程' },
    { type: 'licensing.tobacco', text: '烟草证说离学校不到{m}米不给办，隔壁那家怎么就有' },
    {
      type: 'licensing.agriculture',
      en: true,
      text: 'We import seed potatoes and need the seed trading permit. Is the plant quarantine record from the port accepted here?',
    },
  ],
  answers: {
    zh: [
      '卫生许可已办结，检测报告由我方从系统调取，无需再交。',
      '已协调三部门当天联合踏勘，一次出具意见，许可证明日可领。',
      '门头设置已批准，请按效果图施工，完工后拍照上传即可。',
    ],
    en: ['The port record is accepted; the permit has been issued and is in your account.'],
  },
  explained: {
    zh: '烟草零售点布局规定学校周边一百米内不得设置，现有店铺为规定施行前许可，到期亦不再延续。',
    en: 'No tobacco retail within 100 metres of a school. The shop next door was licensed before the rule and will not be renewed.',
  },
  basis: { zh: '《公共场所卫生管理条例》等', en: 'Public Place Hygiene Regulation and others' },
  items: [
    {
      name: { zh: '场所平面图', en: 'floor plan' },
      basis: { zh: '许可审查要求', en: 'review of the licence' },
      how: { zh: '手绘亦可，标明功能分区', en: 'a sketch will do, with the use of each room' },
    },
    {
      name: { zh: '从业人员健康证', en: 'health certificates of staff' },
      basis: { zh: '《公共场所卫生管理条例》', en: 'Public Place Hygiene Regulation' },
      how: { zh: '电子健康证编号', en: 'numbers of the electronic certificates' },
    },
  ],
};

export const TEXTS_5: readonly WindowTexts[] = [TRADE, TRANSPORT, BIDDING, LICENSING];
