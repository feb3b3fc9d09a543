import type { WindowTexts } from './text.types.js';

const POLICE: WindowTexts = {
  window: 'police',
  problems: [
    { type: 'police.seal', text: '公章丢了，登报要多少天，补刻备案能不能当天拿' },
    { type: 'police.truck-pass', text: '货车白天进城通行证申请被驳回{n}次，冷链车超市等着补货' },
    { type: 'police.fraud', text: '被假客户骗了一车货，{m}万，派出所说是经济纠纷不立案' },
    { type: 'police.residence', text: '日本来的技术员居留许可换工作单位要重新办吗，护照押着没法出差' },
    { type: 'police.hukou', text: '给外地员工集中办居住证，{m}来号人能不能上门来采集' },
    { type: 'police.special-trade', text: '开民宿，旅馆业特种行业许可和登记系统怎么装' },
    {
      type: 'police.residence',
      en: true,
      text: 'My residence permit expires in {n} days and the passport is still with your office. I must travel for work next week.',
    },
  ],
  answers: {
    zh: [
      '公章挂失与补刻备案已一并办理，刻章点今日可取。',
      '通行证已核发，电子证即时生效，可在手机出示。',
      '已受理并出具受案回执，由经侦大队依法审查，期限和联系人见附件。',
    ],
    en: ['The permit is ready; your passport can be collected today, with an express stamp for your trip.'],
  },
  explained: {
    zh: '该时段道路为全天禁货路段，法律授权的交通管制不能单独豁免；夜间通行证已同步为您办理。',
    en: 'The road is closed to trucks all day by order and cannot be opened for one firm; a night pass was issued instead.',
  },
  basis: { zh: '《道路交通安全法》《出境入境管理法》', en: 'Road Traffic Safety Law; Exit and Entry Law' },
  items: [
    {
      name: { zh: '法定代表人身份证', en: 'identity card of the legal representative' },
      basis: { zh: '核对身份', en: 'to verify identity' },
      how: { zh: '线上人脸核验亦可', en: 'online face check is enough' },
    },
    {
      name: { zh: '转账记录和聊天记录', en: 'transfers and chat records' },
      basis: { zh: '受案审查', en: 'review of the report' },
      how: { zh: '导出后打包上传', en: 'export and upload as one file' },
    },
  ],
};

const CROSS_REGION: WindowTexts = {
  window: 'cross-region',
  problems: [
    { type: 'cross-region.remote-guide', text: '想预约远程虚拟窗口办上海那边的业务，预约页面一直说无号' },
    {
      type: 'cross-region.license-transfer',
      text: '公司从江苏跨省迁移过来，那边说已迁出，这边查不到档案，{n}周了成黑户',
    },
    {
      type: 'cross-region.mutual-recognition',
      text: '在安徽拿的施工资质，长三角不是互认吗，为什么还让我们重新验',
    },
    { type: 'cross-region.ss-transfer', text: '异地社保转移，{m}个工人从外省转进来，接续凭证老是退回' },
    { type: 'cross-region.dispute-location', text: '两边都说不归自己管，厂在省界上，环保这边罚那边也罚' },
    { type: 'cross-region.remote-guide', text: '一网通办跨省办的营业执照，视频窗口人不在线，约了{n}次' },
    {
      type: 'cross-region.license-transfer',
      en: true,
      text: 'We are moving our company here from another province. The old registry says the file has left, yours says it never came.',
    },
  ],
  answers: {
    zh: [
      '已与迁出地登记机关对接，档案已到，迁入登记今日办结。',
      '已为您预留明日上午十点远程坐席，链接短信发送。',
      '两地部门已书面确认由我方管辖，对方决定已撤销，函件附后。',
    ],
    en: ['The file was found and arrived today; the relocation is registered and the new licence issued.'],
  },
  explained: {
    zh: '该资质等级不在互认清单内，依法须在本地重新核定；已有业绩材料可直接采信，无需重复提交。',
    en: 'This grade is not on the list of mutual recognition and must be assessed here; your records are accepted as they are.',
  },
  basis: { zh: '长三角“一网通办”协议', en: 'Yangtze Delta one-network agreement' },
  items: [
    {
      name: { zh: '迁出地迁移通知书', en: 'notice of relocation of the former registry' },
      basis: { zh: '档案接收', en: 'to receive the file' },
      how: { zh: '照片或编号', en: 'photo or number' },
    },
    {
      name: { zh: '参保凭证', en: 'insurance certificate' },
      basis: { zh: '转移接续规程', en: 'transfer procedure' },
      how: { zh: '原参保地平台下载', en: 'download from the former place' },
    },
  ],
};

const OVERSIGHT: WindowTexts = {
  window: 'oversight',
  problems: [
    { type: 'oversight.repeat-docs', text: '同一份租赁合同交了{n}遍！每次换个人就重新要，系统里没有吗？' },
    { type: 'oversight.attitude', text: '窗口人员边玩手机边说“不知道”，态度恶劣，我录了像' },
    { type: 'oversight.delay', text: '说好{n}个工作日，现在一个月了，打电话互相推，就想知道谁负责' },
    { type: 'oversight.inspection', text: '一周来了{n}拨检查的，安监环保消防市监轮着来，还生不生产了' },
    { type: 'oversight.agency-designation', text: '明里暗里让我们找指定的那家中介做报告，比外面贵{m}千' },
    { type: 'oversight.fee', text: '园区物业以代办名义每家收{n}千，不交不给盖章，是不是乱收费' },
    {
      type: 'oversight.repeat-docs',
      en: true,
      text: 'The same lease contract was asked for {n} times by {n} different people. Please keep it in the file and stop asking.',
    },
  ],
  answers: {
    zh: [
      '经核实反映属实，已约谈当事人并致歉，材料改由系统调取，不再要求重复提交。',
      '已明确由牵头科室负责，业务今日办结，超期原因说明附后，对责任人已作提醒处理。',
      '已纳入“综合查一次”计划，同一月内不再重复入企检查。',
    ],
    en: [
      'What you report is true. We apologise; the document is now taken from the record and will not be asked for again.',
    ],
  },
  explained: {
    zh: '经调查，该检查系依法进行的强制性年度检验，不属于重复检查；检查计划已提前公示，链接附后。',
    en: 'The visit was the yearly inspection that the law demands, not a repetition; the plan was published ahead.',
  },
  basis: { zh: '《优化营商环境条例》', en: 'Regulation on Improving the Business Environment' },
  items: [
    {
      name: { zh: '当时的录音录像或截图', en: 'recording or screenshot' },
      basis: { zh: '核实情况', en: 'to establish the facts' },
      how: { zh: '可匿名处理后上传', en: 'may be made anonymous' },
    },
    {
      name: { zh: '收费凭证', en: 'receipt of the fee' },
      basis: { zh: '认定收费主体', en: 'to establish who charged it' },
      how: { zh: '收据或转账截图', en: 'receipt or screenshot' },
    },
  ],
};

export const TEXTS_6: readonly WindowTexts[] = [POLICE, CROSS_REGION, OVERSIGHT];
