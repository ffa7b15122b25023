import { json } from '../http/description.ts';
import { jsonReply } from '../http/reply.ts';
import type { ControlStandalone } from './services.ts';

export const getOpenapi: ControlStandalone = {
  name: 'getOpenapi',
  method: 'GET',
  path: '/openapi.json',
  family: 'control',
  summary: 'Get this OpenAPI document',
  description: 'Returns the OpenAPI 3.1 document of all operations in all editions.',
  answers: [{ status: 200, description: 'OpenAPI 3.1.', content: json({ type: 'object' }) }],
  kind: 'standalone',
  isPublic: true,
  handle: async () => {
    // Large and seldom requested, so it is loaded on demand.
    const { openapi } = await import('../generated/openapi.ts');
    return jsonReply(openapi);
  },
};
