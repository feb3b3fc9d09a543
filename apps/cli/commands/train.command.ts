import { CommandError, numberOf, required, textOf, UsageError, type CliCommand } from '../command.js';
import { readCatalogue } from '../catalogue-file.js';
import { readLabelledLines } from '../lines-file.js';

/** Before about so many confirmed texts a threshold is not to be trusted (handbook 9, design 5). */
const TRUSTED = 400;
const MAX_SEED = 0xffff_ffff;

export const trainCommand: CliCommand = {
  name: 'train',
  summary: 'train a model on labelled texts, a catalogue, or both',
  usage: '--data train.jsonl --out model/ [--catalogue catalogue.json] [--seed 1]',
  options: {
    data: {
      type: 'string',
      value: 'FILE',
      help: 'a JSON object a line: { text, title?, label }; detail may stand for text, seg for both',
    },
    out: { type: 'string', value: 'DIR', help: 'folder for the model; an older model there is replaced' },
    catalogue: {
      type: 'string',
      value: 'FILE',
      help: 'teaches beside the texts; the file may then be empty',
    },
    seed: { type: 'string', value: 'NUMBER', help: 'same texts, catalogue and seed: same bytes (default 1)' },
  },
  notes: [
    'A catalogue is { "windows": [{ "code", "name"?, "duties"?, "phrases"?, "keywords"?, "types"?: [{ "name"?,',
    '"phrases"?, "keywords"? }] }] } or, short, { "label": ["word", …] }; the codes are the labels. With few texts or',
    'none it decides most. Without texts, or with too few to show a precision, every text goes to a person.',
  ],
  async run({ out, values }) {
    const source = required(values, 'data', '--data train.jsonl');
    const target = required(values, 'out', '--out model/');
    const seed = numberOf(values, 'seed', { least: 0, most: MAX_SEED }) ?? 1;
    if (!Number.isInteger(seed)) throw new UsageError('--seed takes a whole number');
    const catalogueFile = textOf(values, 'catalogue');
    const catalogue = catalogueFile === undefined ? null : await readCatalogue(catalogueFile);
    const lines = await readLabelledLines(source);
    const labels = new Set([
      ...lines.map(({ label }) => label),
      ...(catalogue?.windows ?? []).map((w) => w.code),
    ]);
    if (labels.size < 2) {
      throw new CommandError(`${source} has ${labels.size} label: training needs at least two.`);
    }
    const { trainModel } = await import('../../../libs/classifier/train/train-model.js');
    const { saveModel } = await import('../../../libs/classifier/artefact.js');
    const since = performance.now();
    const { facts } = save(trainModel(lines, { seed, catalogue }), target, saveModel);
    const seconds = Number(((performance.now() - since) / 1000).toFixed(1));
    const { metrics, thresholds, id } = facts;
    out.result({ model: id, texts: lines.length, labels: labels.size, metrics, thresholds, seconds }, [
      `Model ${id.slice(0, 12)} in ${target}: ${lines.length} texts, ${labels.size} labels, ${seconds} s.`,
      metrics
        ? `Out of fold: accuracy ${percent(metrics.accuracy)}, macro-F1 ${percent(metrics.macroF1)}.`
        : 'Learnt from the catalogue alone: nothing was measured, every text goes to a person.',
      ...(metrics && lines.length < TRUSTED
        ? [`Fewer than ${TRUSTED} texts: thresholds are not to be trusted yet.`]
        : []),
    ]);
  },
};

function save<M>(model: M, target: string, write: (model: M, dir: string) => void): M {
  try {
    write(model, target);
    return model;
  } catch (error) {
    throw new CommandError(
      `The model cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
