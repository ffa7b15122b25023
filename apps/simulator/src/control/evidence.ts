import * as validators from '@aep-sim/types/validators/control';
import { quoted } from '../core/sentence.ts';
import { nearest } from '../editions/nearest.ts';
import { inPath, json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import { ControlError } from './error.ts';
import type { ControlStandalone } from './services.ts';

export const getEvidence: ControlStandalone = {
  name: 'getEvidence',
  method: 'GET',
  path: '/_sim/evidence/{id}',
  family: 'control',
  summary: 'Read a row of the evidence',
  description:
    'Returns where a behavior of the simulator comes from, and whether it is documented, observed, inferred, or simulator-only.',
  parameters: [inPath('id', 'The ID of the row.', 'created-new')],
  answers: [{ status: 200, description: 'The row.', content: json('control/EvidenceRow') }],
  kind: 'standalone',
  handle: async ({ request }) => {
    const { default: rows } = await import('../generated/evidence.json', {
      with: { type: 'json' },
    });
    const id = request.param('id');
    const known = new Map<string, unknown>(Object.entries(rows));
    const row = known.get(id);
    if (row) return reply(validators.EvidenceRow, row);
    const meant = nearest(id, [...known.keys()]);
    throw new ControlError(
      404,
      `${quoted(id)} is not the ID of a row of the evidence. Did you mean ${meant}?`,
      { place: { nearest: meant } },
    );
  },
};
