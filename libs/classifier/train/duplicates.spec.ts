import { describe, expect, it } from '@jest/globals';
import { groupDuplicates } from './duplicates.js';

const LONG =
  '我们厂在开发区南路,去年十月申请变压器增容,供电方案批下来以后一直没有施工队来,打了七次电话都说在排队。' +
  '眼下订单压了三百多万,夜里只能停一条线,工人也走了八个。请给一个准确的日期,也请说明排队的依据。' +
  '隔壁两家比我们晚报的都已经送上了电,我们想不通为什么,希望有人到现场来看一看。';
/** The same matter sent again, in its second half in other words. */
const AGAIN = `${LONG.slice(0, 77)}今天又停了一次,客户已经发函要罚款,再不解决就要转单了。`;

describe('groupDuplicates', () => {
  it('takes long texts that share half of their pieces for one', () => {
    expect([...groupDuplicates([LONG, '发票额度不够', AGAIN])]).toEqual([0, 1, 0]);
  });
  it('takes short ones for one only when hardly anything differs', () => {
    const texts = ['发票额度不够用怎么办', '发票额度不够用怎么办?', '发票额度怎么调', '营业执照怎么办'];
    const [first, same, other, far] = groupDuplicates(texts);
    expect([first, same]).toEqual([0, 0]);
    expect([other, far]).toEqual([2, 3]);
  });
});
