import type { TypeMaterials } from '../materials.types.js';

/** 跨省通办(远程虚拟)窗口 · Cross-region virtual window */
export const crossRegion: TypeMaterials = {
  'cross-region.remote-guide': [
    { zh: '要办的事项和所在地', en: 'Matter and where you are' },
    { zh: '可连线的时间', en: 'Times for a video call' },
  ],
  'cross-region.license-transfer': [
    { zh: '股东决议', en: "Shareholders' resolution" },
    { zh: '新住所材料', en: 'Papers of the new address' },
    { zh: '迁出地的答复(如有)', en: 'Answer of the old place, if any' },
  ],
  'cross-region.mutual-recognition': [
    { zh: '证书和编号', en: 'Certificate and number' },
    { zh: '不被认可的答复', en: 'Answer refusing it' },
  ],
  'cross-region.ss-transfer': [
    { zh: '员工姓名和两地参保情况', en: "Employee's name and insurance in both places" },
    { zh: '转移凭证编号', en: 'Number of the transfer slip' },
  ],
  'cross-region.dispute-location': [
    { zh: '两地的答复和日期', en: 'Answers of both sides with dates' },
    { zh: '注册地和生产地材料', en: 'Papers of registered seat and plant' },
  ],
};
