import type { TypeMaterials } from '../materials.types.js';

/** 开放(外贸口岸)窗口 · Foreign trade */
export const trade: TypeMaterials = {
  'trade.customs': [
    { zh: '报关单号', en: 'Customs declaration number' },
    { zh: '合同、发票、装箱单', en: 'Contract, invoice and packing list' },
    { zh: '海关通知', en: 'Notice of customs' },
    { zh: '商品归类说明', en: 'Reasons for the classification' },
  ],
  'trade.origin': [
    { zh: '商业发票和提单', en: 'Commercial invoice and bill of lading' },
    { zh: '产品成本和工序表', en: 'Costs and processing steps' },
    { zh: '目的国和所需证书', en: 'Country and kind of certificate' },
  ],
  'trade.tariff-impact': [
    { zh: '受影响产品和税号', en: 'Products and HS codes' },
    { zh: '订单和客户通知', en: 'Orders and notices of customers' },
    { zh: '损失测算', en: 'Estimate of the loss' },
  ],
  'trade.fdi': [
    { zh: '外方投资者信息', en: "Foreign investor's details" },
    { zh: '报告年度和报错截图', en: 'Year and screenshot of the error' },
  ],
  'trade.exhibition': [
    { zh: '参展合同和展位费发票', en: 'Exhibition contract and stand invoice' },
    { zh: '付款和出境凭证', en: 'Proof of payment and travel' },
    { zh: '展位照片', en: 'Photos of the stand' },
  ],
  'trade.credit-insurance': [
    { zh: '保单和买方限额', en: "Policy and buyer's limit" },
    { zh: '合同、提单、发票', en: 'Contract, bill of lading, invoice' },
    { zh: '买方往来函件', en: 'Letters with the buyer' },
  ],
  'trade.ecommerce': [
    { zh: '平台店铺和海关备案号', en: 'Shop and customs registration' },
    { zh: '发货模式和订单样例', en: 'Way of shipping and sample order' },
  ],
  'trade.odi': [
    { zh: '境外项目和投资架构', en: 'Project abroad and structure' },
    { zh: '董事会决议', en: 'Board resolution' },
    { zh: '资金来源说明', en: 'Source of the funds' },
  ],
};
