import type { TypeMaterials } from '../materials.types.js';

/** 惠企政策窗口 · Policy benefits */
export const policy: TypeMaterials = {
  'policy.query': [
    { zh: '主营产品和所属行业', en: 'Main products and trade' },
    { zh: '营收、研发投入和人数', en: 'Turnover, R&D spending and staff' },
  ],
  'policy.apply': [
    { zh: '申报项目名称和年度', en: 'Name and year of the scheme' },
    { zh: '系统报错截图', en: 'Screenshot of the error' },
    { zh: '投入发票和付款凭证', en: 'Invoices and proof of payment' },
  ],
  'policy.payout': [
    { zh: '公示或批准文件', en: 'Published list or approval' },
    { zh: '申报编号和金额', en: 'Number and sum of the application' },
    { zh: '收款账户', en: 'Account for the money' },
  ],
  'policy.eligibility-dispute': [
    { zh: '审核结果或通知', en: 'Result or notice' },
    { zh: '申报材料和计算表', en: 'Application and calculation' },
    { zh: '不服的理由和依据', en: 'Reasons and basis of the objection' },
  ],
  'policy.no-apply': [
    { zh: '政策名称和应享金额', en: 'Name of the policy and sum expected' },
    { zh: '收款账户变更情况', en: 'Whether the account has changed' },
  ],
  'policy.promise': [
    { zh: '投资协议、承诺函或会议纪要', en: 'Investment agreement, letter of promise or minutes' },
    { zh: '履约情况(投资、税收、用工)', en: 'What you have fulfilled (investment, tax, jobs)' },
    { zh: '历次沟通记录', en: 'Record of talks' },
  ],
};
