import type { Guesses, Model } from './model.js';
import type { Evidence } from './reasons.js';

/** What speaks for a label in a model's answer: its own weights, or the catalogue's where it has learnt from no text. */
export function evidenceOf(
  { lexicon, places, linear, teacher }: Model,
  { vector, taught }: Guesses,
  label: string,
): Evidence {
  if (places.width > 0 || !teacher) {
    return { vector, lexicon, places, linear, classIndex: linear.classes.indexOf(label) };
  }
  const { windows } = teacher;
  return { ...teacher, vector: taught, linear: windows, classIndex: windows.classes.indexOf(label) };
}
