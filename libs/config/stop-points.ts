/**
 * Named places where a test may crash, delay or cut the reply (handbook 6). Inert unless `BIHUAN_STOP_AT` names one:
 * `name:kill` ends the process there as kill -9 would, `name:delay:500` waits, `name:fail` throws once the effect is done.
 */
export type StopPoint =
  | 'before-commit'
  | 'after-commit'
  | 'before-answer'
  | 'alarm-leased'
  | 'alarm-sent'
  | 'alarm-told'
  | 'outbox-leased'
  | 'outbox-sent'
  | 'outbox-deleted'
  | 'timer-fired'
  | 'breach-written'
  | 'provider-called'
  | 'provider-accepted'
  | 'delivery-marked';

/** Passes through a stop-point; costs one comparison when none is set. */
export async function stopPoint(name: StopPoint): Promise<void> {
  const setting = process.env['BIHUAN_STOP_AT'];
  if (setting === undefined || !setting.startsWith(`${name}:`)) return;
  const [, action, argument] = setting.split(':');
  if (action === 'kill') process.kill(process.pid, 'SIGKILL');
  if (action === 'delay') await new Promise((done) => setTimeout(done, Number(argument)));
  if (action === 'fail') throw new Error(`stopped at ${name}`);
}
