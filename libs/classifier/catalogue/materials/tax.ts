import type { TypeMaterials } from '../materials.types.js';

/** 税务窗口 · Tax */
export const tax: TypeMaterials = {
  'tax.invoice': [
    { zh: '近期销售合同或订单', en: 'Recent contracts or orders' },
    { zh: '近三个月开票情况', en: 'Invoices of the last three months' },
    { zh: '系统提示截图', en: "Screenshot of the system's message" },
  ],
  'tax.declaration': [
    { zh: '涉及的税种和所属期', en: 'Tax and period concerned' },
    { zh: '申报表和更正前后数据', en: 'Return, with the figures before and after correction' },
    { zh: '账簿或凭证', en: 'Books or vouchers' },
  ],
  'tax.refund': [
    { zh: '留抵或多缴的形成说明', en: 'How the credit or overpayment came about' },
    { zh: '完税凭证', en: 'Receipts of payment' },
    { zh: '进项发票清单', en: 'List of input invoices' },
    { zh: '收款账户信息', en: 'Account for the refund' },
  ],
  'tax.export-refund': [
    { zh: '出口合同和提单', en: 'Export contract and bill of lading' },
    { zh: '收汇凭证', en: 'Proof of foreign-exchange receipt' },
    { zh: '进货发票', en: 'Purchase invoices' },
    { zh: '申报批次号', en: 'Number of the declaration batch' },
  ],
  'tax.preferential': [
    { zh: '适用优惠的依据和计算表', en: 'Basis of the relief and your calculation' },
    { zh: '研发项目立项书和费用辅助账', en: 'R&D project papers and cost ledger' },
    { zh: '资质证书编号', en: 'Number of the qualification' },
  ],
  'tax.migration': [
    { zh: '新址租赁合同或产权材料', en: 'Lease or title of the new address' },
    { zh: '未结事项提示截图', en: 'Screenshot of the open items' },
    { zh: '空白发票和税控设备情况', en: 'Unused invoices and devices still held' },
  ],
  'tax.ss-fee': [
    { zh: '扣款银行回单', en: 'Bank slips of the deduction' },
    { zh: '涉及人员名单和月份', en: 'Names and months concerned' },
    { zh: '工资发放表', en: 'Payroll' },
  ],
  'tax.credit': [
    { zh: '评价结果和扣分项截图', en: 'Screenshot of the rating and the deductions' },
    { zh: '已纠正的证明(补报、补缴凭证)', en: 'Proof of correction (late returns, payments)' },
    { zh: '情况说明', en: 'Your account of the matter' },
  ],
  'tax.inspection-dispute': [
    { zh: '税务文书(检查通知、决定书)', en: 'Documents received (notice, decision)' },
    { zh: '合同、物流、付款凭证', en: 'Contracts, delivery and payment records' },
    { zh: '陈述申辩意见', en: 'Your statement of defence' },
  ],
};
