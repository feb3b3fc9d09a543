import type { TypeMaterials } from '../materials.types.js';

/** 人才服务窗口 · Talent */
export const talent: TypeMaterials = {
  'talent.recognition': [
    { zh: '个人简历和业绩材料', en: 'CV and achievements' },
    { zh: '劳动合同和个税记录', en: 'Labour contract and income-tax record' },
    { zh: '学历、奖项证书', en: 'Degrees and awards' },
  ],
  'talent.housing': [
    { zh: '申请人合同和入职日期', en: "Applicant's contract and date of joining" },
    { zh: '租赁合同或购房合同', en: 'Lease or purchase contract' },
    { zh: '本人及配偶住房情况说明', en: 'Statement of homes owned by the applicant and spouse' },
  ],
  'talent.schooling': [
    { zh: '孩子年龄和拟入年级', en: "Child's age and grade" },
    { zh: '父母一方劳动合同', en: 'Labour contract of one parent' },
    { zh: '居住地址材料', en: 'Proof of the place of residence' },
  ],
  'talent.foreigner-permit': [
    { zh: '护照首页', en: 'Passport data page' },
    { zh: '聘用合同或派遣函', en: 'Contract or letter of assignment' },
    { zh: '学历和无犯罪记录证明(经认证)', en: 'Degree and police record, legalised' },
    { zh: '体检证明', en: 'Health certificate' },
  ],
  'talent.title': [
    { zh: '申报专业和级别', en: 'Field and grade' },
    { zh: '业绩、论文或项目清单', en: 'Achievements, papers or projects' },
    { zh: '继续教育证明', en: 'Proof of further training' },
  ],
  'talent.settle': [
    { zh: '学历学位证书', en: 'Degree certificates' },
    { zh: '劳动合同', en: 'Labour contract' },
    { zh: '落户地址(单位集体户或自有房)', en: 'Address for the registration' },
  ],
};
