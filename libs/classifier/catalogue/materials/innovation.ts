import type { TypeMaterials } from '../materials.types.js';

/** 科创与产业窗口 · Innovation & industry */
export const innovation: TypeMaterials = {
  'innovation.high-tech': [
    { zh: '知识产权清单', en: 'List of intellectual property' },
    { zh: '研发费用和高新收入占比', en: 'R&D costs and share of high-tech income' },
    { zh: '科技人员名单', en: 'Technical staff' },
  ],
  'innovation.srdi': [
    { zh: '主导产品和市场占有率说明', en: 'Main product and market share' },
    { zh: '近三年营收和研发投入', en: 'Turnover and R&D of three years' },
    { zh: '专利清单', en: 'List of patents' },
  ],
  'innovation.rd-platform': [
    { zh: '技术需求说明', en: 'What technology you need' },
    { zh: '现有设备和人员', en: 'Equipment and staff' },
    { zh: '合作意向(如有)', en: 'Partner in mind, if any' },
  ],
  'innovation.digital': [
    { zh: '现有设备和系统清单', en: 'Equipment and systems in use' },
    { zh: '改造目标和预算', en: 'Aim and budget' },
  ],
  'innovation.first-set': [
    { zh: '产品技术指标和查新报告', en: 'Technical data and novelty report' },
    { zh: '用户合同或使用报告', en: 'Customer contracts or reports' },
    { zh: '检测报告', en: 'Test report' },
  ],
  'innovation.supply-chain': [
    { zh: '产品目录和产能', en: 'Catalogue and capacity' },
    { zh: '目标客户或采购需求', en: 'Customers sought or needs' },
    { zh: '质量体系证书', en: 'Quality certificates' },
  ],
  'innovation.land-efficiency': [
    { zh: '评价结果通知', en: 'Notice of the rating' },
    { zh: '实际用地、税收、营收数据', en: 'Real area, tax and turnover' },
    { zh: '差异说明', en: 'Where the figures differ' },
  ],
};
