import { DIMS } from './pieces.js';
import { ANSWERS, HIDDEN, type Reader, readerOf } from './reader.js';

/** A reader's numbers in the order in which they are kept. */
export function partsOf({ pieces, vectors, filters, offsets, output }: Reader) {
  return [pieces, vectors, filters, offsets, output];
}

/** How many numbers each of `partsOf` holds. */
function lengthsOf(pieces: number, classes: number) {
  return [pieces, pieces * DIMS, ANSWERS * DIMS, HIDDEN, (HIDDEN + 1) * classes] as const;
}

/** Bytes of a reader that was taught so many pieces and classes. */
export function bytesOfReader(pieces: number, classes: number): number {
  return 4 * lengthsOf(pieces, classes).reduce((sum, length) => sum + length, 0);
}

/** The readers whose numbers begin at byte `from`, one behind the other. */
export function unpackReaders(
  bytes: ArrayBufferLike,
  from: number,
  taught: readonly number[],
  classes: number,
): readonly Reader[] {
  let at = from;
  return taught.map((count) => {
    const lengths = lengthsOf(count, classes);
    const starts = lengths.map((length) => (at += 4 * length) - 4 * length);
    const floats = (part: number) => new Float32Array(bytes, starts[part], lengths[part]);
    return readerOf({
      pieces: new Int32Array(bytes, starts[0], lengths[0]),
      vectors: floats(1),
      filters: floats(2),
      offsets: floats(3),
      output: floats(4),
    });
  });
}
