import { DomainError } from '@bihuan/domain/errors.js';
import type { Directory, Region } from '../office/directory.js';

/** The named region, else the office's first. @throws DomainError `unknown_region` (invalid) */
export async function regionOrFirst(directory: Directory, code: string | undefined): Promise<Region> {
  const regions = await directory.all();
  const region = code === undefined ? [...regions.values()][0] : regions.get(code);
  if (region) return region;
  const message = `There is no region '${code ?? ''}' here.`;
  throw new DomainError('unknown_region', 'invalid', message, { errors: [{ path: '/region', message }] });
}
