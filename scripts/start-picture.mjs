/**
 * The picture in the README, from the log of a real start: `npm start -- --fresh > start.log`, Ctrl-C, then
 * `node scripts/start-picture.mjs < start.log > docs/img/start.svg`. Passwords are covered, and where the checkout lies.
 */
import { readFileSync } from 'node:fs';
import { root } from './parts/paths.mjs';

const [LINE, TOP, LEFT] = [18, 24, 16];
const COLOURS = { typed: '#67BFD3', done: '#83D3A0', said: '#E7EDF0' };
/** Family and secret of a password, as libs/application/demo/logins.ts makes them. */
const PASSWORD = /\b(window|leader|enterprise|admin|centre)-[\w-]{8}$/;

const escaped = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

const log = readFileSync(0, 'utf8').replace(/\u001b\[\d+m/g, '');
// npm says which script it runs; progress marks of slow steps and the way out are no part of the picture.
const said = log.split('\n').filter((line) => !/^(> |… |Stopp|\^C)/.test(line));
const shown = said
  .join('\n')
  .trim()
  .split('\n')
  .map((line) => line.replaceAll(root, '~/bihuan').replace(PASSWORD, '$1-········'));

// npm repeats what it runs, with the options that were given.
const [, options = ''] = /start\.mjs (.+)$/m.exec(log) ?? [];
const typed = options ? `$ npm start -- ${options}` : '$ npm start';
const lines = [typed, ...shown].map((line, i) => {
  const colour = i === 0 ? COLOURS.typed : line.startsWith('✓') ? COLOURS.done : COLOURS.said;
  return `<text x="${LEFT}" y="${TOP + i * LINE}" fill="${colour}" xml:space="preserve">${escaped(line)}</text>`;
});
const height = TOP + lines.length * LINE;
console.log(
  `<svg xmlns="http://www.w3.org/2000/svg" width="860" height="${height}" font-family="ui-monospace,Menlo,Consolas,monospace" font-size="13">
<rect width="100%" height="100%" rx="8" fill="#0F161A"/>
${lines.join('\n')}
</svg>`,
);
