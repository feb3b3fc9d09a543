import type { Sql } from '../database.js';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A window with its types, in the form of the taxonomy file. */
export interface WindowSeed {
  readonly code: string;
  readonly name: Bilingual;
  readonly departments: readonly string[];
  readonly problemTypes: readonly {
    readonly code: string;
    readonly name: Bilingual;
    readonly difficulty: string;
    readonly triageOnly?: boolean;
  }[];
}

/** Adds an immutable version; one that exists under this id stays as it is. `from` is ISO 8601. */
export async function insertVersion(
  sql: Sql,
  table: 'calendar_version' | 'policy_version',
  version: { id: string; code: string; from: string; body: object; hash: string },
): Promise<void> {
  await sql.run(
    `insert into ${table} (id, code, effective_from, body, hash) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [version.id, version.code, version.from, JSON.stringify(version.body), version.hash],
  );
}

export async function insertRegion(
  sql: Sql,
  region: { code: string; name: Bilingual; calendar: string; policy: string },
): Promise<void> {
  await sql.run(
    `insert into region (code, name, calendar_code, policy_code) values ($1, $2, $3, $4) on conflict do nothing`,
    [region.code, JSON.stringify(region.name), region.calendar, region.policy],
  );
}

export async function insertWindow(
  sql: Sql,
  region: string,
  sort: number,
  window: WindowSeed,
): Promise<void> {
  await sql.run(
    `insert into service_window (region, code, name, departments, sort) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [region, window.code, JSON.stringify(window.name), window.departments, sort],
  );
  await sql.run(
    `insert into problem_type (region, code, window_code, name, difficulty, triage_only)
     select $1, t.code, $2, t.name, t.difficulty, coalesce(t."triageOnly", false)
     from json_to_recordset($3) as t (code text, name jsonb, difficulty text, "triageOnly" boolean)
     on conflict do nothing`,
    [region, window.code, JSON.stringify(window.problemTypes)],
  );
}
