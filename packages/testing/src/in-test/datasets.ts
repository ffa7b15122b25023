import { DATA_SETS } from '../api-paths.ts';
import { checkNames, checkObject } from '../option-names.ts';
import { checkNotBlank, type Sandbox } from '../sandbox.ts';
import { SimulatorError } from '../simulator-error.ts';
import { OWN } from './own-requests.ts';

const UNION_SCHEMA = 'https://ns.adobe.com/xdm/context/profile__union';

export interface SandboxDatasets {
  /**
   * Creates a dataset that jobs can export profiles to, and returns its ID: 24 hex digits. Expectations and findings
   * skip the request.
   */
  create(options?: { readonly name?: string }): Promise<string>;
}

const NAMES = { name: true } as const;

export function sandboxDatasets(
  sandbox: Sandbox,
  { authorization }: { readonly authorization: string },
): SandboxDatasets {
  return {
    create: async (options = {}) => {
      checkObject('datasets.create: options', options);
      checkNames('datasets.create: ', options, NAMES);
      const { name = 'Export' } = options;
      checkNotBlank('datasets.create: name', name);
      const schemaRef = {
        id: UNION_SCHEMA,
        contentType: 'application/vnd.adobe.xed-full+json;version=1',
      };
      const answer = await sandbox.fetch(DATA_SETS, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...OWN },
        body: JSON.stringify({ name, schemaRef }),
      });
      const text = await answer.text();
      const id = answer.ok && /^\["@\/dataSets\/([^"/]+)"\]$/i.exec(text)?.[1];
      if (id) return id;
      const why = `${answer.status} ${text.slice(0, 300)}`;
      throw new SimulatorError(`datasets.create: The simulator responded with ${why}`);
    },
  };
}
