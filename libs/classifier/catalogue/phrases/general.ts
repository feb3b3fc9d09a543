import type { WindowPhrases } from '../phrases.types.js';

/** 综合受理(兜底)窗口 · General intake & fallback */
export const general: WindowPhrases = {
  duties: [
    '不知道找哪个部门时先到这里;平台账号与登录问题、建议、部门之间数据不一致,以及谁都不接的问题由它牵头',
    'First stop when nobody knows which office is in charge; portal accounts, suggestions, records that differ between offices, whatever nobody takes',
  ],
  types: {
    'general.where-to-go': {
      zh: [
        '不知道该找哪个部门', '这事到底归谁管啊', '请问办这个要去哪个窗口',
        '打了好几个电话都说不是他们管,到底找谁', '第一次办企业的事,完全不懂,求指路',
        '政务大厅几点上班,周末开不开', '窗口电话是多少,一直打不通', '有没有一个总的咨询电话',
        '办事大厅在哪,怎么预约取号', '想问下这种情况应该先找哪家单位', '不清楚属于哪个局负责,麻烦转给对的部门',
        '代办员怎么联系,我们企业有帮办吗',
      ],
      en: [
        'which office should I go to for this', 'no idea who is in charge, please point me',
        'opening hours of the service hall', 'whom do I call about this',
        'is there a help desk for new companies', 'where do I make an appointment',
      ],
      keywords: [
        '哪个部门', '哪个窗口', '找谁', '归谁管', '哪家单位', '办事指引', '政务大厅', '办事大厅', '上班时间',
        '预约取号', '帮办代办', '咨询电话', 'which office', 'who is in charge', 'opening hours', 'service hall',
      ],
    },
    'general.platform-account': {
      zh: [
        '一网通办登不上去', '法人实名认证一直失败,人脸识别不过', '平台账号密码忘了,手机号换了收不到验证码',
        '登录政务服务网提示系统错误', '网页打不开,一直转圈', '经办人账号怎么授权绑定', '账号被锁定了怎么解锁',
        '企业账号的管理员离职了,没法登录', '刷脸认证老是提示不匹配', '上传附件报错,系统老是崩',
        '电子营业执照扫码登录没反应', 'app闪退,提交不了申请', '系统提示用户不存在', '验证码收不到',
      ],
      en: [
        'cannot log in to the portal', 'real-name check keeps failing, face scan not recognised',
        'forgot the password and the phone number changed', 'account locked',
        'page shows error 500 when I upload a file', 'verification code never arrives',
        'the website keeps crashing, cannot submit the form',
      ],
      keywords: [
        '登录不了', '登不上', '登不进去', '账号', '密码', '验证码', '实名认证失败', '人脸识别', '刷脸',
        '系统报错', '系统崩溃', '闪退', '网页打不开', '账号锁定', '经办人授权', '一网通办', '政务服务网',
        'login', 'log in', 'password', 'verification code', 'portal account', 'face recognition', 'app crash',
      ],
    },
    'general.suggestion': {
      zh: [
        '建议政务大厅中午也开放', '提个建议,能不能把几个章合并成一个',
        '建议把企业年报和税务申报数据打通少填一次', '希望政府出台支持小微企业的措施', '金点子:设一个企业服务日',
        '建议简化审批流程', '提一点改进意见,办事指南写得太难懂', '建议多组织企业座谈会', '能否考虑推行容缺受理',
        '我有个改革建议想反映',
      ],
      en: [
        'a suggestion: open the hall at lunch time', 'we propose to merge two forms into one',
        'idea to improve the online service', 'it would be good if the county simplified the approval',
        'suggest one-stop service for small firms',
      ],
      keywords: [
        '建议', '提个建议', '金点子', '改进意见', '希望政府', '能否考虑', '改革建议', '简化流程', '优化流程',
        '座谈会', 'suggestion', 'suggest', 'propose', 'proposal to improve', 'idea',
      ],
    },
    'general.data-sharing': {
      zh: [
        '市监局已经变更了,税务那边还是老法人', '各部门数据不同步,社保系统查不到我们新名称',
        '营业执照改名半个月了,银行和公积金系统还显示旧名字', '明明已经注销,系统里还显示在营',
        '公安备案的章和工商登记信息对不上', '系统之间信息不一致,办不下去',
        '不动产系统查不到我们的登记信息,说数据没推送过来', '数据没有同步到省平台', '两个系统显示的地址不一样',
        '信息没共享,同一个数据每个部门都不一样',
      ],
      en: [
        'the tax system still shows our old legal representative', 'records differ between offices',
        'data not synchronised after the name change', 'one system says active, the other says cancelled',
        'information was not pushed to the other department',
      ],
      keywords: [
        '数据不同步', '数据没同步', '信息不一致', '信息没同步', '数据没推送', '数据共享', '系统里还显示',
        '还是旧名字', '还是老法人', '对不上', '查不到登记信息', 'not synchronised', 'records differ',
        'out of sync', 'still shows the old', 'data mismatch',
      ],
    },
    'general.mixed': {
      zh: [
        '一共好几个问题:一是发票额度,二是招工,三是门口的路', '想一次问几件事:社保、贷款还有消防',
        '汇总一下我们园区企业的诉求,共六条', '问题清单:1、用电 2、用地 3、用工', '多个事项一起反映',
        '几件不相干的事一起说',
      ],
      en: [
        'several unrelated questions in one message', 'our list: power, land, recruitment and taxes',
        'three different matters at once', 'a bundle of requests from our park',
      ],
      keywords: [
        '几个问题', '几件事', '问题清单', '诉求汇总', '多个事项', '共六条', '打包反映', 'several questions',
        'list of issues', 'unrelated questions',
      ],
    },
    'general.out-of-scope': {
      zh: [
        '法院已经判决了我不服', '案子正在仲裁,想让政府帮忙施压', '正在行政复议,还没出结果',
        '信访局已经受理了,再反映一次', '家里的宅基地纠纷', '我个人的养老金算少了', '小区物业不作为,电梯老坏',
        '邻居漏水不赔钱', '离婚财产分割怎么办', '一审败诉,要求重审', '法院强制执行不动,执行局不管',
        '孩子在学校被欺负', '我买的房子开发商不交房,个人购房纠纷', '公交车司机不文明',
      ],
      en: [
        'the court has already ruled against us', 'the case is before an arbitration board',
        'my pension was calculated wrongly', 'dispute with my neighbour', 'divorce and property',
        'the petition office already has this case',
        'my flat has a leaking roof and the property manager does nothing',
      ],
      keywords: [
        '判决', '一审', '二审', '上诉', '再审', '行政复议', '行政诉讼', '强制执行', '执行局', '信访',
        '小区物业', '业委会', '邻居', '离婚', '养老金', '宅基地', '个人购房', 'court ruling', 'verdict',
        'lawsuit', 'appeal', 'divorce', 'pension', 'neighbour', 'petition office',
      ],
    },
  },
};
