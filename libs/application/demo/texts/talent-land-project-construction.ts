import type { WindowTexts } from './text.types.js';

const TALENT: WindowTexts = {
  window: 'talent',
  problems: [
    {
      type: 'talent.recognition',
      text: '公司引进的博士去年申报人才认定，补贴第一笔到了，第二笔{m}万一直没影',
    },
    {
      type: 'talent.schooling',
      text: '我们总工孩子上小学，符合人才子女入学条件，学校说名额满了让等，马上开学了！',
    },
    { type: 'talent.foreigner-permit', text: '外籍工程师工作许可快到期，续签要原件，人还在国外怎么办' },
    { type: 'talent.housing', text: '租人才房排队{n}个月，系统里排名不动，是不是漏了' },
    { type: 'talent.title', text: '中级职称申报系统里单位审核点不了，今天截止啊' },
    { type: 'talent.settle', text: '引进的硕士要落户，老家那边户口迁移证开错一个字，能先受理吗' },
    {
      type: 'talent.foreigner-permit',
      en: true,
      text: 'Our German plant manager needs his work permit renewed before the {n}th. The system asks for a degree legalisation we already handed in last year.',
    },
  ],
  answers: {
    zh: [
      '第二笔补贴已列入本批拨付计划，公示期满即到账，公示名单链接已发送。',
      '入学名额已与教育部门协调落实，请凭录取通知到校报到。',
      '工作许可延期已批准，可先凭电子批件办理居留。',
    ],
    en: [
      'The renewal is approved; the earlier legalisation was found in the records and need not be handed in again.',
    ],
  },
  explained: {
    zh: '申报人社保缴纳地不在本县，政策明确须在本县参保满六个月，暂不能认定；满期后系统自动提醒。',
    en: 'The policy asks for six months of local social insurance; this cannot be waived. The system will remind you once it is met.',
  },
  basis: { zh: '《人才分类认定办法》', en: 'Rules on the recognition of talent' },
  items: [
    {
      name: { zh: '学历学位认证报告', en: 'degree verification' },
      basis: { zh: '认定办法第五条', en: 'recognition rules, Art. 5' },
      how: { zh: '学信网在线申请后上传编号', en: 'apply online, give the report number' },
    },
    {
      name: { zh: '劳动合同（三年以上）', en: 'employment contract of three years or more' },
      basis: { zh: '补贴条件', en: 'condition of the subsidy' },
      how: { zh: '扫描件上传', en: 'upload a scan' },
    },
  ],
};

const LAND: WindowTexts = {
  window: 'land',
  problems: [
    { type: 'land.title', text: '厂房不动产证办理卡在测绘报告，面积差了{n}平，测绘院说没错，窗口不收。' },
    {
      type: 'land.legacy-title',
      text: '厂子是{m}年前从乡镇企业改制买的，土地一直没证，现在银行要抵押，历史遗留问题到底谁来解决！',
    },
    { type: 'land.supply', text: '产能上不去就差地，想在隔壁扩建{m}亩，用地指标说了两年' },
    { type: 'land.mortgage', text: '不动产抵押登记注销，贷款早还清了，银行线上提交{n}天了状态没变' },
    { type: 'land.plan-change', text: '想把仓库加高做智能立体库，容积率超了零点{n}，规划条件能调吗' },
    { type: 'land.workshop', text: '急找标准厂房，要{m}00平左右，层高8米，三相电，园区还有没有' },
    {
      type: 'land.title',
      en: true,
      text: 'The property title of our new plant is stuck because of a name mismatch after the merger. All merger papers were submitted {n} weeks ago.',
    },
  ],
  answers: {
    zh: [
      '经现场复核，面积以实测为准，不动产权证已办结，请携带身份证领取。',
      '已召集相关部门会商，出具处理意见书，可据此先行办理抵押，后续补证由专班跟进。',
      '抵押注销登记已完成，电子证照同步更新。',
    ],
    en: ['The mismatch has been cleared from the merger file; the title is ready for collection.'],
  },
  explained: {
    zh: '该地块位于生态保护红线内，法律禁止调整用途；已为您筛选三处可用地块，清单附后。',
    en: 'The plot lies inside the ecological red line; a change of use is forbidden by law. Three plots that can be used are listed.',
  },
  basis: { zh: '《不动产登记暂行条例》', en: 'Interim Regulation on Real Estate Registration' },
  items: [
    {
      name: { zh: '测绘成果报告', en: 'survey report' },
      basis: { zh: '不动产登记操作规范', en: 'registration practice rules' },
      how: { zh: '加盖测绘资质章的电子件', en: 'electronic, with the surveyor’s seal' },
    },
    {
      name: { zh: '改制批复文件', en: 'approval of the conversion' },
      basis: { zh: '历史遗留问题处理办法', en: 'rules on legacy cases' },
      how: {
        zh: '原件拍照，看不清的页可到档案馆调取',
        en: 'photo of the original; unreadable pages from the archive',
      },
    },
  ],
};

const PROJECT: WindowTexts = {
  window: 'project',
  problems: [
    {
      type: 'project.filing',
      text: '技改项目备案提交后被退回说建设地点不规范，改了{n}次还是退，具体哪里不规范也不写',
    },
    {
      type: 'project.energy-review',
      text: '新上一条电镀线，节能审查要能耗指标，县里今年还有没有余量？设备定金{m}万都付了',
    },
    { type: 'project.online-platform', text: '在线平台项目代码查不到了，之前赋过码的，尾号{t}' },
    {
      type: 'project.coordination',
      text: '我们是市重点项目，土地环评电力各走各的，开工日期一拖再拖，请牵头协调一下！',
    },
    { type: 'project.statistics', text: '第一次纳统，统计报表指标看不懂，填错了会不会罚' },
    { type: 'project.water', text: '厂区挖方要水土保持方案，{m}00方也要做报告表吗' },
    {
      type: 'project.price',
      en: true,
      text: 'Which price applies to industrial waste water after the new fee notice? Our bill went up by {n}0 percent and nobody explains it.',
    },
  ],
  answers: {
    zh: [
      '备案已通过，项目代码不变；建设地点规范写法示例已发您，以后变更可参照。',
      '已召开协调会并形成纪要：各项审批并联办理，责任人和完成日期见附件。',
      '项目代码已恢复，可正常查询和使用。',
    ],
    en: [
      'The new fee applies from the first of the quarter; a worked example with your own figures is attached.',
    ],
  },
  explained: {
    zh: '项目属于产业结构调整目录中的限制类，依法不予备案；可改为符合目录的工艺路线后重新申报。',
    en: 'The project is in the restricted class of the catalogue and may not be filed. With a process outside that class it can be filed anew.',
  },
  basis: { zh: '《企业投资项目核准和备案管理条例》', en: 'Regulation on the Filing of Investment Projects' },
  items: [
    {
      name: { zh: '用地红线图', en: 'red-line plan of the plot' },
      basis: { zh: '核对建设地点', en: 'to verify the site' },
      how: { zh: '自然资源部门盖章扫描件', en: 'scan with the seal of the land office' },
    },
    {
      name: { zh: '主要设备能耗清单', en: 'list of equipment with energy use' },
      basis: { zh: '《固定资产投资项目节能审查办法》', en: 'Energy Review Rules' },
      how: { zh: '按模板填写', en: 'fill in the template' },
    },
  ],
};

const CONSTRUCTION: WindowTexts = {
  window: 'construction',
  problems: [
    {
      type: 'construction.permit',
      text: '施工许可证差一个监理合同备案号，备案系统升级{n}天进不去，工人都进场了',
    },
    { type: 'construction.fire-acceptance', text: '新厂房消防验收整改完了，复验约不上，设备堆在外面淋雨' },
    {
      type: 'construction.joint-acceptance',
      text: '联合竣工验收，五个部门来了四个，剩一个不来签字，验收意见书出不来',
    },
    { type: 'construction.drawing', text: '施工图审查第{n}轮意见还在挑一楼疏散宽度，之前两轮怎么不提' },
    { type: 'construction.wage-deposit', text: '农民工工资保证金项目完工半年了，{m}万没退' },
    { type: 'construction.municipal', text: '厂门口要开道口接雨水管，占道开口的手续找谁办' },
    {
      type: 'construction.quality-safety',
      en: true,
      text: 'Our site was stopped for a scaffold fault. It was repaired {n} days ago; when will somebody come to lift the stop-work order?',
    },
  ],
  answers: {
    zh: [
      '施工许可证已核发，备案号由系统自动回填，无需另交。',
      '消防复验已通过，验收意见书可在线下载。',
      '保证金退还手续已办结，款项{n}个工作日内退回原账户。',
    ],
    en: [
      'The re-inspection was passed this morning; the stop-work order is lifted and the paper is in your account.',
    ],
  },
  explained: {
    zh: '建筑已超出批准的防火分区面积，依法不能通过验收；整改方案要点已列明，整改后可优先复验。',
    en: 'The building exceeds the approved fire compartment and cannot be accepted by law. The points to change are listed; re-inspection has priority.',
  },
  basis: { zh: '《建筑法》《消防法》', en: 'Construction Law; Fire Protection Law' },
  items: [
    {
      name: { zh: '监理合同及备案表', en: 'supervision contract with filing form' },
      basis: { zh: '《建筑工程施工许可管理办法》', en: 'Construction Permit Rules' },
      how: { zh: '系统不可用时可交纸质件代录', en: 'on paper if the system is down' },
    },
    {
      name: { zh: '消防设施检测报告', en: 'test report of the fire installations' },
      basis: { zh: '验收规范', en: 'acceptance rules' },
      how: { zh: '由检测机构上传平台', en: 'uploaded by the testing body' },
    },
  ],
};

export const TEXTS_2: readonly WindowTexts[] = [TALENT, LAND, PROJECT, CONSTRUCTION];
