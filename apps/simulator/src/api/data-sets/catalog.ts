import { validators } from '@aep-sim/types/validators';
import { type Context, Hono } from 'hono';
import { changeDataSet } from '../../core/commands/change-data-set.ts';
import { createDataSet } from '../../core/commands/create-data-set.ts';
import { removeDataSet } from '../../core/commands/remove-data-set.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { Edition } from '../../editions/edition.ts';
import { decodeDataSetRequest } from '../../editions/request.ts';
import { Fault } from '../../http/api-error.ts';
import { bodyValue, queryValue, readJson } from '../../http/body.ts';
import { header } from '../../http/gateway.ts';
import { nowhere, only } from '../../http/methods.ts';
import type { Entrance, Read, Routes, Write } from '../../http/operation.ts';
import { catalogPage, decodePage } from '../../http/query.ts';
import { send } from '../../http/respond.ts';
import type { RowNames } from '../../stores/port.ts';
import { unfinishedJobs } from '../../tenants/jobs.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { lastBatches } from '../../tenants/shown.ts';
import { dataSetForm, versionOf } from './data-set-form.ts';
import { namedDataSet } from './named-data-set.ts';

export interface CatalogOptions {
  readonly entrance: Entrance;
  readonly edition: Edition;
  /** Where the API lies, `/data/foundation/catalog` and what comes before it. */
  readonly base: string;
  readonly maxBodyBytes: number;
}

/** `/dataSets` and `/dataSets/{id}`, also spelt `datasets`: api-facts §4. */
export function catalog(options: CatalogOptions): Routes {
  const { entrance } = options;
  const routes = new Hono({ strict: false });
  for (const path of ['/dataSets', '/datasets']) {
    routes
      .get(path, entrance.read(list))
      .post(path, entrance.write(create(options)))
      .all(path, entrance.read(only('GET', 'HEAD', 'POST')))
      .get(`${path}/:id`, entrance.read(get))
      .put(`${path}/:id`, entrance.write(change(options, replacing)))
      .patch(`${path}/:id`, entrance.write(change(options, patching)))
      .delete(`${path}/:id`, entrance.write(remove(options)))
      .all(`${path}/:id`, entrance.read(only('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE')));
  }
  return routes.all('/*', entrance.read(nowhere));
}

const list: Read = {
  handle: async (c, at) => {
    const page = queryValue(decodePage(new URL(c.req.url).searchParams, catalogPage));
    const dataSets = await at.dataSets(page);
    return send(validators.service.DataSetMap, await formsOf(at, dataSets));
  },
};

async function formsOf(at: RequestContext, dataSets: readonly DataSetFacts[]): Promise<object> {
  const ids = dataSets.map(({ id }) => id);
  const last = await lastBatches(at, ids);
  const { org } = at.tenant;
  return Object.fromEntries(
    dataSets.map((one) => [one.id, dataSetForm(one, org, last.get(one.id))]),
  );
}

function create({
  edition,
  base,
  maxBodyBytes,
}: CatalogOptions): Write<Pick<DataSetFacts, 'definition' | 'holdsProfiles'>> {
  return {
    read: async (c) => bodyValue(decodeDataSetRequest(await readJson(c, maxBodyBytes))),
    handle: async (_, at, request) => {
      const { dataSet, changes } = createDataSet(at.facts, request, at.now);
      const answer = send(
        edition.checks.DataSetCreated,
        [`${edition.dataSetPrefix}${dataSet.id}`],
        {
          status: 201,
          headers: { location: `${base}/dataSets/${dataSet.id}` },
        },
      );
      await at.commit(changes);
      return answer;
    },
  };
}

const get: Read = {
  names: named,
  handle: async (_, at) => {
    const dataSet = namedDataSet(at);
    const headers = { 'e-tag': versionOf(dataSet) };
    return send(validators.service.DataSetMap, await formsOf(at, [dataSet]), { headers });
  },
};

/** What a data set is to say of itself, given what it says now and the body; read like a creation's body. */
type Redefine = (dataSet: DataSetFacts, body: unknown) => unknown;

function replacing(): Redefine {
  return (_, body) => body;
}

/** Loaded when it is needed, which is seldom. */
async function patching(): Promise<Redefine> {
  return (await import('./data-set-patch.ts')).patched;
}

interface Redefinition {
  readonly body: unknown;
  readonly redefine: Redefine;
}

function change(
  { edition, maxBodyBytes }: CatalogOptions,
  how: () => Redefine | Promise<Redefine>,
): Write<Redefinition> {
  return {
    read: async (c) => ({ body: await readJson(c, maxBodyBytes), redefine: await how() }),
    names: named,
    handle: async (c, at, { body, redefine }) => {
      const dataSet = namedDataSet(at);
      expectVersion(c, dataSet);
      const definition = bodyValue(decodeDataSetRequest(redefine(dataSet, body)));
      const { changes } = changeDataSet(at.facts, dataSet, definition, at.now);
      const answer = send(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${dataSet.id}`]);
      await at.commit(changes);
      return answer;
    },
  };
}

function remove({ edition }: CatalogOptions): Write<undefined> {
  return {
    read: () => undefined,
    names: named,
    handle: async (_, at) => {
      const { id } = namedDataSet(at);
      const changes = removeDataSet(at.facts, id, await unfinishedJobs(at, id), at.now);
      const answer = send(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${id}`]);
      await at.commit(changes);
      return answer;
    },
  };
}

/** `If-Match` names the version that a caller has seen (help/catalog/api/appendix.md). */
function expectVersion(c: Context, dataSet: DataSetFacts): void {
  const wanted = header(c, 'if-match')?.replaceAll('"', '');
  const version = versionOf(dataSet);
  if (!wanted || wanted === '*' || wanted === version) return;
  throw new Fault('version-conflict', [
    `If-Match names version ${wanted}, but the data set is at version ${version}; read it again`,
  ]);
}

function named(c: Context): RowNames {
  return { dataSets: [c.req.param('id') ?? ''] };
}
