import { z } from 'zod';
import { GATE_RULES } from '@bihuan/domain/routing/promotion.js';
import { instant, text } from './primitives.js';
import { PersonRef } from './problem.contract.js';

/** Why the pointer moves; kept beside the move. */
export const ModelMoveBody = z.strictObject({ reason: text(500) }).meta({ id: 'ModelMove' });

const Finding = z
  .object({
    rule: z.enum(GATE_RULES),
    window: z.string().nullable(),
    holds: z.boolean(),
    found: z.number().describe('A share 0 to 1; of `sample` a number of texts.'),
    wanted: z.number(),
  })
  .meta({ id: 'GateFinding' });

const Gate = z.object({ passes: z.boolean(), findings: z.array(Finding) }).meta({ id: 'GateVerdict' });

const Facts = z
  .object({
    pipeline: z.string(),
    seed: z.int(),
    catalogue: z.string().nullable().describe('Version of the catalogue among its teachers.'),
    parent: z.string().nullable().describe('Id of the model it was to replace.'),
    texts: z.int(),
    textsSha256: z.string(),
    thresholds: z
      .record(z.string(), z.number())
      .describe('Probability from which a text is sure, by the precision asked for.'),
  })
  .meta({ id: 'ModelFacts' });

const Metrics = z
  .object({ accuracy: z.number(), macroF1: z.number(), calibrationError: z.number() })
  .meta({ id: 'ModelMetrics', description: 'Measured out of fold, in the training itself.' });

/** Where a model can stand; one decides, one is asked beside it. */
const status = z.enum(['candidate', 'shadow', 'champion', 'retired']);

const Model = z
  .object({
    id: z.string().describe('Hash of its content.'),
    status,
    trainedAt: instant.describe('Real time, as all instants here.'),
    movedAt: instant,
    movedBy: PersonRef.nullable().describe('Null: the office itself, or a command at a terminal.'),
    reason: z.string().nullable().describe('In the words of who moved it.'),
    gate: Gate.nullable().describe('The verdict of its last move, when the gate was asked.'),
    facts: Facts.partial(),
    metrics: Metrics.nullable(),
  })
  .meta({ id: 'Model' });

export const ModelsAnswer = z
  .object({ items: z.array(Model) })
  .meta({ id: 'Models', description: 'Models of the office, the youngest first, 100 at most.' });

/** After a move. */
export const ModelMoveAnswer = z
  .object({
    deciding: z.object({ kind: z.enum(['model', 'catalogue']), model: z.string() }),
    gate: Gate.nullable().describe('Null after a roll-back, which passes no gate.'),
  })
  .meta({ id: 'ModelMoved', description: 'Who decides from now on; every process follows within seconds.' });

export type ModelMoveBody = z.infer<typeof ModelMoveBody>;
export type ModelsAnswer = z.infer<typeof ModelsAnswer>;
export type ModelMoveAnswer = z.infer<typeof ModelMoveAnswer>;
