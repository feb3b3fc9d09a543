import type { TypeMaterials } from '../materials.types.js';

/** 知识产权窗口 · Intellectual property */
export const ip: TypeMaterials = {
  'ip.trademark': [
    { zh: '商标图样和类别', en: 'Mark and classes' },
    { zh: '注册证号(续展时)', en: 'Registration number, for renewal' },
  ],
  'ip.patent-fast': [
    { zh: '技术交底书', en: 'Description of the invention' },
    { zh: '检索报告(如有)', en: 'Search report, if any' },
    { zh: '产品所属领域', en: 'Field of the product' },
  ],
  'ip.pledge': [
    { zh: '专利或商标清单', en: 'List of patents or marks' },
    { zh: '评估报告(如有)', en: 'Valuation, if any' },
    { zh: '拟贷款银行和金额', en: 'Bank and sum' },
  ],
  'ip.infringement': [
    { zh: '权利证书编号', en: 'Number of the right' },
    { zh: '侵权产品照片、链接或购买凭证', en: 'Photos, links or receipts of the copy' },
    { zh: '损失说明', en: 'Damage suffered' },
  ],
  'ip.secret': [
    { zh: '秘密内容范围和保密措施', en: 'What is secret and how it was kept' },
    { zh: '保密或竞业协议', en: 'Secrecy or non-compete agreement' },
    { zh: '泄露线索', en: 'Signs of the leak' },
  ],
};
