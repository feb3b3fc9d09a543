import type { TypeMaterials } from '../materials.types.js';

/** 市场准入窗口 · Market access */
export const market: TypeMaterials = {
  'market.establish': [
    { zh: '全体股东及出资比例、认缴期限', en: 'All shareholders, their shares and dates of payment' },
    { zh: '拟用名称三个以上', en: 'Three or more names you would like' },
    { zh: '住所使用证明(产权证复印件或租赁合同)', en: 'Proof of the right to use the address (title or lease)' },
  ],
  'market.change': [
    { zh: '股东会决议或股东决定', en: 'Resolution of the shareholders' },
    { zh: '修改后的章程或修正案', en: 'Amended articles' },
    { zh: '新住所的租赁合同或产权材料(变更住所时)', en: 'Lease or title of the new address, when that changes' },
  ],
  'market.shareholder-auth': [
    { zh: '股东名册、章程和历次股权协议', en: 'Register of shareholders, articles and share agreements' },
    { zh: '与该股东联系的记录(短信、快递回执、公告)', en: 'Record of attempts to reach the shareholder (messages, courier receipts, notices)' },
    { zh: '失联、死亡、服刑等情况的证明', en: 'Proof that he is missing, has died or is in prison' },
    { zh: '判决书或公证书(如有)', en: 'Judgment or notarial deed, if any' },
  ],
  'market.scope': [
    { zh: '实际经营活动的说明', en: 'Description of what you really do' },
    { zh: '同行企业的范围表述(如有)', en: 'How a similar firm words it, if you know one' },
  ],
  'market.deregister': [
    { zh: '清算组名单和清算报告', en: 'Members of the liquidation group and its report' },
    { zh: '债权债务处理说明', en: 'How claims and debts were settled' },
    { zh: '公章或遗失声明', en: 'Company seal, or the notice of its loss' },
  ],
  'market.abnormal-list': [
    { zh: '现住所的租赁合同和照片', en: 'Lease and photos of the present address' },
    { zh: '列入原因和日期', en: 'Reason and date of the listing' },
    { zh: '补报的年报回执(因年报列入时)', en: 'Receipt of the late annual report, when that was the reason' },
  ],
  'market.food-permit': [
    { zh: '经营场所平面图', en: 'Floor plan of the premises' },
    { zh: '加工流程图和设备清单', en: 'Process chart and list of equipment' },
    { zh: '从业人员健康证', en: 'Health certificates of staff' },
    { zh: '食品安全管理制度', en: 'Your food-safety rules' },
  ],
  'market.product-cert': [
    { zh: '产品说明书和型号清单', en: 'Product manual and list of models' },
    { zh: '检测报告(如有)', en: 'Test report, if any' },
    { zh: '设备出厂合格证和安装资料(特种设备)', en: "Maker's certificate and installation papers (special equipment)" },
  ],
  'market.annual-report': [
    { zh: '需更正的年度和数据', en: 'Year and figures to be corrected' },
    { zh: '当年资产负债表', en: 'Balance sheet of that year' },
  ],
  'market.pro-claimant': [
    { zh: '投诉内容和索赔信息截图', en: 'Screenshots of the complaint and the claim' },
    { zh: '订单和聊天记录', en: 'Orders and chat records' },
    { zh: '产品合格证明', en: 'Proof that the product conforms' },
  ],
};
