import { reserveNumbers } from '@bihuan/db/office/office.repository.js';
import type { Sql } from '@bihuan/db/database.js';
import type { LocalDate } from '@bihuan/domain/working-time/types.js';

const BLOCK = 100;

/** Human numbers `QY-20260302-0007-3`: date of submission, running number, check digit (handbook 10). */
export class Numbers {
  private readonly blocks = new Map<LocalDate, Promise<{ next: number; end: number }>>();

  constructor(private readonly sql: Sql) {}

  /** The next number of a day, whatever the region. Blocks of 100 a process: no row is fought over; gaps are allowed. */
  async next(day: LocalDate): Promise<string> {
    for (;;) {
      const pending = this.blocks.get(day) ?? this.reserve(day);
      const block = await pending;
      if (block.next < block.end) {
        const running = block.next;
        block.next += 1;
        return format(day, running);
      }
      if (this.blocks.get(day) === pending) this.blocks.delete(day);
    }
  }

  private reserve(day: LocalDate) {
    const block = reserveNumbers(this.sql, day, BLOCK).then((first) => ({
      next: first,
      end: first + BLOCK,
    }));
    // A failed reservation must not be remembered: the next submission asks again.
    block.catch(() => this.blocks.delete(day));
    if (this.blocks.size > 50) this.blocks.clear();
    this.blocks.set(day, block);
    return block;
  }
}

function format(day: LocalDate, running: number): string {
  const date = day.replaceAll('-', '');
  const serial = String(running).padStart(4, '0');
  return `QY-${date}-${serial}-${luhn(date + serial)}`;
}

/** Is it a number of ours, check digit included? A typing error is caught before any look-up. */
export function isProblemNumber(text: string): boolean {
  const match = /^QY-(\d{8})-(\d{4,})-(\d)$/.exec(text);
  return match !== null && luhn(`${match[1]}${match[2]}`) === match[3];
}

/** Check digit by Luhn's rule (ISO/IEC 7812-1, Annex B). */
function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
