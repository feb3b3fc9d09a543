/** Digits of the code: 0–9 and capital letters without I, O, S, V, Z (GB 32100-2015, 4.2). */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Weights are 3^i mod 31 for i = 0 … 16 (GB 32100-2015, Annex B). */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Form of a unified social credit code: registration department, category, administrative division, body, check digit. */
export const CREDIT_CODE_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Is it a unified social credit code 统一社会信用代码, check digit included? */
export function isCreditCode(code: string): boolean {
  return CREDIT_CODE_FORM.test(code) && checkDigit(code.slice(0, 17)) === code[17];
}

/** The check digit of the first 17 characters. */
export function checkDigit(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * DIGITS.indexOf(body[i] ?? '0'), 0);
  return DIGITS[(31 - (sum % 31)) % 31] ?? '';
}
