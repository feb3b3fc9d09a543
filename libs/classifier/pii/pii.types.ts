/** What is masked (handbook 9, design 1). */
export type PiiKind =
  'mobile' | 'landline' | 'foreign' | 'identity' | 'card' | 'email' | 'plate' | 'creditCode';

/** A place in the folded text, half-open. */
export interface PiiSpan {
  readonly kind: PiiKind;
  readonly start: number;
  readonly end: number;
}
