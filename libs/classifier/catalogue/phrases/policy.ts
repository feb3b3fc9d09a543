import type { WindowPhrases } from '../phrases.types.js';

/** 惠企政策窗口 · Policy benefits */
export const policy: WindowPhrases = {
  duties: [
    '惠企政策:政策咨询和匹配、申报、奖补兑现、资格异议、免申即享、招商承诺',
    'Policy benefits: queries and matching, applications, payouts, eligibility disputes, automatic benefits, investment promises',
  ],
  types: {
    'policy.query': {
      zh: [
        '今年有啥扶持没有', '十二个人的小公司有什么', '出口家具的有没有支持', '政策在哪里看',
        '帮我们看看符合哪些', '外贸企业扶持', '有没有新政', '农业龙头企业政策', '小微有什么好处',
        '听说出了新文件', '扶持措施有哪些', '我们这种小厂能享受什么政策', '有没有适合我们的惠企政策',
        '今年有哪些补贴可以申请', '想了解县里的产业扶持政策', '新出的助企政策文件在哪看', '技改有什么奖励政策',
        '文旅企业有扶持吗', '设备更新补贴政策是什么', '政策太多看不懂,能帮我们匹配吗', '初创公司有没有扶持',
        '返乡创业政策', '电商企业奖励政策有哪些',
      ],
      en: [
        'what can a firm with twelve people get', 'any support for exporters', 'tell us what we qualify for',
        'new measures this year', 'is there help for small firms', 'which subsidies can a small factory get',
        'what support policies exist for us', 'policy matching for our company',
        'where to find the new support measures', 'any programme for start-ups',
        'incentives for equipment renewal',
      ],
      keywords: [
        '有啥扶持', '有什么支持', '新政', '新文件', '符合哪些', '什么好处', '扶持措施', '能享受', '支持政策',
        '政策', '帮扶', 'what can we get', 'any support', 'qualify for', 'support is there',
        'help for small firms', 'measures', '惠企政策', '扶持政策', '政策咨询', '什么政策', '哪些政策',
        '哪些补贴', '政策匹配', '助企', '产业政策扶持', '奖励政策', '优惠政策', '政策文件', '有什么补贴',
        '享受什么', '扶持', '政策解读', 'support policy', 'which subsidies', 'policies', 'incentives',
        'policy matching', 'support measures', 'what support',
      ],
    },
    'policy.apply': {
      zh: [
        '平台上传附件的地方找不到', '那个技改的钱怎么报', '申报表哪栏填什么', '提交后能改吗', '要盖谁的章',
        '报奖励要发票复印件吗', '窗口期过了', '申报状态查询', '被退回修改', '报名材料模板', '奖励资金怎么申报',
        '申报系统填到一半不会了', '专项资金申报材料', '政策申报入口在哪', '补贴申报截止时间', '申报书怎么写',
        '奖补项目上传材料要哪些', '申报被退回要补什么', '惠企平台申报流程', '申报指南什么时候发',
        '错过申报时间能补吗', '审计报告要几年的',
      ],
      en: [
        'where do I attach the files in the subsidy application', 'can I change it after sending',
        'which stamp is needed on the form', 'status of our application for the award',
        'how do I apply for the award', 'stuck half way in the subsidy application form',
        'deadline of the special fund application', 'application returned, what is missing',
        'where is the entry for policy applications', 'missed the application window',
      ],
      keywords: [
        '怎么报', '附件', '上传附件', '提交后', '盖谁的章', '窗口期', '申报状态', '退回修改', '申请表',
        '报奖励', '填表', '材料模板', 'attach', 'application for the award', 'after sending', 'form',
        'status of our application', '申报奖励', '申报补贴', '奖补申报', '资金申报', '项目申报', '申报指南',
        '申报材料', '申报书', '申报入口', '申报截止', '专项资金', '惠企平台', '政策申报', '申报通知',
        '申报流程', 'apply for the subsidy', 'subsidy application', 'application form', 'application deadline',
        'special fund', 'apply for the award',
      ],
    },
    'policy.payout': {
      zh: [
        '前年公示了钱没影', '二十万到今天没给', '补助拖着', '说三个月内给十个月了', '发改的补助没拨',
        '钱卡在财政', '奖励什么时候发', '钱啥时候到', '展会的补助没给', '一直说在走程序不拨钱', '欠我们奖补',
        '设备补贴没有兑付', '奖金一年了没到账', '高新奖励没发', '公示完了补贴还没拨', '政策兑现太慢',
        '去年的技改补助什么时候给', '奖补资金迟迟不下来', '说好年底拨付到现在没动静', '财政没拨款,奖励拿不到',
        '专精特新奖金没兑现', '升规奖励一直没到', '补助款拖了八个月', '展会补贴没到账', '高企认定奖金欠着不给',
      ],
      en: [
        'published, but no money for two years', 'should be paid within three months, now ten',
        'money is stuck at the finance office', 'equipment grant still unpaid', 'award money missing',
        'award was announced a year ago and not paid', 'high-tech bonus still not received',
        'subsidy approved but no money', 'technical upgrade grant is eight months late',
        'when will the reward be paid', 'payout delayed',
      ],
      keywords: [
        '影子都没有', '公示了', '前年', '没给', '没拨', '不拨', '补助没', '财政', '钱卡在', '啥时候到', '发钱',
        '兑付', '奖励', '奖补', '十个月', 'no money', 'within three months', 'finance office', 'grant',
        'award money', 'still unpaid', 'stuck at the finance', '没到账', '未到账', '奖金', '奖励没发', '兑现',
        '政策兑现', '拨付', '奖补资金', '补贴没到', '补助款', '奖励款', '迟迟不到账', '没兑现', '资金没拨',
        '奖励资金', '补贴款', '没下来', '高企奖励', 'bonus not paid', 'bonus', 'not paid out', 'award not paid',
        'payout', 'subsidy not received', 'grant is late', 'reward',
      ],
    },
    'policy.eligibility-dispute': {
      zh: [
        '投了900万只认580万', '差的哪些不算', '说我们不够格', '为什么他有我没有', '扣掉一部分不合理',
        '审计认定的数我们不服', '因为一张罚单就不给补', '第三方核查少算', '名单里没我', '让我们把钱退回去',
        '为什么我们不符合补贴条件', '奖励金额算少了', '申报被驳回不认可理由', '奖补名单没有我们公司',
        '补贴核减了一半没说明', '对审核结果有异议', '资格复核申请', '投资额认定少了三百万',
        '说我们有行政处罚所以取消资格', '公示名单有异议', '要求退回已发的补贴', '同样条件别人有我们没有',
      ],
      en: [
        'we invested 9 million, only 5.8 was counted', 'one small fine and we get nothing',
        'why them and not us', 'the auditor left out invoices', 'they want the grant back',
        'why were we found not eligible for the subsidy', 'amount of the award is too low',
        'we object to the rejection', 'our company is not on the list although we qualify',
        'they cut half of our grant', 'asked to pay back the subsidy',
      ],
      keywords: [
        '只认', '不够格', '没有我们', '不算', '少算', '核查', '审下来', '不给补', '退回去', '审核不过', '认定',
        '扣掉', 'was counted', 'left out', 'get nothing', 'want the grant back', 'why them', 'not counted',
        '不符合条件', '资格', '资格异议', '金额异议', '核减', '审核结果', '异议', '复核', '取消资格',
        '名单没有', '算少了', '驳回', '不予支持', '退回补贴', '不认可', '认定金额', 'eligibility',
        'not eligible', 'ineligible', 'amount too low', 'rejected', 'object', 'disqualified', 'cut our grant',
      ],
    },
    'policy.no-apply': {
      zh: [
        '短信说直接打过来', '不用报就给的钱没到', '账上没有', '说自动的', '系统自动发的补助',
        '名单有我但没收到', '免申即享的补贴没收到', '听说自动发放我们怎么没有', '免申即享账户信息错了',
        '说是免申即享还要申请吗', '免申即享名单查询', '符合条件但没有自动到账', '免申即享短信收到了钱没到',
        '免申即享确认意愿怎么点',
      ],
      en: [
        'message said it comes by itself', 'nothing on the account although automatic',
        'automatic benefit never arrived', 'no-application subsidy, we got nothing',
        'wrong bank account for the automatic payment', 'message says paid automatically but no money',
      ],
      keywords: [
        '直接打', '不用申报', '不用报', '自动', '短信说', '账上没有', '没有打过来', 'by itself', 'automatic',
        'comes by itself', '免申即享', '免申', '自动发放', '自动到账', '直达快享', '无需申请', '免申报',
        'automatic benefit', 'no-application', 'without application', 'paid automatically', 'automatic payment',
      ],
    },
    'policy.promise': {
      zh: [
        '说前三年房租全免现在来催租', '白纸黑字写的', '引进我们时的条件变了', '答应修的路没修', '书记答应过',
        '合同写返税', '落户时谈好的', '当年签的优惠没给', '招我们来的人调走了', '承诺的厂房没有',
        '兑现不了就拖', '招商时承诺的补贴不认账了', '投资协议里的税收返还没兑现',
        '当初答应给我们的厂房装修补贴没给', '换了领导说以前的协议不算', '招商引资合同约定的土地没给',
        '园区承诺三免两减半没落实', '协议写的基础设施配套一直没建', '政府会议纪要定的事没执行',
        '招商局说好的奖励拖了三年', '新官不理旧账', '管委会签的协议不履行',
      ],
      en: [
        'rent-free years promised, now they ask for rent', 'the access road in the contract was never built',
        'written in the agreement with the park', 'the mayor promised', 'conditions changed after we came',
        'promised incentives in the investment agreement were not kept', 'the park promised rent-free years',
        'new leaders do not honour the old agreement',
        'tax rebate in our contract with the government was never paid',
        'infrastructure promised at signing was not built',
      ],
      keywords: [
        '白纸黑字', '房租全免', '催租', '当初谈', '谈的时候', '答应', '答应过', '条件变了', '返税', '落户时',
        '签的优惠', '书记', '县长', '招我们来', '协议', '免租', 'rent-free', 'the park signed', 'promised rent',
        'written in', 'mayor', 'the county promised us', 'signed that it would build', '招商承诺', '投资协议',
        '招商协议', '招商引资', '承诺', '没兑现', '不认账', '税收返还', '当初答应', '说好的', '换了领导',
        '新官不理旧账', '会议纪要', '三免两减半', '配套没建', '管委会', '不履行协议', '政府违约',
        'investment agreement', 'promised', 'promise not kept', 'investment promise', 'not honoured',
        'agreement with the government', 'park promised',
      ],
    },
  },
};
