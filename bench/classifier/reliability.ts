import { writeFileSync } from 'node:fs';
import { type Answer, judgedOf } from './measures.js';

const BINS = 15;
const SIDE = 420;
const EDGE = 48;

interface Bin {
  readonly p: number;
  readonly right: number;
  readonly share: number;
}

function binsOf(answers: readonly Answer[]): readonly Bin[] {
  const judged = judgedOf(answers);
  return Array.from({ length: BINS }, (_, b) => {
    const of = judged.filter(({ p }) => Math.min(BINS - 1, Math.floor(p * BINS)) === b);
    const n = Math.max(1, of.length);
    return {
      p: of.reduce((sum, { p }) => sum + p, 0) / n,
      right: of.filter(({ right }) => right).length / n,
      share: of.length / judged.length,
    };
  }).filter(({ share }) => share > 0);
}

const x = (value: number) => (EDGE + value * SIDE).toFixed(1);
const y = (value: number) => (EDGE + (1 - value) * SIDE).toFixed(1);

function dot({ p, right, share }: Bin): string {
  return `<circle cx="${x(p)}" cy="${y(right)}" r="${(3 + 14 * Math.sqrt(share)).toFixed(1)}" fill="#2563eb" fill-opacity="0.75"/>`;
}

function axes(): readonly string[] {
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return [
    `<rect x="${EDGE}" y="${EDGE}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#9ca3af"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#9ca3af" stroke-dasharray="4 4"/>`,
    ...marks.map((m) => `<text x="${x(m)}" y="${EDGE + SIDE + 16}" text-anchor="middle">${m}</text>`),
    ...marks.map((m) => `<text x="${EDGE - 8}" y="${Number(y(m)) + 4}" text-anchor="end">${m}</text>`),
    `<text x="${EDGE + SIDE / 2}" y="${EDGE + SIDE + 36}" text-anchor="middle">probability said</text>`,
    `<text transform="translate(14 ${EDGE + SIDE / 2}) rotate(-90)" text-anchor="middle">share that was right</text>`,
  ];
}

/** Draws how often each band of probability was right; the size of a dot is its share of the texts. */
export function drawReliability(answers: readonly Answer[], title: string, file: string): void {
  const size = SIDE + 2 * EDGE;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="12" fill="#374151">`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<text x="${size / 2}" y="26" text-anchor="middle" font-size="14">${title}</text>`,
    ...axes(),
    ...binsOf(answers).map((bin) => dot(bin)),
    '</svg>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
}
