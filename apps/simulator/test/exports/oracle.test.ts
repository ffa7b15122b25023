import { expect, it } from 'vitest';
import { standingSegments } from '../../src/profiles/synthetic/membership.ts';
import { syntheticPopulation } from '../../src/profiles/synthetic/population.ts';
import { stockOf } from '../../src/profiles/synthetic/subject.ts';
import { org, startAt } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';
import { expectSameAsSql } from './compare.ts';
import { syntheticTables } from './tables.ts';

it('should hold of made-up profiles what SQL finds among them', async () => {
  const [seed, size] = ['oracle', 300];
  const origin = { seed, org, sandbox: 'prod' };
  const standing = standingSegments(stockOf(origin));
  const others = [{ id: 'one' }, { id: 'two', namespace: 'ups' }, { id: 'one', namespace: 'aam' }];
  const population = syntheticPopulation({ origin, size });
  const tables = syntheticTables(population, { standing, others, evaluatedAt: startAt });
  const exporter = createExporter({ seed, population: size, pace: 'instant' });
  const named = [...others, ...standing.slice(0, 1), ...standing.slice(-1)];
  expect(tables.profile).toHaveLength(size);
  await expectSameAsSql(exporter, tables, named, 250);
}, 120_000);
