/**
 * The launcher holds a pipe to each of its programs (`BIHUAN_PARENT_PIPE=1`): when it is killed for good the pipe closes,
 * and the program leaves in order instead of living on without an owner.
 */
export function whenParentIsGone(leave: () => void, env: NodeJS.ProcessEnv = process.env): void {
  if (env['BIHUAN_PARENT_PIPE'] !== '1') return;
  process.stdin.once('end', leave).once('error', leave).resume();
  // The pipe alone must not keep a program alive that has finished; a file in its place cannot be unreferenced.
  process.stdin.unref?.();
}
