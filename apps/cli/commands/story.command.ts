import { textOf, type CliCommand } from '../command.js';

export const storyCommand: CliCommand = {
  name: 'story',
  summary:
    'see one problem of each difficulty through the loop, on real workflows; or submit a file of texts',
  usage: '[--texts FILE.jsonl [--limit N]]',
  options: {
    texts: {
      type: 'string',
      value: 'FILE',
      help: 'submit each line ({ text }, { title, detail } or { seg }) to the running office',
    },
    limit: { type: 'string', value: 'N', help: 'no more than so many texts' },
    concurrency: { type: 'string', value: 'N', help: 'requests at once (default 16)' },
    base: { type: 'string', value: 'URL', help: 'the office (default: the one of demo.json)' },
  },
  notes: [
    'In a database and on a task queue of its own, which are gone afterwards; the clock steps from alarm to alarm.',
    'With --texts it speaks to the living office by its HTTP API, with the keys of demo.json, and checks that none is lost.',
    'Without: needs DATABASE_URL (of an account that may create databases) and TEMPORAL_ADDRESS; `npm run bihuan` brings both.',
  ],
  async run(invocation) {
    // Loaded when wanted: Temporal's parts would slow every other command down.
    if (textOf(invocation.values, 'texts') === undefined) {
      const { runStory } = await import('../story/run-story.js');
      return runStory(invocation);
    }
    const { runTexts } = await import('../story/run-texts.js');
    return runTexts(invocation);
  },
};
