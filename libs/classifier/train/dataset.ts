import { createHash } from 'node:crypto';
import { matterOf } from '../matter.js';

/** One line of a training file (handbook 10): `detail` may stand for `text`, `seg` for both. */
export interface Line {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly seg?: string | undefined;
}

export interface LabelledLine extends Line {
  readonly label: string;
}

export interface CleanText {
  readonly title: string;
  readonly body: string;
}

/** The line as the classifier reads it: its matter alone (I10, I11); the title is part of the body too, unless the body begins with it. */
export function cleanText({ text, title, detail, seg }: Line): CleanText {
  const head = matterOf(title ?? '');
  const rest = matterOf(text ?? detail ?? seg ?? '');
  return { title: head, body: head === '' || rest.startsWith(head) ? rest : `${head}。${rest}` };
}

/** Fingerprint of a training set: which texts with which labels, in which order. */
export function snapshotOf(lines: readonly LabelledLine[]): string {
  const hash = createHash('sha256');
  for (const line of lines) {
    const { title, body } = cleanText(line);
    hash.update(JSON.stringify([title, body, line.label])).update('\n');
  }
  return hash.digest('hex');
}
