export interface ImportReport {
  readonly files: number;
  readonly dependencies: number;
  /** One readable line per wrong arrow. */
  readonly faults: readonly string[];
}

/** Throws when the checker saw less than lies on the disk. */
export function checkImports(folder?: string): ImportReport;
