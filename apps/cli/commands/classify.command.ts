import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { CommandError, required, type CliCommand } from '../command.js';
import { readTexts } from '../story/texts-file.js';

const TOP = 3;

export const classifyCommand: CliCommand = {
  name: 'classify',
  summary: 'say which window each text of a file belongs to',
  usage: '--in texts.jsonl --out predictions.jsonl',
  options: {
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
  },
  notes: ['Classifies by the shipped catalogue of the example county, in this process, without any office.'],
  async run({ out, values }) {
    const source = required(values, 'in', '--in texts.jsonl');
    const target = required(values, 'out', '--out predictions.jsonl');
    const texts = await readTexts(source, Infinity);
    const { createClassifier } = await import('../../../libs/classifier/classifier.js');
    const classifier = createClassifier();
    const since = performance.now();
    const lines = texts.map(({ text, title }) => prediction(classifier.route(text, title)));
    const seconds = (performance.now() - since) / 1000;
    await write(target, lines);
    const sure = lines.filter((l) => l.decision === 'dispatch').length;
    const rate = Math.round(lines.length / Math.max(seconds, 0.001));
    out.result({ texts: lines.length, sure, model: classifier.model, seconds: Number(seconds.toFixed(3)) }, [
      `${lines.length} texts by ${classifier.model}: ${sure} sure, ${lines.length - sure} for a person; ${rate} a second.`,
    ]);
  },
};

/** One line of the output (handbook 10). */
function prediction({ window, confidence, alternatives, decision, reasons }: Routing) {
  const others = alternatives.map((a) => ({ label: a.window, p: a.confidence }));
  const top = [{ label: window, p: confidence }, ...others].slice(0, TOP);
  return { label: window, p: confidence, top, decision, reasons };
}

async function write(file: string, lines: readonly object[]): Promise<void> {
  try {
    const stream = createWriteStream(file);
    for (const line of lines) if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'finish');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
