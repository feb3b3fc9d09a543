import type { TypeMaterials } from '../materials.types.js';

/** 生态环境窗口 · Ecology */
export const ecology: TypeMaterials = {
  'ecology.eia': [
    { zh: '产品、产能、工艺和原辅料', en: 'Products, output, process and materials' },
    { zh: '设备清单和厂区平面图', en: 'Equipment and site plan' },
    { zh: '现有环评批复编号', en: 'Number of the present approval' },
  ],
  'ecology.discharge-permit': [
    { zh: '排污许可证编号', en: 'Number of the permit' },
    { zh: '变更内容说明', en: 'What has changed' },
    { zh: '近一年监测报告', en: 'Monitoring reports of the past year' },
  ],
  'ecology.waste': [
    { zh: '废物名称、代码、数量和暂存情况', en: 'Name, code, amount and storage of the waste' },
    { zh: '处置合同或联系过的单位', en: 'Disposal contract or firms asked' },
  ],
  'ecology.complaint': [
    { zh: '近期监测报告', en: 'Recent monitoring report' },
    { zh: '生产时段和治理设施情况', en: 'Working hours and abatement equipment' },
    { zh: '现场照片', en: 'Photos of the place' },
  ],
  'ecology.rectification': [
    { zh: '处罚或查封文书', en: 'Penalty or sealing order' },
    { zh: '整改报告和前后照片', en: 'Report and photos before and after' },
    { zh: '整改后监测数据', en: 'Figures measured afterwards' },
  ],
  'ecology.quota': [
    { zh: '新增排放量测算', en: 'Estimate of the added emissions' },
    { zh: '现有指标和来源', en: 'Quota held and where from' },
  ],
};
