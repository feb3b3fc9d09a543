import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z, type ZodType } from 'zod';
import { PUBLIC } from '../identity/policy.decorator.js';

const DESCRIPTION = `Closed-loop problem resolution. Instants are ISO 8601 with offset, ids UUIDv7.
Writes carry Idempotency-Key; commands also If-Match. Refusals are application/problem+json (RFC 9457).`;

/** The OpenAPI 3.1 document of the running app: routes from the controllers, schemas from the contracts. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Bihuan')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, bh_…' }, 'apiKey')
    .addCookieAuth('__Host-bihuan', { type: 'apiKey', in: 'cookie' }, 'session')
    .addSecurityRequirements('session')
    .addSecurityRequirements('apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    autoTagControllers: false,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? toJsonSchema(schema, schemaType) : undefined,
  });
  for (const operation of operationsOf(document)) finish(operation);
  return document;
}

type Operation = Record<string, unknown> & {
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
};

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.values(document.paths).flatMap((path) =>
    Object.values(path).filter(
      (o): o is Operation => typeof o === 'object' && o !== null && 'responses' in o,
    ),
  );
}

/** What the generator cannot say: refusals have a media type of their own, and public routes ask for no credentials. */
function finish(operation: Operation): void {
  const refused = operation.responses['default'];
  if (refused?.content) refused.content = { 'application/problem+json': refused.content['application/json'] };
  if (operation['x-policy'] === PUBLIC) operation['security'] = [];
}

/** Serves the document at /api/v1/openapi.json and a page over it at /api/docs, from our own files. */
export function serveDocs(app: NestExpressApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/v1/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Bihuan API',
  });
}

/** The file as it is committed. */
export function openapiText(document: OpenAPIObject): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Zod's own JSON Schema (draft 2020-12, as OpenAPI 3.1 has it); what carries an id becomes a component. */
function toJsonSchema(schema: ZodType, io: 'input' | 'output') {
  const { $schema: _draft, $defs = {}, ...root } = z.toJSONSchema(schema, { io, override });
  const named = Object.entries($defs).map(([name, { id: _id, ...body }]) => [name, body] as const);
  return { schema: root, components: Object.fromEntries(named) };
}

/** Zod spells formats out as long patterns and bounds every integer by what a double holds; readers need neither. */
function override({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
