import { join } from 'node:path';
import { type EditionName, editionNames } from '../../../../packages/types/src/index.ts';
import { operations } from '../../src/api/operations.ts';
import { operations as controlOperations } from '../../src/control/operations.ts';
import { loadEdition } from '../../src/editions/index.ts';
import { type Document, documentOf } from './document.ts';
import { pathsOf } from './operation.ts';
import { sharedParameters } from './parameters.ts';
import { schemasOf } from './schemas.ts';
import { securitySchemes } from './security.ts';
import { aboutEdition, editionTag, serviceTags } from './tags.ts';

const schemas = schemasOf(join(import.meta.dirname, '../../../../contracts/schemas'));
const responses = new Map<string, object>();
const components = () => ({
  schemas,
  parameters: sharedParameters,
  responses: Object.fromEntries([...responses].sort(([a], [b]) => (a < b ? -1 : 1))),
  securitySchemes,
});

const services = operations.filter(({ family }) => family !== 'ims');
const tokens = operations.filter(({ family }) => family === 'ims');
const HOST = 'http://127.0.0.1:4100';
const local = { url: HOST, description: 'A simulator on this machine.' };

/** All that the simulator serves: the default edition, the others by their prefixes, tokens, and the control plane. */
export async function wholeDocument() {
  const common = { schemas, responses };
  const platform = { edition: await loadEdition('platform'), prefix: '', ...common };
  const byEdition = { ...platform, tagOf: () => editionTag('platform', '').name };
  const editions = await Promise.all(
    editionNames.map(async (name) => {
      const prefix = `/editions/${name}`;
      const tagOf = () => editionTag(name, prefix).name;
      return pathsOf(services, { edition: await loadEdition(name), prefix, tagOf, ...common });
    }),
  );
  const paths = {
    ...pathsOf(services, byEdition),
    ...pathsOf(tokens, { ...platform, tagOf: tagOfService }),
    ...pathsOf(controlOperations, { ...platform, tagOf: tagOfService }),
    ...Object.assign({}, ...editions),
  };
  return documentOf({
    title: 'aep-sim',
    description:
      "All operations of aep-sim, a local simulator of Adobe Experience Platform's export jobs API. Paths without a prefix are those of the edition `platform`.",
    servers: [local],
    tags: [
      editionTag('platform', ''),
      serviceTags.ims,
      serviceTags.control,
      ...editionNames.map((name) => editionTag(name, `/editions/${name}`)),
    ],
    paths,
    components: components(),
  });
}

/** One edition and the tokens, without a prefix. */
export async function editionDocument(name: EditionName) {
  const edition = await loadEdition(name);
  const place = { edition, prefix: '', schemas, responses, tagOf: tagOfService };
  return documentOf({
    title: `aep-sim, edition ${name}`,
    description: `The export jobs API of Adobe Experience Platform as aep-sim simulates it in the edition \`${name}\`. ${aboutEdition[name]}`,
    servers: [
      { url: `${HOST}/editions/${name}`, description: 'A simulator on this machine.' },
      { url: HOST, description: `A simulator that was started with --edition ${name}.` },
    ],
    tags: Object.values(serviceTags),
    paths: pathsOf(operations, place),
    components: components(),
  });
}

/** The operations of the simulator itself. */
export async function controlDocument() {
  const edition = await loadEdition('platform');
  const place = { edition, prefix: '', schemas, responses, tagOf: tagOfService };
  return documentOf({
    title: 'aep-sim, control plane',
    description:
      'The operations of aep-sim itself: the clock, rules, worlds, profiles, and the journal of a sandbox.',
    servers: [local],
    tags: [serviceTags.control],
    paths: pathsOf(controlOperations, place),
    components: components(),
  });
}

function tagOfService(family: keyof typeof serviceTags): string {
  return serviceTags[family].name;
}

/** The schemas that no operation refers to, which captured payloads are held against all the same. */
export function otherSchemas({ components: { schemas: known = {} } }: Document) {
  return Object.fromEntries(
    Object.entries(schemas).filter(([name]) => !Object.hasOwn(known, name)),
  );
}
