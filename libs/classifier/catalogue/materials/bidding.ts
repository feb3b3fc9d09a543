import type { TypeMaterials } from '../materials.types.js';

/** 公共资源交易窗口 · Bidding & procurement */
export const bidding: TypeMaterials = {
  'bidding.tender-fairness': [
    { zh: '招标文件和质疑条款', en: 'Tender papers and the clauses at issue' },
    { zh: '提出异议的记录', en: 'Record of your objection' },
  ],
  'bidding.deposit': [
    { zh: '项目名称和缴纳凭证', en: 'Project and receipt' },
    { zh: '中标结果公告', en: 'Published result' },
    { zh: '收款账户', en: 'Account for the refund' },
  ],
  'bidding.platform': [
    { zh: '报错截图和时间', en: 'Screenshot of the error and its time' },
    { zh: 'CA锁编号和到期日', en: 'Number and expiry of the CA key' },
    { zh: '项目编号', en: 'Project number' },
  ],
  'bidding.procurement-query': [
    { zh: '采购文件和结果公告', en: 'Procurement papers and result' },
    { zh: '质疑事项和事实依据', en: 'Points challenged and facts' },
  ],
  'bidding.agency': [
    { zh: '委托或收费合同', en: 'Contract or fee agreement' },
    { zh: '付款凭证', en: 'Proof of payment' },
    { zh: '沟通记录', en: 'Correspondence' },
  ],
};
