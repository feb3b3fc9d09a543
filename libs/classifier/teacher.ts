import { DAY_ZERO } from './day-zero.js';
import { count, type Vector, vectorOf } from './features.js';
import { probabilities, type Scorer, typeScores } from './score.js';
import { windowOf } from './teaching.js';

/**
 * Added to each probability: so improbable is a label that the catalogue does not know, and no label is more so. Its
 * profiles are a few words each, and what they are sure of must not overrule what was learnt from texts.
 */
const LEAST = 0.01;

/** The vector of an already normalised text as the catalogue reads it. */
export function taughtVector(teacher: Scorer, text: string): Vector {
  return vectorOf(count(text, '', teacher.lexicon), teacher.idf);
}

/** What the catalogue alone says of a text: the logarithm of each label's probability; its windows are the labels. */
export function teacherScores(teacher: Scorer, classes: readonly string[], vector: Vector): Float64Array {
  const p = probabilities(typeScores(vector, teacher), DAY_ZERO.sharpness);
  const sums = new Map<string, number>();
  teacher.types.classes.forEach((type, i) => {
    const window = windowOf(type);
    sums.set(window, (sums.get(window) ?? 0) + p[i]!);
  });
  return Float64Array.from(classes, (label) => Math.log((sums.get(label) ?? 0) + LEAST));
}
