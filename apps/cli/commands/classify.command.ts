import type { Routing } from '@bihuan/domain/routing/routing.js';
import { CommandError, numberOf, required, textOf, type CliCommand } from '../command.js';
import { type FileLine, readLines, writeLines } from '../lines-file.js';

const TOP = 3;
const PRECISION = 0.95;
/** What a trained model has thresholds for. */
const RANGE = { least: 0.5, most: 0.99 } as const;

interface Line {
  readonly decision: string;
}

/** What classifies, by name. */
interface Speaker {
  readonly model: string;
  readonly predict: (line: FileLine) => Line;
}

export const classifyCommand: CliCommand = {
  name: 'classify',
  summary: 'say which window each text of a file belongs to',
  usage: '[--model model/] --in texts.jsonl --out predictions.jsonl [--precision 0.95]',
  options: {
    model: { type: 'string', value: 'DIR', help: 'a model of bihuan train (default: the shipped catalogue)' },
    in: {
      type: 'string',
      value: 'FILE',
      help: 'a JSON object a line: { text, title? }, { title, detail } or { seg }',
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'a line for each: { label, p, top, decision, reasons }, same order',
    },
    precision: {
      type: 'string',
      value: 'SHARE',
      help: `of what is dispatched so much shall be right, ${RANGE.least} to ${RANGE.most} (default ${PRECISION})`,
    },
  },
  notes: [
    'Classifies in this process, without any office. decision is dispatch or triage: a text that the model is not sure',
    'enough of for the precision goes to a person. label comes first in top; the shipped catalogue gives 0 to its p when',
    'several requests stand in one text, or no words.',
  ],
  async run({ out, values }) {
    const source = required(values, 'in', '--in texts.jsonl');
    const target = required(values, 'out', '--out predictions.jsonl');
    const dir = textOf(values, 'model');
    const precision = numberOf(values, 'precision', RANGE) ?? PRECISION;
    const texts = await readLines(source);
    const { model, predict } = dir === undefined ? await shipped(precision) : await trained(dir, precision);
    const since = performance.now();
    const lines = texts.map((line) => predict(line));
    const seconds = (performance.now() - since) / 1000;
    await writeLines(target, lines);
    const sure = lines.filter((l) => l.decision === 'dispatch').length;
    const rate = Math.round(lines.length / Math.max(seconds, 0.001));
    out.result({ texts: lines.length, sure, model, seconds: Number(seconds.toFixed(3)) }, [
      `${lines.length} texts by ${model}: ${sure} sure, ${lines.length - sure} for a person; ${rate} a second.`,
    ]);
  },
};

/**
 * The catalogue's one threshold was chosen for 95 % and dispatches no more for less; above, the probability itself must
 * reach what is asked for.
 */
async function shipped(precision: number): Promise<Speaker> {
  const { createClassifier } = await import('../../../libs/classifier/classifier.js');
  const { shippedCatalogue } = await import('../../../libs/classifier/catalogue.js');
  const { FIRST_DAY } = await import('../../../libs/classifier/decision.js');
  const threshold = precision > PRECISION ? precision : null;
  const guards = new Map(
    shippedCatalogue().windows.map(({ code }) => [code, { threshold, toTriage: false }]),
  );
  const classifier = createClassifier().with({ ...FIRST_DAY, precision, guards });
  return {
    model: classifier.model,
    predict: ({ text, title, detail, seg }) =>
      prediction(classifier.route(text ?? detail ?? seg ?? title ?? '', title)),
  };
}

async function trained(dir: string, precision: number): Promise<Speaker> {
  const { loadModel } = await import('../../../libs/classifier/artefact.js');
  const { predict } = await import('../../../libs/classifier/predict.js');
  const { thresholdOf } = await import('../../../libs/classifier/threshold.js');
  try {
    const model = loadModel(dir);
    const threshold = thresholdOf(model.facts, precision);
    return { model: model.facts.id.slice(0, 12), predict: (line) => predict(model, line, threshold) };
  } catch (error) {
    throw new CommandError(
      `The model in ${dir} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** One line of the output (handbook 10). */
function prediction({ window, confidence, alternatives, decision, reasons }: Routing) {
  const others = alternatives.map((a) => ({ label: a.window, p: a.confidence }));
  const top = [{ label: window, p: confidence }, ...others].slice(0, TOP);
  return { label: window, p: confidence, top, decision, reasons };
}
