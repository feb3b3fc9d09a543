import type { CliCommand } from '../command.js';
import { adminCommand } from './admin.command.js';
import { calendarCommand } from './calendar.command.js';
import { classifyCommand } from './classify.command.js';
import { clockCommand } from './clock.command.js';
import { dueCommand } from './due.command.js';
import { migrateCommand } from './migrate.command.js';
import { modelCommand } from './model.command.js';
import { seedCommand } from './seed.command.js';
import { storyCommand } from './story.command.js';
import { trainCommand } from './train.command.js';
import { verifyCommand } from './verify.command.js';

/** The table of commands, in the order of `--help`. */
export const COMMANDS: readonly CliCommand[] = [
  migrateCommand,
  seedCommand,
  adminCommand,
  clockCommand,
  calendarCommand,
  dueCommand,
  classifyCommand,
  trainCommand,
  modelCommand,
  verifyCommand,
  storyCommand,
];
