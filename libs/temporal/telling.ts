import {
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  WorkflowNotFoundError,
  type Client,
} from '@temporalio/client';
import type { problem } from '@bihuan/workflows/problem/problem.workflow.js';
import { heard, workflowIdOf, type Word } from '@bihuan/workflows/problem/problem.messages.js';
import type { Temporal } from './client.js';

/** Tells words to the workflows of problems: the one place that starts or signals them. */
export class Telling {
  constructor(
    private readonly temporal: Pick<Temporal, 'call'>,
    private readonly taskQueue: string,
  ) {}

  /**
   * `first`: nobody ever tried before. A start would be swallowed by one whose answer was lost, and with it the newer
   * state, so every later word goes by signal-with-start (handbook 4, Workflow id). Repeating is harmless.
   */
  async tell(problemId: string, word: Word, first: boolean): Promise<void> {
    await this.temporal.call(async (client) => {
      if (word.over) return endIfThere(client, problemId, word);
      const options = {
        workflowId: workflowIdOf(problemId),
        taskQueue: this.taskQueue,
        args: [problemId, word] as [string, Word],
        // With REJECT_DUPLICATE every start after a close would be refused: a reopened problem would never be armed.
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      };
      if (first) await client.workflow.start<typeof problem>('problem', options);
      else {
        const signal = { signal: heard, signalArgs: [word] as [Word] };
        await client.workflow.signalWithStart<typeof problem, [Word]>('problem', { ...options, ...signal });
      }
    });
  }
}

/** A workflow that is not there needs no telling that it is over. */
async function endIfThere(client: Client, problemId: string, word: Word): Promise<void> {
  try {
    await client.workflow.getHandle(workflowIdOf(problemId)).signal(heard, word);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
