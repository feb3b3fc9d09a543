import type { TypeMaterials } from '../materials.types.js';

/** 应急与消防窗口 · Safety & fire */
export const safety: TypeMaterials = {
  'safety.chemical-license': [
    { zh: '品名、数量和储存方式', en: 'Substances, amounts and storage' },
    { zh: '安全评价报告', en: 'Safety assessment' },
    { zh: '负责人安全资格证', en: 'Safety certificate of the person in charge' },
  ],
  'safety.fire-check': [
    { zh: '场所平面图和装修材料说明', en: 'Floor plan and materials of the fit-out' },
    { zh: '消防设施检测报告', en: 'Test report of the fire equipment' },
    { zh: '应急预案', en: 'Emergency plan' },
  ],
  'safety.hazard': [
    { zh: '隐患通知书', en: 'Notice of the hazard' },
    { zh: '整改前后照片', en: 'Photos before and after' },
    { zh: '整改责任人和完成日期', en: 'Who mended it and when' },
  ],
  'safety.training': [
    { zh: '人员名单和证书编号', en: 'Names and certificate numbers' },
    { zh: '岗位和到期日', en: 'Post and date of expiry' },
  ],
};
