import type { WindowTexts } from './text.types.js';

const POLICY: WindowTexts = {
  window: 'policy',
  problems: [
    { type: 'policy.payout', text: '去年技改奖补公示完{n}个月了，{m}万还没兑现，财政说等经信，经信说等财政' },
    { type: 'policy.query', text: '我们做汽配的，今年有哪些惠企政策能报？最好有人帮着匹配一下' },
    { type: 'policy.apply', text: '申报系统附件最大只能传{n}兆，扫描件根本传不上去，今天截止' },
    {
      type: 'policy.eligibility-dispute',
      text: '小升规奖励把我们刷下来，说营收差一点，可年报数据明明够，要求复核',
    },
    { type: 'policy.no-apply', text: '免申即享的补贴别人都到账了，就我们没有，是不是账号错了' },
    {
      type: 'policy.promise',
      text: '招商的时候签的投资协议写明前三年厂房租金减半，现在换了领导不认了，差{m}万！',
    },
    {
      type: 'policy.payout',
      en: true,
      text: 'The subsidy for our new equipment was announced {n} months ago and has not been paid. Which office holds it now?',
    },
  ],
  answers: {
    zh: [
      '奖补资金已完成审批，拨付指令今日发出，请注意查收并反馈。',
      '已按企业画像匹配到五项可申报政策，清单和截止日期已发送，专员可上门辅导。',
      '经复核数据属实，同意补列入奖励名单，公示后拨付。',
    ],
    en: ['Payment has been released today; the amount goes to your basic account.'],
  },
  explained: {
    zh: '该奖励以统计部门认定数为准，贵司认定营收未达线，依据文件不能补发；明年政策门槛已下调，可提前准备。',
    en: 'The bonus goes by the certified figure, which is below the line; it cannot be paid. Next year’s line is lower.',
  },
  basis: { zh: '县惠企政策兑现办法', en: 'county rules on paying policy benefits' },
  items: [
    {
      name: { zh: '设备发票及付款凭证', en: 'invoices and proofs of payment' },
      basis: { zh: '核定补助金额', en: 'to set the amount' },
      how: { zh: '按清单顺序合并为一个文件', en: 'one file, in the order of the list' },
    },
    {
      name: { zh: '投资协议全文', en: 'full text of the investment agreement' },
      basis: { zh: '确认承诺内容', en: 'to establish what was promised' },
      how: { zh: '含补充协议，扫描上传', en: 'with supplements, scanned' },
    },
  ],
};

const INNOVATION: WindowTexts = {
  window: 'innovation',
  problems: [
    { type: 'innovation.high-tech', text: '高新技术企业认定重新申报，研发人员占比口径怎么算，兼职的算不算' },
    { type: 'innovation.srdi', text: '专精特新申报卡在细分市场占有率证明，哪里能开？' },
    { type: 'innovation.rd-platform', text: '想跟高校合作建个中试平台，谁能帮忙牵线，预算{m}0万' },
    { type: 'innovation.digital', text: '数字化改造验收专家来过一次就没消息了，服务商催尾款' },
    { type: 'innovation.land-efficiency', text: '亩均效益评价把我们评成C档，在建的{m}亩也算进去了，不服' },
    { type: 'innovation.first-set', text: '首台套认定公示后又被撤，说有人举报，结论总得给我们一个吧' },
    {
      type: 'innovation.srdi',
      en: true,
      text: 'We were told our “little giant” file misses a market-share proof. Which bodies may issue one and how long does it take?',
    },
  ],
  answers: {
    zh: [
      '认定口径：全年累计工作183天以上即可计入，兼职按实际工时折算，计算表已发您。',
      '已完成复核，剔除在建面积后评为B档，结果已更正公示。',
      '已与两所高校技术转移中心对接，下周三座谈，邀请函附后。',
    ],
    en: [
      'Three associations may issue the proof; the form and contacts are attached. It takes about a week.',
    ],
  },
  explained: {
    zh: '核心知识产权须在有效期内且归申报主体所有，受让未满期的专利不能计入，本年度不符合条件。',
    en: 'Core rights must belong to the applicant and be in force; the patent under transfer cannot count this year.',
  },
  basis: { zh: '《高新技术企业认定管理办法》', en: 'Rules on the Recognition of High-Tech Enterprises' },
  items: [
    {
      name: { zh: '研发人员名单及社保证明', en: 'list of R&D staff with insurance records' },
      basis: { zh: '认定办法第十一条', en: 'recognition rules, Art. 11' },
      how: { zh: '表格模板见附件', en: 'template attached' },
    },
    {
      name: { zh: '专利证书或受让证明', en: 'patent certificates or proof of transfer' },
      basis: { zh: '核心知识产权要求', en: 'core rights' },
      how: { zh: '国知局登记簿副本', en: 'extract from the register' },
    },
  ],
};

const IP: WindowTexts = {
  window: 'ip',
  problems: [
    { type: 'ip.trademark', text: '商标续展逾期{n}天了，宽展期还能办吗，费用多少' },
    { type: 'ip.patent-fast', text: '发明专利想走预审加快，备案提交后一直没审核' },
    {
      type: 'ip.infringement',
      text: '网上有{n}家店抄我们的外观专利，连图都是盗的，平台不下架，怎么快速维权！',
    },
    { type: 'ip.pledge', text: '拿专利去质押贷款，评估要{m}万，有没有补贴' },
    { type: 'ip.secret', text: '离职的技术员把图纸带到对手公司去了，商业秘密怎么取证保护' },
    { type: 'ip.trademark', text: '有人抢注了我们的字号做商标，能不能提异议，公告期还剩{n}天' },
    {
      type: 'ip.infringement',
      en: true,
      text: 'A seller at the trade market copies our patented lamp. We have photos and an invoice. How do we get a quick ruling?',
    },
  ],
  answers: {
    zh: [
      '续展仍在六个月宽展期内，已协助在线提交，受理通知书附后。',
      '已启动快速处理，平台侧链接已断开，侵权方已被约谈，行政裁决立案。',
      '预审备案审核通过，可即日提交申请。',
    ],
    en: [
      'The fast procedure was opened; the goods were taken off the stall and the ruling is due within a month.',
    ],
  },
  explained: {
    zh: '该外观设计专利已因未缴年费终止，依法不再受保护；可就其他有效权利主张，或申请恢复权利。',
    en: 'The design right has lapsed for unpaid fees and is no longer protected. A request for restoration is possible.',
  },
  basis: { zh: '《专利法》《商标法》', en: 'Patent Law; Trademark Law' },
  items: [
    {
      name: { zh: '专利权评价报告', en: 'evaluation report of the patent' },
      basis: { zh: '快速处理立案条件', en: 'condition of the fast procedure' },
      how: { zh: '可先交申请回执', en: 'the receipt of the request will do for now' },
    },
    {
      name: { zh: '侵权产品购买凭证', en: 'proof of purchase of the copy' },
      basis: { zh: '取证要求', en: 'evidence' },
      how: { zh: '订单截图加实物照片', en: 'screenshot of the order and photos' },
    },
  ],
};

const LEGAL: WindowTexts = {
  window: 'legal',
  problems: [
    { type: 'legal.arrears-gov', text: '给镇政府做的绿化工程验收{n}年了，尾款{m}万就是不给，说没钱' },
    { type: 'legal.arrears-private', text: '下游厂欠货款{m}万，对账单签了字，老板天天躲，有没有调解渠道' },
    { type: 'legal.credit-repair', text: '行政处罚早就交完了，信用网站上还挂着，招投标被拦，怎么修复' },
    { type: 'legal.contract', text: '有份进口设备合同仲裁条款看不懂，能不能请律师帮忙审一下' },
    { type: 'legal.mediation', text: '和物流公司扯皮，货损{m}万，不想打官司，申请商事调解' },
    { type: 'legal.penalty-query', text: '第一次违法就按上限罚{m}万，首违不罚不是有文件吗，要求说明' },
    {
      type: 'legal.arrears-gov',
      en: true,
      text: 'A state-owned hospital has owed us for equipment for {n} years. The invoice is undisputed. How do we get paid without a law suit?',
    },
  ],
  answers: {
    zh: [
      '已约谈欠款单位并签订还款计划，首笔款本月底前支付，后续按季跟踪。',
      '双方已在调解中心达成协议，司法确认同步办理。',
      '信用修复审核通过，公示信息将于今日24时前撤下。',
    ],
    en: [
      'A payment plan was signed; the first instalment is due at the end of the month and will be followed up.',
    ],
  },
  explained: {
    zh: '严重失信信息最短公示期为一年，法律不允许提前撤下；到期前一周系统将提醒您提交修复。',
    en: 'Grave entries stay at least one year by law. The system reminds you a week before repair becomes possible.',
  },
  basis: { zh: '《保障中小企业款项支付条例》', en: 'Regulation on Payments to Small and Medium Enterprises' },
  items: [
    {
      name: { zh: '合同及验收单', en: 'contract and record of acceptance' },
      basis: { zh: '确认债权', en: 'to establish the claim' },
      how: { zh: '签字页清晰', en: 'signature page readable' },
    },
    {
      name: { zh: '处罚决定履行凭证', en: 'proof that the penalty was paid' },
      basis: { zh: '《信用修复管理办法》', en: 'Credit Repair Rules' },
      how: { zh: '缴款书照片', en: 'photo of the receipt' },
    },
  ],
};

export const TEXTS_4: readonly WindowTexts[] = [POLICY, INNOVATION, IP, LEGAL];
