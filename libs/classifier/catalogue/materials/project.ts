import type { TypeMaterials } from '../materials.types.js';

/** 投资项目窗口 · Investment projects */
export const project: TypeMaterials = {
  'project.filing': [
    { zh: '建设内容、规模、总投资', en: 'Contents, size and total investment' },
    { zh: '用地来源', en: 'Where the land comes from' },
    { zh: '变更前后对照(变更时)', en: 'Comparison before and after, for a change' },
  ],
  'project.energy-review': [
    { zh: '年用能品种和数量测算', en: 'Estimate of energy by kind and year' },
    { zh: '主要设备清单和能效', en: 'Main equipment and efficiency' },
    { zh: '工艺方案', en: 'Process design' },
  ],
  'project.online-platform': [
    { zh: '项目代码或报错截图', en: 'Project code or screenshot of the error' },
    { zh: '申报账号名称', en: 'Name of the account used' },
  ],
  'project.coordination': [
    { zh: '卡点清单(事项、部门、日期)', en: 'List of what is stuck (matter, office, date)' },
    { zh: '项目进度计划', en: 'Schedule of the project' },
    { zh: '投资协议或会议纪要', en: 'Investment agreement or minutes' },
  ],
  'project.price': [
    { zh: '收费通知或账单', en: 'Notice of the fee or bill' },
    { zh: '合同约定', en: 'What the contract says' },
  ],
  'project.water': [
    { zh: '取水或排水量和用途', en: 'Volume and purpose of the water' },
    { zh: '位置图', en: 'Map of the place' },
    { zh: '水土保持方案(如有)', en: 'Soil-conservation plan, if any' },
  ],
  'project.statistics': [
    { zh: '年主营业务收入和用工数据', en: 'Yearly turnover and staff' },
    { zh: '统计账号或报错截图', en: 'Reporting account or screenshot of the error' },
  ],
};
