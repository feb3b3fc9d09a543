import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../classifier.js';

const { route } = createClassifier();

describe('danger at this moment is urgent and has a phone', () => {
  it.each([
    ['车间煤气漏了快来!!', 'gas'],
    ['闻到好大的天然气味', 'gas'],
    ['冷库液氨泄漏,人都跑出来了', 'gas'],
    ['液化气罐在漏', 'gas'],
    ['硫化氢超标,工人头晕', 'gas'],
    ['隔壁化工厂有毒气体飘过来,呛得不行', 'gas'],
    ['we smell gas near the boiler', 'gas'],
    ['chlorine is leaking from the tank', 'gas'],
    ['gas leak in the canteen, what do we do', 'gas'],
    ['仓库着火了', 'fire'],
    ['配电房冒黑烟', 'fire'],
    ['隔壁车间爆炸了', 'fire'],
    ['电瓶车充电起火,快烧到厂房', 'fire'],
    ['our warehouse is on fire', 'fire'],
    ['thick smoke pouring out of the paint shop', 'fire'],
    ['an explosion next door just now', 'fire'],
    ['厂房钢棚塌了', 'collapse'],
    ['基坑塌方,下面有人', 'collapse'],
    ['围墙要倒了,路上有人走', 'collapse'],
    ['脚手架倾斜得厉害,随时要塌', 'collapse'],
    ['part of the roof has collapsed', 'collapse'],
    ['the wall is about to fall on the road', 'collapse'],
    ['有工人触电了没呼吸', 'injury'],
    ['师傅手被机器卷进去了', 'injury'],
    ['两个人下污水池晕倒了', 'injury'],
    ['工人从三楼坠落', 'injury'],
    ['a man is trapped under the forklift', 'injury'],
    ['worker unconscious in the tank', 'injury'],
    ['somebody got electrocuted', 'injury'],
  ])('%s → %s', (text, kind) => {
    const routing = route(text);
    expect(routing).toMatchObject({ urgent: true, problemType: 'safety.emergency' });
    expect(routing.danger).toEqual({ kind, phone: kind === 'injury' ? '120' : '119' });
  });
});

describe('no danger: papers, the past, trade names and turns of speech', () => {
  it.each([
    '消防安全培训在哪报名',
    '想组织一次消防演练',
    '燃气报警器要不要检定',
    '煤气管道想改个位置',
    '天然气价格又涨了,账单看不懂',
    '燃气公司不给接气',
    '做灭火器的,CCC认证怎么办',
    '烟花爆竹零售许可',
    '生意火爆,想扩两间店面',
    '火锅店开业要哪些证',
    '我都快急得着火了,发票还开不出来',
    '急死了,火烧眉毛,贷款明天到期',
    '去年着火的保险理赔找谁',
    '上个月工人摔伤了,工伤怎么认定',
    '员工手指受伤已出院,要报工伤',
    '资金链要塌了,银行抽贷',
    '价格崩塌,没订单了',
    '历史上塌过的老房子想办证',
    '防爆电气产品要什么许可',
    '订单爆了,招不到人',
    '爆炸式增长,想升规纳统',
    '受伤的总是我们小企业',
    '轮胎漏气检测设备推广',
    'fire safety training for two employees',
    'fire extinguisher certificate',
    'the manager was fired, he wants severance',
    'work injury claim from last month',
    'gas bill is too high',
    'we want a gas connection for the boiler',
    'prices collapsed, we need help to find customers',
    'sales explosion, need more staff',
    'tyre with gas filling test',
  ])('%s', (text) => {
    expect(route(text)).toMatchObject({ urgent: false, danger: null });
  });
});
