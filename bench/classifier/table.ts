/** One row of handbook 9's table. */
export interface Row {
  readonly name: string;
  readonly must: number | null;
  readonly aim: number | null;
  readonly ours: number;
  readonly baseline?: number;
  /** Smaller is better: errors, times, bytes. */
  readonly least?: boolean;
  readonly unit?: string;
}

function reached({ ours, least = false }: Row, goal: number): boolean {
  // As people read it: three digits.
  const value = Math.round(ours * 1e4) / 1e4;
  return least ? value <= goal : value >= goal;
}

function verdict(row: Row): string {
  if (row.must === null || row.aim === null) return '';
  return reached(row, row.aim) ? 'aim' : reached(row, row.must) ? 'must' : 'MISSED';
}

function figure(value: number | null | undefined, unit = ''): string {
  if (value === null || value === undefined) return '–';
  return unit === '' ? value.toFixed(4) : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
}

/** Prints a row as soon as it is known. @returns whether it reaches its must */
export function print(row: Row): boolean {
  const cells = [row.must, row.aim, row.ours, row.baseline].map((x) => figure(x, row.unit).padStart(9));
  console.log(`${row.name.padEnd(52)}${cells.join(' ')}  ${verdict(row)}`);
  return verdict(row) !== 'MISSED';
}

export function printHead(): void {
  const head = ['must', 'aim', 'ours', 'baseline'].map((word) => word.padStart(9)).join(' ');
  console.log(`${''.padEnd(52)}${head}`);
}
