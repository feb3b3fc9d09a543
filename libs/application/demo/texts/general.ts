import type { WindowTexts } from './text.types.js';

/** What belongs to nobody in particular, and what nobody can route at a glance. */
export const GENERAL: WindowTexts = {
  window: 'general',
  problems: [
    {
      type: 'general.where-to-go',
      text: '我们是外地刚搬过来的小厂，想问一下办事到底该找哪个部门？跑了{n}个地方都说不归他们管。',
    },
    {
      type: 'general.platform-account',
      text: '政务服务平台账号登不上去，实名认证一直转圈，换了{n}台电脑都一样，急着提交材料！',
    },
    {
      type: 'general.platform-account',
      text: '企业账号的经办人离职了，手机号收不到验证码，怎么把平台账号换成新人？',
    },
    {
      type: 'general.suggestion',
      text: '提个建议：园区里每月搞一次部门坐班日，小企业不用一个个窗口跑，算金点子吧？',
    },
    {
      type: 'general.data-sharing',
      title: '系统信息不同步',
      text: '我们{n}月份就改了公司名称，可是另外几个部门系统里还是旧名字，数据不同步，表都提交不了。',
    },
    {
      type: 'general.where-to-go',
      text: '请问开个宠物寄养店要办哪些手续，先去哪个窗口，有没有办事指引发一份。',
    },
    // As firms write when they are angry, in a hurry, or have several troubles at once: a dispatcher reads these.
    { type: 'general.where-to-go', text: '在吗？急急急，打了{n}个电话没人理' },
    { type: 'oversight.delay', text: '领导您好，我们企业遇到一些困难，跟有关部门反映了{n}次，希望重视' },
    { type: 'land.legacy-title', text: '老厂的事拖了好多年了，当年的人都退休了，现在谁说了算？' },
    { type: 'policy.promise', text: '当初答应得好好的，来了以后全变了，请给个说法' },
    {
      type: 'general.mixed',
      text: '一、发票额度不够用；二、上周又停电{n}次；三、招不到工人。请一并解决。',
    },
    {
      type: 'general.mixed',
      text: '营业执照要变更地址，另外门口路灯坏了没人修，还有去年的奖补也没到账',
    },
    {
      type: 'general.where-to-go',
      en: true,
      text: 'Hello, we have been waiting for {n} weeks. Please help.',
    },
    {
      type: 'general.platform-account',
      en: true,
      text: 'The portal keeps rejecting our account at the real-name check. Our director holds a foreign passport. Tried {n} times, same error page.',
    },
  ],
  answers: {
    zh: [
      '已为您理清所涉部门和先后顺序，办事清单已发送到账号，并指定一名帮办员全程跟进。',
      '平台账号的技术故障已排除，请重新登录；如仍失败，帮办员可远程协助。',
      '经核对，相关部门系统中的企业名称已于今日同步更新，请重新提交。',
    ],
    en: [
      'The account has been repaired on our side; please sign in again. A guide will call you today to go through the steps.',
    ],
  },
  explained: {
    zh: '该诉求已进入诉讼程序，依法不能由行政机关另行处理；请按法院通知行使权利，我们可提供法律援助联系方式。',
    en: 'The matter is before a court; by law no office may decide it in parallel. We can give you the contacts of legal aid.',
  },
  basis: { zh: '《优化营商环境条例》', en: 'Regulation on Improving the Business Environment' },
  items: [
    {
      name: { zh: '营业执照照片', en: 'photo of the business licence' },
      basis: { zh: '核对账号主体', en: 'to match the account to the firm' },
      how: { zh: '手机拍照上传即可', en: 'a phone photo is enough' },
    },
    {
      name: { zh: '报错页面截图', en: 'screenshot of the error page' },
      basis: { zh: '定位技术故障', en: 'to find the technical fault' },
      how: { zh: '含时间和网址的完整截图', en: 'the whole page with time and address' },
    },
  ],
};
