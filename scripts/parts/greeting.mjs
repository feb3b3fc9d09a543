/** What a newcomer reads when the office is open: where it is, and how to come in. */
import fs from 'node:fs';
import { dataDir, inData } from './paths.mjs';
import { say } from './progress.mjs';

/** The seed wrote the logins; only we know which port it has become. */
export function readLogins(baseUrl) {
  const file = inData('demo.json');
  if (!fs.existsSync(file)) return undefined;
  const demo = { ...JSON.parse(fs.readFileSync(file, 'utf8')), baseUrl };
  fs.writeFileSync(file, `${JSON.stringify(demo, undefined, 2)}\n`, { mode: 0o600 });
  return demo;
}

export function greet(baseUrl, ui, demo) {
  say(`\nThe office is open.\n`);
  say(`  API           ${baseUrl}/api/v1`);
  say(`  API docs      ${baseUrl}/api/docs`);
  if (ui) say(`  Temporal UI   ${ui}`);
  say(`  Data, logs    ${dataDir}`);
  if (demo) {
    say(`\n  Logins (all of them, and API keys, in ${inData('demo.json')})`);
    const firstOfRole = demo.users.filter(
      (user, index, all) => all.findIndex((other) => other.role === user.role) === index,
    );
    for (const user of firstOfRole)
      say(`    ${user.role.padEnd(20)}${user.username.padEnd(24)}${user.password}`);
  }
  say('\nCtrl-C stops every part; the next start goes on from here.');
}
