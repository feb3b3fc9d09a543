import type { Request } from 'express';
import { DomainError } from '@bihuan/domain/errors.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A write that leans on a cookie must come from our own pages: browsers say so in Sec-Fetch-Site, older ones in Origin.
 * Programmes send neither and have no cookie that another page could use. @throws DomainError `cross_origin`
 */
export function assertSameOrigin(request: Request): void {
  if (SAFE.includes(request.method) || request.headers.authorization !== undefined) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw refused();
  const { origin } = request.headers;
  if (origin !== undefined && hostOf(origin) !== request.headers.host) throw refused();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function refused(): DomainError {
  return new DomainError('cross_origin', 'forbidden', 'This may be sent from our own pages only.');
}
