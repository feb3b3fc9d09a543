import { checkDigit } from '@bihuan/domain/enterprise/credit-code.js';
import type { Random } from './random.js';

/** GB 32100-2015, table 2: digits and capitals without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 11714: the organisation code counts in base 36. */
const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A well-formed unified social credit code of a made-up enterprise: company, region, organisation code, check. */
export function newCreditCode(random: Random, region: string): string {
  const body = Array.from({ length: 8 }, () => ALPHABET[random.int(0, 30)] ?? '0').join('');
  const first17 = `91${region}${body}${organisationCheck(body)}`;
  // Some organisation codes check to a letter that a credit code does not have: draw again.
  const wellFormed = [...first17].every((c) => ALPHABET.includes(c));
  return wellFormed ? first17 + checkDigit(first17) : newCreditCode(random, region);
}

function organisationCheck(body: string): string {
  const sum = [...body].reduce(
    (total, c, i) => total + ORGANISATION.indexOf(c) * (ORGANISATION_WEIGHTS[i] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
