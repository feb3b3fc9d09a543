import { readSettings } from '@bihuan/config/settings.js';
import { listModels, promote, rollBack } from '@bihuan/application/routing/promotion.js';
import { LEAST_LESSONS, retrain } from '@bihuan/application/routing/retrain.js';
import { trainBeside } from '@bihuan/application/routing/train.js';
import type { Database } from '@bihuan/db/database.js';
import { countLessons } from '@bihuan/db/learning/lesson.repository.js';
import type { GateVerdict } from '@bihuan/domain/routing/promotion.js';
import {
  CommandError,
  numberOf,
  required,
  UsageError,
  type CliCommand,
  type Invocation,
} from '../command.js';
import { withDatabase } from '../office.js';

/** Weights are large: reading and writing them takes longer than a click. */
const SESSION = '-c statement_timeout=60s -c timezone=UTC';
const SHORT = 12;
const USAGE = 'list | train [--seed 1] | promote --model ID | rollback --reason TEXT';

/** What can be done with an office's models. */
const ACTIONS: Readonly<Record<string, (database: Database, invocation: Invocation) => Promise<void>>> = {
  list: async (database, { out }) => {
    const [models, lessons] = [await listModels(database), await countLessons(database)];
    const lines = models.map(
      ({ id, status, facts }) => `  ${id.slice(0, SHORT)}  ${status.padEnd(9)}  ${metricsOf(facts)}`,
    );
    const none = ['  none trained yet: the shipped catalogue decides'];
    const known = `${lessons} texts with a known window (a first model needs ${LEAST_LESSONS})`;
    out.result({ lessons, models }, [known, ...(models.length > 0 ? lines : none)]);
  },
  train: async (database, { out, env, values }) => {
    const lessons = await countLessons(database);
    if (lessons < LEAST_LESSONS) {
      throw new CommandError(
        `${lessons} texts have a known window; before ${LEAST_LESSONS} no threshold can be trusted.`,
        'The shipped catalogue goes on deciding; try again when more problems have been accepted.',
      );
    }
    const { ROUTING_PRECISION: precision } = readSettings('cli', env);
    const seed = numberOf(values, 'seed', { least: 0, most: 2 ** 31 }) ?? 1;
    out.progress(`training on ${lessons} texts …`);
    const trained = await retrain({ database, precision, train: (request) => trainBeside(request) }, seed);
    out.result(trained, [
      `${trained.id.slice(0, SHORT)} is ${trained.status}.`,
      ...findingsOf(trained.verdict),
    ]);
  },
  promote: async (database, { out, env, values }) => {
    const model = await idOf(database, required(values, 'model', '--model 4f1c2a'));
    const target = readSettings('cli', env).ROUTING_PRECISION;
    const verdict = await promote(database, { model, by: null, target });
    out.result({ champion: model, verdict }, [
      `${model.slice(0, SHORT)} decides now.`,
      ...findingsOf(verdict),
    ]);
  },
  rollback: async (database, { out, values }) => {
    const reason = required(values, 'reason', "--reason 'tax is wrong since Monday'");
    const champion = await rollBack(database, { by: null, reason });
    out.result({ champion }, [`${champion?.slice(0, SHORT) ?? 'The shipped catalogue'} decides now.`]);
  },
};

export const modelCommand: CliCommand = {
  name: 'model',
  summary: "list, train, promote and roll back the office's own classifier",
  usage: USAGE,
  positionals: { least: 1, most: 1 },
  options: {
    model: { type: 'string', value: 'ID', help: 'id of the model, or its beginning' },
    reason: { type: 'string', value: 'TEXT', help: 'why the champion goes' },
    seed: { type: 'string', value: 'N', help: 'the same seed and texts give the same bytes (default 1)' },
  },
  notes: [
    'A trained model is a candidate; passing the gate it is asked beside the champion (shadow), and may then be promoted.',
    'Running processes follow within seconds; nothing has to be restarted.',
  ],
  async run(invocation) {
    const action = ACTIONS[invocation.positionals[0] ?? ''];
    if (!action) throw new UsageError(`usage: bihuan model ${USAGE}`);
    await withDatabase(invocation.env, (database) => action(database, invocation), { session: SESSION });
  },
};

async function idOf(database: Database, given: string): Promise<string> {
  const found = (await listModels(database)).filter(({ id }) => id.startsWith(given));
  const [one] = found;
  if (one && found.length === 1) return one.id;
  throw new CommandError(
    found.length === 0
      ? `There is no model “${given}”.`
      : `“${given}” is the beginning of ${found.length} models.`,
    'See: bihuan model list',
  );
}

function metricsOf(facts: Readonly<Record<string, unknown>>): string {
  const { data, metrics } = facts as { data?: { texts?: number }; metrics?: { accuracy?: number } };
  return `${data?.texts ?? 0} texts, ${((metrics?.accuracy ?? 0) * 100).toFixed(1)} % right out of fold`;
}

function findingsOf({ findings }: GateVerdict): string[] {
  return findings.map(
    ({ rule, window, holds, found, wanted }) =>
      `  ${holds ? 'holds' : 'FAILS'}  ${rule}${window ? ` ${window}` : ''}: ${found.toFixed(3)}, wanted ${wanted.toFixed(3)}`,
  );
}
