import type { DataSet } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { Hono } from 'hono';
import type { DataSetFacts } from '../core/data-set.ts';
import type { Decoded, Problem } from '../editions/decoded.ts';
import type { Edition } from '../editions/edition.ts';
import { decodeDataSetRequest } from '../editions/request.ts';
import type { Service } from '../service.ts';
import { bodyValue, queryValue, readJson } from './body.ts';
import { Fault } from './faults.ts';
import type { Entrance } from './gateway.ts';
import { nowhere, only } from './methods.ts';
import { send } from './respond.ts';
import type { Route, Routes } from './route.ts';

export interface CatalogOptions {
  readonly entrance: Entrance;
  readonly service: Service;
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
      .all(`${path}/:id`, entrance(only('GET', 'HEAD')));
  }
  return routes.all('/*', entrance(nowhere));
}

function list({ service }: CatalogOptions): Route {
  return async (c, visit) => {
    const page = queryValue(decodePage(new URL(c.req.url).searchParams));
    const dataSets = await service.dataSets(visit, page);
    return send(
      validators.service.DataSetMap,
      Object.fromEntries(dataSets.map((one) => [one.id, form(one, visit.tenant.org)])),
    );
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

function get({ service }: CatalogOptions): Route {
  return async (c, visit) => {
    const dataSet = await service.dataSet(visit, c.req.param('id') ?? '');
    if (!dataSet) throw new Fault('catalog-data-set-unknown', ['DataSet not found.']);
    const shown = form(dataSet, visit.tenant.org);
    return send(
      validators.service.DataSetMap,
      { [dataSet.id]: shown },
      { headers: { 'e-tag': shown.version } },
    );
  };
}

function form({ id, viewId, createdAt, definition }: DataSetFacts, org: string): DataSet {
  const { tags, name, ...rest } = definition as Partial<DataSet>;
  return {
    ...(name !== undefined && { name }),
    ...rest,
    tags: { ...tags, 'adobe/pqs/table': tags?.['adobe/pqs/table'] ?? [tableName(name ?? id)] },
    imsOrg: org,
    namespace: 'ACP',
    state: 'DRAFT',
    version: '1.0.0',
    created: createdAt,
    updated: createdAt,
    createdClient: 'aep-sim',
    createdUser: 'aep-sim',
    updatedUser: 'aep-sim',
    viewId,
    files: `@/dataSets/${id}/views/${viewId}/files`,
    classification: { dataBehavior: 'record', managedBy: 'CUSTOMER' },
    observableSchema: {},
    dule: {},
    statsCache: {},
  };
}

/** As clients derive it from the data set's name: lower-case, underscores (api-facts §8). */
function tableName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}

/** `limit` 1 to 100, default 20; `start` from 0. */
function decodePage(query: URLSearchParams): Decoded<{ skip: number; limit: number }> {
  const problems: Problem[] = [];
  const read = (name: string, least: number, most: number, otherwise: number): number => {
    const text = query.get(name)?.trim();
    if (!text) return otherwise;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
    problems.push({ at: name, message: `must be a whole number, ${range}` });
    return otherwise;
  };
  const limit = read('limit', 1, 100, 20);
  const skip = read('start', 0, Number.MAX_SAFE_INTEGER, 0);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { skip, limit } };
}
