import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '@bihuan/classifier/classifier.js';
import { splitProposal } from './split-proposal.js';

describe('a bundle, split', () => {
  const { route } = createClassifier();
  const split = (text: string) => splitProposal(route, text, route(text));

  it('has one candidate for each request, in the order of the text', () => {
    const text =
      '您好,我们公司有几个问题想反映。1、增值税发票额度不够用,想提高开票限额;2、职工社会保险参保登记一直没有办好';
    expect(split(text).map(({ text: words, window }) => [words?.slice(0, 2), window])).toEqual([
      ['增值', 'tax'],
      ['职工', 'labor'],
    ]);
  });

  it('keeps two requests to the same window apart', () => {
    const found = split(
      '1.增值税发票额度不够用,想提高开票限额 2.工伤保险参保登记办不了 3.出口退税三个月没有到账',
    );
    expect(found.filter((c) => c.window === 'tax')).toHaveLength(2);
  });

  it('of one request names what the classifier named, without words of its own', () => {
    const alternatives = [{ window: 'tax', problemType: null, confidence: 0.7 }];
    expect(splitProposal(route, '发票额度不够用', { alternatives })).toEqual([
      { window: 'tax', problemType: null, confidence: 0.7, text: null },
    ]);
  });
});
