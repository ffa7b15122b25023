import { editionNames } from '@aep-sim/types';
import { expect, it } from 'vitest';
import { checkClient } from '../src/index.ts';
import { goodClient } from './good-client.ts';
import { createSimulator } from './simulator.ts';

const runs = Number(process.env['AEP_SIM_HISTORIES'] ?? 1000);

it.each(editionNames)(
  'should pass the client of this project in the edition %s',
  async (edition) => {
    const simulator = createSimulator();
    const summary = await checkClient(goodClient, { simulator, edition, runs });
    expect(summary.runs).toBe(runs);
    expect(Object.keys(summary.steps).sort()).toEqual(
      'advance cancel create expire-token get list lose-answer overload page-through script wait'.split(
        ' ',
      ),
    );
  },
  600_000,
);
