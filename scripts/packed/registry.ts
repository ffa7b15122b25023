import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Manifest } from '../pack/public-packages.ts';

/** A package as `npm publish` sends it. */
export interface Publication {
  readonly name: string;
  readonly access: string;
  readonly versions: Readonly<Record<string, Manifest>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** What was published, in order. */
  readonly published: readonly Publication[];
}

/** As much of an npm registry as `npm publish` needs. It has nothing to begin with. */
export async function startRegistry(): Promise<Registry> {
  const published: Publication[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'PUT') {
      published.push((await json(request)) as Publication);
      response.writeHead(201).end('{}');
      return;
    }
    const [name = '', version] = (request.url ?? '').slice(1).split('/').map(decodeURIComponent);
    const found = published.find((one) => one.name === name);
    const body = version === undefined ? found : found?.versions[version];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { error: 'not found' }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    published,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
