/**
 * The launcher holds a pipe to us; when it closes, the launcher is gone, however it went (kill -9). Inert without
 * BIHUAN_PARENT_PIPE=1: a service manager leaves stdin closed.
 */
export function leaveWithParent(leave: () => Promise<void>): void {
  if (process.env['BIHUAN_PARENT_PIPE'] !== '1') return;
  process.stdin.once('end', () => void leave());
  process.stdin.resume();
}
