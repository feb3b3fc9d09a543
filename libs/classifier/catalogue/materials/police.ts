import type { TypeMaterials } from '../materials.types.js';

/** 公安服务窗口 · Police services */
export const police: TypeMaterials = {
  'police.seal': [
    { zh: '遗失说明或旧章', en: 'Account of the loss, or the old seal' },
    { zh: '所需印章名称和数量', en: 'Names and number of seals' },
  ],
  'police.truck-pass': [
    { zh: '车牌和行驶证', en: 'Plate and vehicle licence' },
    { zh: '通行路段和时段', en: 'Roads and hours' },
    { zh: '送货合同或订单', en: 'Delivery contract or orders' },
  ],
  'police.residence': [
    { zh: '护照和现有居留证件', en: 'Passport and present permit' },
    { zh: '工作许可', en: 'Work permit' },
    { zh: '住宿登记', en: 'Registration of residence' },
  ],
  'police.hukou': [
    { zh: '员工名单和身份证号', en: 'Names and identity numbers' },
    { zh: '居住地址和租赁合同', en: 'Address and lease' },
    { zh: '劳动合同', en: 'Labour contract' },
  ],
  'police.fraud': [
    { zh: '转账记录和对方账户', en: 'Transfers and the other account' },
    { zh: '合同和聊天记录', en: 'Contract and chat records' },
    { zh: '经过说明', en: 'Account of what happened' },
  ],
  'police.special-trade': [
    { zh: '场所平面图', en: 'Floor plan' },
    { zh: '安全设施和监控情况', en: 'Safety equipment and cameras' },
    { zh: '从业人员名单', en: 'Staff' },
  ],
};
