import type { CliCommand } from '../command.js';
import { clockCommand } from './clock.command.js';
import { dueCommand } from './due.command.js';
import { migrateCommand } from './migrate.command.js';
import { seedCommand } from './seed.command.js';

/** The table of commands, in the order of `--help`. */
export const COMMANDS: readonly CliCommand[] = [migrateCommand, seedCommand, clockCommand, dueCommand];
