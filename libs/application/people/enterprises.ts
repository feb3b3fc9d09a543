import { v7 as uuidv7 } from 'uuid';
import type { Database } from '@bihuan/db/database.js';
import { ensureEnterprise } from '@bihuan/db/people/people.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';

/** An enterprise as a submission needs it. */
export interface KnownEnterprise {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Enterprises by credit code, kept in memory: ids never change. */
export class Enterprises {
  private readonly byCode = new Map<string, KnownEnterprise>();
  private readonly byId = new Map<string, KnownEnterprise>();
  private readonly making = new Map<string, Promise<KnownEnterprise>>();

  constructor(private readonly database: Database) {}

  /** The named enterprise, or the caller's only one. @throws DomainError `enterprise_missing`, `forbidden` */
  async resolve(
    actor: Actor,
    named: { readonly code: string; readonly name: string } | null,
  ): Promise<KnownEnterprise> {
    const own = [...new Set(actor.memberships.flatMap((m) => (m.enterpriseId ? [m.enterpriseId] : [])))];
    if (!named) {
      if (own.length === 1 && own[0]) return this.find(own[0]);
      throw new DomainError('enterprise_missing', 'invalid', 'Say which enterprise: { code, name }.');
    }
    if (own.length === 0) return this.byCode.get(named.code) ?? this.make(named);
    const mine = await Promise.all(own.map((id) => this.find(id)));
    const found = mine.find((e) => e.code === named.code);
    if (!found) throw new DomainError('forbidden', 'forbidden', 'This enterprise is not yours to speak for.');
    return found;
  }

  private async find(id: string): Promise<KnownEnterprise> {
    const known = this.byId.get(id);
    if (known) return known;
    const [row] = await this.database.run<KnownEnterprise>(
      `select id, code, name from enterprise where id = $1`,
      [id],
    );
    if (!row) throw new DomainError('enterprise_missing', 'invalid', 'Your enterprise is not known here.');
    return this.remember(row);
  }

  /** A new enterprise that comes with many problems at once is made by the first of them. */
  private make({ code, name }: { code: string; name: string }): Promise<KnownEnterprise> {
    const known = this.making.get(code);
    if (known) return known;
    const made = ensureEnterprise(this.database, uuidv7(), code, name)
      .then((id) => this.find(id))
      .finally(() => this.making.delete(code));
    this.making.set(code, made);
    return made;
  }

  private remember(enterprise: KnownEnterprise): KnownEnterprise {
    if (this.byCode.size > 50_000) {
      this.byCode.clear();
      this.byId.clear();
    }
    this.byCode.set(enterprise.code, enterprise);
    this.byId.set(enterprise.id, enterprise);
    return enterprise;
  }
}
