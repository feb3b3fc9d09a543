import { z } from 'zod';
import { ROLES } from '@bihuan/domain/access/actor.js';
import { instant, uuid } from './primitives.js';

/** What somebody is in this office: a role within an enterprise, a window or a region. */
const Membership = z
  .object({
    role: z.enum(ROLES),
    enterpriseId: uuid.optional(),
    window: z.string().optional(),
    region: z.string().optional(),
    position: z.enum(['A', 'B']).optional(),
  })
  .meta({ id: 'Membership' });

/** Credentials of a person. */
export const SignInBody = z
  .strictObject({
    username: z.string().trim().min(1).max(200),
    password: z.string().min(1).max(1_000),
  })
  .meta({ id: 'SignIn', description: 'User name and password of a person.' });

/** Who the caller is. */
export const SessionAnswer = z
  .object({
    kind: z.enum(['user', 'api_key']),
    id: uuid,
    name: z.string(),
    username: z.string().nullable(),
    locale: z.enum(['zh-CN', 'en']).nullable(),
    memberships: z.array(Membership),
    scopes: z.array(z.string()).nullable(),
    endsAt: instant.nullable(),
  })
  .meta({
    id: 'Session',
    description:
      'Who the caller is and where they belong. `scopes` narrow an API key, `endsAt` bounds a session.',
  });

export type SessionAnswer = z.infer<typeof SessionAnswer>;
