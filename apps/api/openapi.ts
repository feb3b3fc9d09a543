import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { readSettings } from '@bihuan/config/settings.js';
import { createApi } from './src/create-api.js';
import { describeApi, openapiText } from './src/http/openapi.js';

/** `node dist/apps/api/openapi.js [file]` writes the document of this build; no database is asked. */
const settings = readSettings('api', {
  DATABASE_URL: 'postgres://nobody@localhost/none',
  LOG_LEVEL: 'error',
});
const app = await createApi({ settings });
writeFileSync(process.argv[2] ?? 'docs/openapi.json', openapiText(describeApi(app)));
process.exit(0);
