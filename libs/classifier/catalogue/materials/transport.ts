import type { TypeMaterials } from '../materials.types.js';

/** 交通物流窗口 · Transport */
export const transport: TypeMaterials = {
  'transport.truck-license': [
    { zh: '车辆行驶证和车牌', en: 'Vehicle licence and plate' },
    { zh: '检测报告', en: 'Test report' },
    { zh: '驾驶员从业资格', en: "Driver's qualification" },
  ],
  'transport.oversize': [
    { zh: '货物尺寸、重量和照片', en: 'Size, weight and photo of the load' },
    { zh: '车辆信息和轴荷', en: 'Vehicle and axle loads' },
    { zh: '起讫点和路线', en: 'From, to and route' },
  ],
  'transport.port': [
    { zh: '岸线位置和泊位规模', en: 'Place and size of the berth' },
    { zh: '货种和吞吐量', en: 'Goods and volume' },
    { zh: '已有批准文件', en: 'Approvals held' },
  ],
  'transport.commuter': [
    { zh: '人数、班次时间和上下车点', en: 'Passengers, times and stops' },
    { zh: '愿意分担的费用', en: 'Costs you would share' },
  ],
  'transport.road-works': [
    { zh: '位置照片和封闭时间', en: 'Photos and time of the closure' },
    { zh: '营业损失数据', en: 'Loss of business' },
    { zh: '进出货需要', en: 'Deliveries needed' },
  ],
};
