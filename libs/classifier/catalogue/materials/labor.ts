import type { TypeMaterials } from '../materials.types.js';

/** 人社用工窗口(含医保、公积金) · Labour, social insurance */
export const labor: TypeMaterials = {
  'labor.ss-registration': [
    { zh: '人员名单、身份证号、入职或离职日期', en: 'Names, identity numbers, dates of joining or leaving' },
    { zh: '劳动合同', en: 'Labour contracts' },
    { zh: '系统提示截图', en: "Screenshot of the system's message" },
  ],
  'labor.medical': [
    { zh: '参保人姓名和医保号', en: 'Name and insurance number' },
    { zh: '就诊发票和费用清单', en: 'Hospital invoice and itemised bill' },
    { zh: '转诊或备案情况', en: 'Referral or registration for treatment elsewhere' },
  ],
  'labor.housing-fund': [
    { zh: '员工姓名和公积金账号', en: "Employee's name and fund account" },
    { zh: '离职证明或购房、租房材料', en: 'Proof of leaving, purchase or lease' },
    { zh: '缴存基数和月份', en: 'Base and months of payment' },
  ],
  'labor.injury': [
    { zh: '事故经过和目击者说明', en: 'Account of the accident and of witnesses' },
    { zh: '劳动合同或考勤记录', en: 'Labour contract or attendance record' },
    { zh: '病历和诊断证明', en: 'Medical record and diagnosis' },
  ],
  'labor.recruit': [
    { zh: '岗位、人数、待遇和到岗时间', en: 'Posts, numbers, pay and start date' },
    { zh: '食宿等条件', en: 'Board, lodging and other conditions' },
  ],
  'labor.dispute': [
    { zh: '劳动合同和规章制度', en: 'Labour contract and staff rules' },
    { zh: '考勤、工资和沟通记录', en: 'Attendance, pay and correspondence' },
    { zh: '仲裁文书(如有)', en: 'Papers of the arbitration, if any' },
  ],
  'labor.wage-arrears': [
    { zh: '欠薪人员名单和金额', en: 'Names and sums owed' },
    { zh: '用工合同或考勤、记工单', en: 'Contract, attendance or work sheets' },
    { zh: '项目名称、总包和分包单位', en: 'Project, contractor and subcontractor' },
    { zh: '专户开户信息(涉及专户时)', en: 'Details of the wage account, if concerned' },
  ],
  'labor.subsidy': [
    { zh: '申请年度和申领编号', en: 'Year and number of the application' },
    { zh: '参保人数和裁员情况', en: 'Insured staff and dismissals' },
    { zh: '培训名单或招用人员合同', en: 'Training list or contracts of those hired' },
  ],
  'labor.hours': [
    { zh: '实行岗位和人数', en: 'Posts and number of staff' },
    { zh: '职工意见(职代会或签字)', en: 'Opinion of staff (assembly or signatures)' },
    { zh: '排班和休息安排', en: 'Rosters and rest periods' },
  ],
  'labor.training': [
    { zh: '工种和申报等级', en: 'Trade and grade' },
    { zh: '参评人员名单和工作年限', en: 'Candidates and years of work' },
  ],
};
