import { Injectable } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import type { Submitted } from '@bihuan/application/problem/submit.js';
import type { ProblemAnswer, SubmittedAnswer } from '@bihuan/contracts/http/problem.contract.js';
import type { Sql } from '@bihuan/db/database.js';
import { readNames } from '@bihuan/db/people/names.repository.js';
import { readDetails } from '@bihuan/db/problem/problem-details.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import { presentProblem } from './problem.presenter.js';

/** Fetches what the presenters need; `sql` is the transaction where the answer is stored with the change. */
@Injectable()
export class ProblemReader {
  constructor(private readonly directory: Directory) {}

  /** The answer about one problem. */
  async answer(sql: Sql, record: ProblemRecord, env: Env, actor: Actor): Promise<ProblemAnswer> {
    const { problem, approvals } = record;
    const people = [problem.handler, ...approvals.map((ask) => ask.askedBy)];
    const region = await this.directory.region(problem.region);
    // One after the other: a transaction has one connection.
    const details = await readDetails(sql, problem.id, problem.enterpriseId);
    const names = await readNames(sql, [...new Set(people.filter((id) => id !== null))]);
    return presentProblem({ record, env, region, details, names }, actor);
  }

  /** Makes the answer to a submission without asking anybody: it is stored in the one statement that takes it in. */
  async forSubmission(actor: Actor): Promise<(submitted: Submitted) => SubmittedAnswer> {
    const regions = await this.directory.all();
    return ({ record, env, text, title, routing, enterprise, lookupCode }) => {
      const region = regions.get(record.problem.region);
      if (!region) throw new Error(`region ${record.problem.region} is gone`);
      const details = {
        text,
        title,
        routing,
        enterpriseCode: enterprise.code,
        enterpriseName: enterprise.name,
      };
      return { ...presentProblem({ record, env, region, details, names: new Map() }, actor), lookupCode };
    };
  }
}
