import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from './json-fault.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['{"text":', 1, 9],
    ['{"text":"x" "y"}', 1, 13],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['{"a":01}', 1, 7],
    ['{"a":tru}', 1, 6],
    ['{"a":"x', 1, 6],
    ['{"a":"\u0001"}', 1, 6],
    ['{}x', 1, 3],
    ['[1}', 1, 3],
    [']', 1, 1],
    ['{"a"\n:\n  1]', 3, 4],
    ['undefined', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it('nowhere when it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        expect(jsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it('somewhere exactly when JSON.parse refuses it', () => {
    const piece = fc.constantFrom(...'{}[]:,"\\eE+-.01u \n', 'true', 'null', '"a"', '\\"', '"\\u00e9"');
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (any) => expect([any, jsonFault(any) === null]).toEqual([any, isJson(any)])),
      { numRuns: 3_000 },
    );
  });

  it('in one pass, however deep or long', () => {
    expect(jsonFault('['.repeat(500_000))).toEqual({ line: 1, column: 500_001 });
    expect(jsonFault(`"${'x\\n'.repeat(300_000)}" x`)).toEqual({ line: 1, column: 900_004 });
  });
});
