import type { TypeMaterials } from '../materials.types.js';

/** 金融服务窗口 · Finance */
export const finance: TypeMaterials = {
  'finance.loan': [
    { zh: '近两年财务报表', en: 'Accounts of the last two years' },
    { zh: '订单和流水', en: 'Orders and account statements' },
    { zh: '现有贷款合同和到期日', en: 'Present loan contracts and due dates' },
    { zh: '可用抵押物', en: 'Security you can offer' },
  ],
  'finance.guarantee': [
    { zh: '拟贷款银行和金额', en: 'Bank and sum' },
    { zh: '近两年财务报表', en: 'Accounts of the last two years' },
    { zh: '反担保条件', en: 'Counter-security you can offer' },
  ],
  'finance.interest-subsidy': [
    { zh: '贷款合同和放款凭证', en: 'Loan contract and proof of payment out' },
    { zh: '付息回单', en: 'Slips of the interest paid' },
    { zh: '资金用途证明', en: 'Proof of use' },
  ],
  'finance.account': [
    { zh: '银行通知或限制提示截图', en: 'Notice of the bank or screenshot of the limit' },
    { zh: '经营场所和业务合同', en: 'Premises and business contracts' },
    { zh: '近期交易说明', en: 'Account of recent transactions' },
  ],
  'finance.listing': [
    { zh: '股权沿革和历次出资材料', en: 'History of shares and payments in' },
    { zh: '近三年审计报告', en: 'Audited accounts of three years' },
    { zh: '拟上市板块和中介机构', en: 'Board aimed at and advisers' },
  ],
  'finance.bank-service': [
    { zh: '贷款合同和还款记录', en: 'Loan contract and record of repayment' },
    { zh: '银行通知或沟通记录', en: 'Notice of the bank or correspondence' },
  ],
};
