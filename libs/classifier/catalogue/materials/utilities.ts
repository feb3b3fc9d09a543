import type { TypeMaterials } from '../materials.types.js';

/** 公共设施(水电气网)窗口 · Utilities */
export const utilities: TypeMaterials = {
  'utilities.power-install': [
    { zh: '用电地址和新增容量', en: 'Address and added capacity' },
    { zh: '设备清单和负荷', en: 'Equipment and load' },
    { zh: '户号(增容时)', en: 'Account number, for more capacity' },
  ],
  'utilities.outage': [
    { zh: '户号和地址', en: 'Account number and address' },
    { zh: '停电时间记录', en: 'Times of the outages' },
    { zh: '损失情况', en: 'Damage suffered' },
  ],
  'utilities.bill': [
    { zh: '户号和账单', en: 'Account number and bill' },
    { zh: '表计读数照片', en: 'Photo of the meter' },
    { zh: '近几期用量对比', en: 'Use in the periods before' },
  ],
  'utilities.water-gas': [
    { zh: '用水用气地址和用量', en: 'Address and volume needed' },
    { zh: '厂区管线图', en: 'Plan of the pipes on site' },
    { zh: '投用时间', en: 'Date it is needed' },
  ],
  'utilities.network': [
    { zh: '地址和运营商', en: 'Address and operator' },
    { zh: '测速或信号截图', en: 'Screenshot of speed or signal' },
  ],
  'utilities.road-drainage': [
    { zh: '位置和照片', en: 'Place and photos' },
    { zh: '发生时间和影响', en: 'When it happens and what it does' },
  ],
  'utilities.charging': [
    { zh: '安装位置和车位权属', en: 'Place and right to the parking space' },
    { zh: '桩数和功率', en: 'Number and power of the piles' },
  ],
  'utilities.power-rationing': [
    { zh: '收到的限电通知', en: 'Notice received' },
    { zh: '不能停的设备和保安负荷', en: 'Equipment that cannot stop and its load' },
    { zh: '订单交期', en: 'Delivery dates' },
  ],
};
