import type { TypeMaterials } from '../materials.types.js';

/** 营商环境监督(“办不成事”)窗口 · Oversight, 'cannot get it done' */
export const oversight: TypeMaterials = {
  'oversight.attitude': [
    { zh: '时间、窗口号或工号', en: 'Time, desk or staff number' },
    { zh: '经过说明、录音或照片(如有)', en: 'What happened, recording or photo if any' },
  ],
  'oversight.delay': [
    { zh: '受理回执和日期', en: 'Receipt with its date' },
    { zh: '承诺时限', en: 'Promised time' },
    { zh: '催办记录', en: 'Record of reminders' },
  ],
  'oversight.repeat-docs': [
    { zh: '历次提交的日期和清单', en: 'Dates and lists of what was handed in' },
    { zh: '每次要求补正的内容', en: 'What was asked for each time' },
  ],
  'oversight.inspection': [
    { zh: '检查日期、单位和文书', en: 'Dates, offices and papers of the inspections' },
    { zh: '检查事项', en: 'What was inspected' },
  ],
  'oversight.fee': [
    { zh: '收费凭证或转账记录', en: 'Receipt or transfer' },
    { zh: '收费名目和金额', en: 'Name and sum of the fee' },
  ],
  'oversight.agency-designation': [
    { zh: '指定机构名称和说法', en: 'Name of the agency and what was said' },
    { zh: '报价或付款凭证', en: 'Quotation or payment' },
  ],
  'oversight.bribery': [
    { zh: '时间、地点、人员和经过', en: 'Time, place, person and what happened' },
    { zh: '证据线索(录音、聊天记录)', en: 'Evidence (recording, messages)' },
  ],
};
