import type { TypeMaterials } from '../materials.types.js';

/** 行业准营窗口 · Sector licensing */
export const licensing: TypeMaterials = {
  'licensing.entertainment': [
    { zh: '场所平面图和面积', en: 'Floor plan and area' },
    { zh: '周边学校、医院距离', en: 'Distance to schools and hospitals' },
    { zh: '经营项目', en: 'What will be offered' },
  ],
  'licensing.hygiene': [
    { zh: '场所平面图', en: 'Floor plan' },
    { zh: '从业人员健康证', en: 'Health certificates of staff' },
    { zh: '检测报告', en: 'Test report' },
  ],
  'licensing.medical': [
    { zh: '科室和人员资质', en: 'Departments and staff qualifications' },
    { zh: '场所平面图', en: 'Floor plan' },
    { zh: '设备或产品清单', en: 'Equipment or products' },
  ],
  'licensing.education': [
    { zh: '办学内容和对象', en: 'What is taught and to whom' },
    { zh: '场地租赁合同和平面图', en: 'Lease and floor plan' },
    { zh: '教师资格清单', en: "Teachers' qualifications" },
  ],
  'licensing.catering-bundle': [
    { zh: '店面租赁合同和平面图', en: 'Lease and floor plan' },
    { zh: '经营品类', en: 'Kind of food' },
    { zh: '油烟和排水位置', en: 'Place of fume and drain outlets' },
  ],
  'licensing.tobacco': [
    { zh: '店面位置和照片', en: 'Place and photos of the shop' },
    { zh: '租赁合同', en: 'Lease' },
  ],
  'licensing.agriculture': [
    { zh: '养殖或种植地点和规模', en: 'Place and size of the farm' },
    { zh: '设施照片', en: 'Photos of the facilities' },
    { zh: '产品或药品清单', en: 'Products or drugs' },
  ],
  'licensing.city-management': [
    { zh: '位置图和效果图', en: 'Map and picture of the sign or site' },
    { zh: '尺寸、期限或渣土量', en: 'Size, period or amount of spoil' },
    { zh: '运输车辆和路线', en: 'Vehicles and route' },
  ],
};
