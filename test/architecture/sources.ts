import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the root of the checkout. */
  readonly file: string;
  readonly text: string;
}

/** What ships, without specs and fixtures, of the given rooms; a room that does not exist is a fault. */
export function sources(...rooms: readonly string[]): readonly Source[] {
  return rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(.*spec|fixture)\.ts$/.test(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ file: relative(ROOT, path), text: readFileSync(path, 'utf8') })),
  );
}

/** Comments may speak of what code must not do. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
