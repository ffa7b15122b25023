import { validators } from '@aep-sim/types/validators';
import { type Context, Hono } from 'hono';
import type { DataSetFacts } from '../core/data-set.ts';
import type { Edition } from '../editions/edition.ts';
import { decodeDataSetRequest } from '../editions/request.ts';
import type { Batches } from '../tenants/batches.ts';
import type { Service } from '../tenants/service.ts';
import { bodyValue, queryValue, readJson } from './body.ts';
import { dataSetForm, versionOf } from './data-set-form.ts';
import { Fault } from './faults.ts';
import { type Entrance, header } from './gateway.ts';
import { nowhere, only } from './methods.ts';
import { catalogPage, decodePage } from './page-query.ts';
import { send } from './respond.ts';
import type { Route, Routes } from './route.ts';

export interface CatalogOptions {
  readonly entrance: Entrance;
  readonly service: Service;
  readonly batches: Batches;
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
      .get(path, entrance(list(options)))
      .post(path, entrance(create(options)))
      .all(path, entrance(only('GET', 'HEAD', 'POST')))
      .get(`${path}/:id`, entrance(get(options)))
      .put(`${path}/:id`, entrance(change(options, () => (_, body) => body)))
      .patch(`${path}/:id`, entrance(change(options, patching)))
      .delete(`${path}/:id`, entrance(remove(options)))
      .all(`${path}/:id`, entrance(only('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE')));
  }
  return routes.all('/*', entrance(nowhere));
}

function list({ service, batches }: CatalogOptions): Route {
  return async (c, visit) => {
    const page = queryValue(decodePage(new URL(c.req.url).searchParams, catalogPage));
    const dataSets = await service.dataSets(visit, page);
    const forms = dataSets.map(async (one) => [one.id, await dataSetForm(batches, visit, one)]);
    return send(validators.service.DataSetMap, Object.fromEntries(await Promise.all(forms)));
  };
}

function create({ service, edition, base, maxBodyBytes }: CatalogOptions): Route {
  return async (c, { tenant }) => {
    const request = bodyValue(decodeDataSetRequest(await readJson(c, maxBodyBytes)));
    const { id } = await service.createDataSet(tenant, request);
    return send(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${id}`], {
      status: 201,
      headers: { location: `${base}/dataSets/${id}` },
    });
  };
}

function get({ service, batches }: CatalogOptions): Route {
  return async (c, visit) => {
    const dataSet = await service.dataSet(visit, idOf(c));
    if (!dataSet) throw unknown();
    const shown = await dataSetForm(batches, visit, dataSet);
    return send(
      validators.service.DataSetMap,
      { [dataSet.id]: shown },
      { headers: { 'e-tag': shown.version } },
    );
  };
}

/** What a data set is to say of itself, given what it says now and the body; read like a creation's body. */
type Redefine = (dataSet: DataSetFacts, body: unknown) => unknown;

/** Loaded when it is needed, which is seldom. */
async function patching(): Promise<Redefine> {
  return (await import('./data-set-patch.ts')).patched;
}

function change(
  { service, edition, maxBodyBytes }: CatalogOptions,
  how: () => Redefine | Promise<Redefine>,
): Route {
  return async (c, { tenant }) => {
    const body = await readJson(c, maxBodyBytes);
    const redefine = await how();
    const changed = await service.changeDataSet(tenant, idOf(c), (dataSet) => {
      expectVersion(c, dataSet);
      return bodyValue(decodeDataSetRequest(redefine(dataSet, body)));
    });
    if (!changed) throw unknown();
    return send(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${changed.id}`]);
  };
}

function remove({ service, edition }: CatalogOptions): Route {
  return async (c, { tenant }) => {
    const id = idOf(c);
    if (!(await service.removeDataSet(tenant, id))) throw unknown();
    return send(edition.checks.DataSetCreated, [`${edition.dataSetPrefix}${id}`]);
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

function idOf(c: Context): string {
  return c.req.param('id') ?? '';
}

function unknown(): Fault {
  return new Fault('catalog-data-set-unknown', ['DataSet not found.']);
}
