import type { RequestHandler } from 'express';
import helmet from 'helmet';

const DOCS = '/api/docs';

/** The API's own pages are JSON: nothing may be loaded, framed or run from them. */
const forAnswers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
});

/** The documentation page comes from our own files; it writes style tags and data images, and no inline script. */
const forDocs = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    },
  },
});

/** Strict headers for all answers; the documentation page gets what it needs and no more. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  const isDocs = request.path === DOCS || request.path.startsWith(`${DOCS}/`);
  // Answers are personal: nobody on the way keeps them. A route may say otherwise.
  if (!isDocs) response.setHeader('Cache-Control', 'no-store');
  (isDocs ? forDocs : forAnswers)(request, response, next);
};
