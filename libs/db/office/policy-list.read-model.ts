import type { Policy } from '@bihuan/domain/policy/policy.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** A version of a policy and where it is in force now. */
export interface PolicyListRow {
  readonly version: string;
  readonly code: string;
  readonly effectiveFrom: Instant;
  readonly body: Policy;
  readonly regions: readonly string[];
}

/** All versions, those in force first. */
export async function listPolicies(sql: Sql): Promise<PolicyListRow[]> {
  return sql.run<PolicyListRow>(`
    with in_force as (
      select r.code as region, (select v.id from policy_version v
        where v.code = r.policy_code and v.effective_from <= office_now()
        order by v.effective_from desc limit 1) as version
      from region r)
    select v.id as version, v.code, v.effective_from as "effectiveFrom", v.body,
      array(select f.region from in_force f where f.version = v.id order by f.region) as regions
    from policy_version v
    order by not exists (select from in_force f where f.version = v.id), v.code, v.effective_from desc`);
}

/** The body of a version; undefined when there is none. */
export async function findPolicy(sql: Sql, version: string): Promise<Policy | undefined> {
  const [row] = await sql.run<{ body: Policy }>(`select body from policy_version where id = $1`, [version]);
  return row?.body;
}
