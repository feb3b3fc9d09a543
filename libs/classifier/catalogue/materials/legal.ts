import type { TypeMaterials } from '../materials.types.js';

/** 法治服务窗口 · Legal services */
export const legal: TypeMaterials = {
  'legal.arrears-gov': [
    { zh: '合同和验收、结算材料', en: 'Contract, acceptance and settlement' },
    { zh: '已付和未付明细', en: 'What was paid and what was not' },
    { zh: '催款记录', en: 'Record of reminders' },
  ],
  'legal.arrears-private': [
    { zh: '合同或订单、送货单', en: 'Contract or order, delivery notes' },
    { zh: '对账单或欠条', en: 'Statement of account or IOU' },
    { zh: '催款聊天记录', en: 'Messages of reminding' },
  ],
  'legal.contract': [
    { zh: '合同全文', en: 'Full text of the contract' },
    { zh: '最担心的条款', en: 'Clauses you worry about' },
  ],
  'legal.mediation': [
    { zh: '合同和往来函件', en: 'Contract and letters' },
    { zh: '双方主张', en: 'What each side wants' },
    { zh: '对方联系方式', en: 'How to reach the other side' },
  ],
  'legal.credit-repair': [
    { zh: '处罚决定书', en: 'Penalty decision' },
    { zh: '罚款缴纳和整改证明', en: 'Proof of payment and correction' },
    { zh: '信用承诺书', en: 'Letter of commitment' },
  ],
  'legal.penalty-query': [
    { zh: '处罚告知或决定书', en: 'Notice or decision of the penalty' },
    { zh: '违法情节和整改情况说明', en: 'Circumstances and what was mended' },
    { zh: '证据材料', en: 'Evidence' },
  ],
  'legal.compliance': [
    { zh: '业务类型和关心的风险', en: 'Kind of business and risks' },
    { zh: '现有制度', en: 'Rules in place' },
  ],
};
