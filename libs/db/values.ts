/** Collects the parameters of one statement: text and values grow together, so that no value is ever part of the text. */
export class Values {
  private readonly collected: unknown[] = [];

  /** Adds a value and returns its place, with the type PostgreSQL is to take it for: `$3::uuid[]`. */
  add(value: unknown, type: string): string {
    this.collected.push(value);
    return `$${this.collected.length}::${type}`;
  }

  /** An instant in ms as timestamptz. */
  instant(at: number): string {
    return this.add(new Date(at).toISOString(), 'timestamptz');
  }

  get list(): readonly unknown[] {
    return this.collected;
  }
}
