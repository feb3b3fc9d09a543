import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { isAction } from '@bihuan/domain/access/can.js';
import { POLICY, PUBLIC } from './policy.decorator.js';

/**
 * Deny by default: every handler of every controller must name an action that the domain knows.
 * @throws Error naming all that do not, so that the programme does not start
 */
export function assertPolicies(app: INestApplication): void {
  const faults = handlersOf(app).flatMap(({ name, handler }) => {
    const policy = Reflect.getMetadata(POLICY, handler) as string | undefined;
    if (policy === undefined) return [`${name} has no @Policy`];
    if (policy === PUBLIC || isAction(policy)) return [];
    return [`${name} has the unknown policy '${policy}'`];
  });
  if (faults.length > 0) throw new Error(`The API does not start: ${faults.join('; ')}.`);
}

function handlersOf(app: INestApplication): { name: string; handler: object }[] {
  const scanner = new MetadataScanner();
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype?: Record<string, unknown> } | null)?.prototype;
    if (!metatype || !prototype) return [];
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method];
      const isRoute = typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler);
      return isRoute ? [{ name: `${metatype.name}.${method}`, handler }] : [];
    });
  });
}
