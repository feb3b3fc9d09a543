/** Routing is not as good as the office thinks: somebody should train anew or take the champion back. */
export function championWarnings(refused: string | null): { code: string; message: string }[] {
  if (refused === null) return [];
  const name = refused.slice(0, 12);
  const message = `Champion ${name} cannot be loaded by this process: the shipped catalogue decides in its place.`;
  return [{ code: 'champion_not_loaded', message }];
}
