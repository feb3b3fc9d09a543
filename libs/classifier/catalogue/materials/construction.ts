import type { TypeMaterials } from '../materials.types.js';

/** 工程建设窗口 · Construction */
export const construction: TypeMaterials = {
  'construction.permit': [
    { zh: '施工合同和监理合同', en: 'Works and supervision contracts' },
    { zh: '图审合格书', en: 'Certificate of the drawing review' },
    { zh: '资金落实证明', en: 'Proof of funds' },
    { zh: '系统退回意见截图', en: 'Screenshot of the reasons for return' },
  ],
  'construction.drawing': [
    { zh: '全套施工图和计算书', en: 'Full drawings and calculations' },
    { zh: '审查意见和回复', en: 'Review comments and your replies' },
  ],
  'construction.joint-acceptance': [
    { zh: '竣工图和自检报告', en: 'As-built drawings and own report' },
    { zh: '各专项完成情况', en: 'State of each special acceptance' },
    { zh: '整改项清单', en: 'List of items to mend' },
  ],
  'construction.fire-acceptance': [
    { zh: '消防设计文件和竣工图', en: 'Fire design and as-built drawings' },
    { zh: '消防产品和检测报告', en: 'Fire products and test report' },
    { zh: '不合格意见书(如有)', en: 'Notice of failure, if any' },
  ],
  'construction.civil-defence': [
    { zh: '建筑面积和用途明细', en: 'Areas and their uses' },
    { zh: '缴费通知', en: 'Demand for payment' },
    { zh: '减免理由', en: 'Reason for a reduction' },
  ],
  'construction.quality-safety': [
    { zh: '停工或整改通知书', en: 'Stop-work or improvement notice' },
    { zh: '整改照片和报告', en: 'Photos and report of what was mended' },
    { zh: '监理复查意见', en: "Supervisor's opinion" },
  ],
  'construction.wage-deposit': [
    { zh: '施工合同和缴存凭证', en: 'Works contract and receipt of the deposit' },
    { zh: '工资结清证明', en: 'Proof that wages are settled' },
    { zh: '保函(如用)', en: 'Letter of guarantee, if used' },
  ],
  'construction.qualification': [
    { zh: '申报类别和等级', en: 'Class and grade applied for' },
    { zh: '人员名单和证书', en: 'Staff and their certificates' },
    { zh: '业绩合同和验收证明', en: 'Contracts and acceptance of past works' },
  ],
  'construction.municipal': [
    { zh: '位置图和施工方案', en: 'Map and method of works' },
    { zh: '占用面积和期限', en: 'Area and period of use' },
    { zh: '排水量和水质(接管时)', en: 'Volume and quality of the waste water, for a link' },
  ],
};
