import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendResult } from './channel.js';

/** A folder in place of a provider: one file a message, named after its delivery, so a second try replaces the first. */
export class MessageFolder {
  constructor(private readonly path: string) {}

  /** Whole or not at all: written beside, then renamed. Other people of the machine cannot read it. */
  async put(name: string, content: string | Buffer): Promise<SendResult> {
    const file = join(this.path, name);
    const half = `${file}.part`;
    try {
      await mkdir(this.path, { recursive: true, mode: 0o700 });
      await writeFile(half, content, { mode: 0o600 });
      await rename(half, file);
      return { outcome: 'accepted' };
    } catch (error) {
      await rm(half, { force: true }).catch(() => undefined);
      return { outcome: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
    }
  }
}
