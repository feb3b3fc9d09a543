import { describe, expect, it } from '@jest/globals';
import { feedbackOf, type RoutingOutcome } from './feedback.js';

const outcome = (kind: RoutingOutcome['kind'], more: Partial<RoutingOutcome> = {}): RoutingOutcome => ({
  kind,
  window: 'tax',
  suggested: null,
  everAccepted: false,
  ...more,
});

describe('feedback on a routing', () => {
  it.each([
    ['accepted by the window that was predicted', outcome('accepted'), 'tax', 'confirmed', 'tax'],
    ['accepted by another one', outcome('accepted'), 'market', 'corrected', 'tax'],
    ['dispatched as proposed', outcome('dispatched'), 'tax', 'confirmed', 'tax'],
    ['dispatched elsewhere', outcome('dispatched', { window: 'land' }), 'tax', 'corrected', 'land'],
    ['an upheld return', outcome('return_upheld', { window: 'land' }), 'tax', 'corrected', 'land'],
    ['a return', outcome('returned', { suggested: 'finance' }), 'tax', 'returned', 'finance'],
    ['withdrawn before anybody took it', outcome('withdrawn'), 'tax', 'none', null],
  ] as const)('%s', (_, event, predicted, kind, window) => {
    expect(feedbackOf(event, predicted)).toEqual({ kind, window });
  });

  it('says nothing when what was accepted is withdrawn later', () => {
    expect(feedbackOf(outcome('withdrawn', { everAccepted: true }), 'tax')).toBeNull();
  });
});
