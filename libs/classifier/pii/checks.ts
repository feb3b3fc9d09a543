const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';
const IDENTITY = /^[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** Is it a citizen's identity number (GB 11643-1999): a possible birthday and the right check digit? */
export function isIdentityNumber(text: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return IDENTITY.test(text) && CHECK_DIGITS[sum % 11] === text[17];
}

/** Sum of digits, every second from the right doubled, divisible by ten (ISO/IEC 7812-1, Annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = Number(digits[i]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

// Issuer's first digits and the lengths it uses: American Express 15, Visa also 13, UnionPay 16 to 19. An order number that
// begins with its year (2026…) passes Luhn 1 time in 10: no issuer of 20… exists.
const CARD = new RegExp(
  [
    '3[47]\\d{13}',
    '4\\d{12}',
    '4\\d{15}(?:\\d{3})?',
    '(?:3[05-8]|5\\d|2[2-7])\\d{14}',
    '6\\d{15}(?:\\d{3})?',
    '6\\d{16}',
    '62\\d{16}',
    '(?:9558|9559|103\\d)\\d{15}',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
);

/** Is it a bank card: an issuer's first digits, the length it uses, Luhn? */
export function isBankCard(digits: string): boolean {
  return CARD.test(digits) && passesLuhn(digits);
}
