import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { LIFECYCLE } from '@bihuan/domain/problem/lifecycle.js';
import type { Transition } from '@bihuan/domain/problem/transition.js';

const FILE = new URL('../../docs/lifecycle.md', import.meta.url);

/** Rows that the table does not hold because nobody commands them: taking in and routing, and what time alone brings. */
const BY_ITSELF = [
  ['[*]', 'dispatched', 'T1 submit, T2 sure'],
  ['[*]', 'triage', 'T1 submit, T3 unsure'],
  ['resolved', 'closed', 'T30 silence'],
] as const;

/** The page as the table says it: a Mermaid diagram of what moves, and every row with who, guards, clocks and tells. */
function page(): string {
  const moves = LIFECYCLE.flatMap((t) => arrowsOf(t));
  const arrows = [...BY_ITSELF, ...moves].map(([from, to, label]) => `  ${from} --> ${to}: ${label}`);
  const rows = LIFECYCLE.map(
    (t) =>
      `| ${t.id} | \`${t.command}\` → \`${t.event}\` | ${list(t.from)} → ${t.to} | ${list(t.who)} | ${list([...t.when, ...t.guards])} | ${list(t.clocks)} | ${list(t.tells)} |`,
  );
  return `# The life-cycle

Written from the table in \`libs/domain/problem/lifecycle/\` by \`UPDATE_DOCS=1 npm run test:small\`; a test fails when it is
stale. Who may, what must hold, which clocks, who is told: one row each. T21 (the due passes) and every rung are recorded by
\`settle\`, from \`libs/domain/escalation/ladder.ts\`.

\`\`\`mermaid
stateDiagram-v2
${[...new Set(arrows)].join('\n')}
  closed --> [*]
\`\`\`

| row | command → event | from → to | who | when, guards | clocks | tells |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function arrowsOf(t: Transition): (readonly [string, string, string])[] {
  if (t.to === 'same') return [];
  const to = t.to === 'before_return' ? ['dispatched', 'in_review'] : [t.to];
  const from = t.from.filter((state) => state !== 'submitted');
  return from.flatMap((f) => to.map((target) => [f, target, `${t.id} ${t.command}`] as const));
}

function list(items: readonly string[]): string {
  return items.length > 8 ? `${items.length} states` : items.join(', ');
}

it('docs/lifecycle.md says what the table says', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(FILE, page());
  expect(readFileSync(FILE, 'utf8')).toBe(page());
});
