import type { TypeMaterials } from '../materials.types.js';

/** 自然资源与不动产窗口 · Land, planning, real estate */
export const land: TypeMaterials = {
  'land.supply': [
    { zh: '项目内容、投资额和所需面积', en: 'Project, investment and area needed' },
    { zh: '现有用地使用情况', en: 'Use of the land you have' },
    { zh: '产值、税收、用工预期', en: 'Expected output, tax and jobs' },
  ],
  'land.title': [
    { zh: '竣工图和测绘报告', en: 'As-built drawings and survey' },
    { zh: '土地出让或转让合同', en: 'Contract of land grant or transfer' },
    { zh: '付款和完税凭证', en: 'Receipts of payment and tax' },
  ],
  'land.legacy-title': [
    { zh: '取得土地和建房的原始协议、票据', en: 'Original agreements and receipts for land and building' },
    { zh: '改制或转让文件', en: 'Papers of restructuring or transfer' },
    { zh: '房屋现状照片和平面图', en: 'Photos and plan of the building as it stands' },
  ],
  'land.plan-change': [
    { zh: '调整理由和前后指标对照', en: 'Reasons, and figures before and after' },
    { zh: '总平面方案', en: 'Site plan' },
    { zh: '相邻方意见(如有)', en: 'Opinion of neighbours, if any' },
  ],
  'land.workshop': [
    { zh: '所需面积、层高、荷载、用电量', en: 'Area, height, floor load and power needed' },
    { zh: '行业和主要工艺', en: 'Trade and main processes' },
    { zh: '期限和租金预期', en: 'Term and rent expected' },
  ],
  'land.mortgage': [
    { zh: '借款合同和抵押合同', en: 'Loan and mortgage contracts' },
    { zh: '抵押物权证号', en: 'Number of the title' },
    { zh: '解押证明(注销时)', en: 'Release by the creditor, for cancellation' },
  ],
  'land.transfer': [
    { zh: '出让合同和投资协议', en: 'Grant contract and investment agreement' },
    { zh: '投资、产出完成情况', en: 'Investment and output achieved' },
    { zh: '受让方情况和意向书', en: 'Buyer and letter of intent' },
  ],
  'land.illegal-structure': [
    { zh: '建筑照片、面积和建成时间', en: 'Photos, area and year of the structure' },
    { zh: '收到的通知书', en: 'Notices received' },
    { zh: '当时的批准或协议(如有)', en: 'Approval or agreement of the time, if any' },
  ],
};
