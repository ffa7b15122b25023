import type { EvidenceRow } from './row.ts';

export const simulator = {
  'sandbox-default': {
    area: 'Simulator',
    behaviour:
      'Without x-sandbox-name a call goes to the sandbox prod; any other name is a sandbox of its own, made when it is first used.',
    mark: 'documented',
    source:
      'help/sandboxes/troubleshooting-guide.md: the default production sandbox takes calls without a name; the five documents call the header required',
    inferredPart: 'that the default sandbox is called prod, and that any other name exists',
  },
  'tenant-foreign': {
    area: 'Simulator',
    behaviour: 'A job or dataset of another org or sandbox is a 404.',
    mark: 'inferred',
    source: 'documented is only that it cannot be reached',
  },
  'hint-header': {
    area: 'Simulator',
    behaviour:
      'What no document knows is ignored; the response names parameters of the query, and names in a body that look like misspellings, in x-aep-sim-hint.',
    mark: 'own',
    source: 'the platform ignores them silently, so that a misspelling is not noticed',
  },
  'world-file': {
    area: 'Simulator',
    behaviour:
      "A world of one's own has datasets, segments with names, merge policies and jobs; each ID leads to one thing, and what does not fit is rejected as a whole. A job with a counter has that many rows of its own synthetic profiles, or as many as it selects.",
    mark: 'own',
    source: 'so that a test starts with the jobs that it needs, or with captured ones',
  },
  'clock-start': {
    area: 'Simulator',
    behaviour:
      "The clock of a new or reset sandbox is the real time; with --clock, or the at of PUT /_sim/world, it stands at that time until it is moved or started, unless it was told to run. A token is not older than its sandbox's clock.",
    mark: 'own',
    source: 'so that whole responses can be compared with stored ones',
  },
  'script-header': {
    area: 'Simulator',
    behaviour:
      'x-aep-sim-script on a creation chooses the script of that job; an unknown one is a 400.',
    mark: 'own',
    source: 'to make a job fail on purpose',
  },
  'host-refused': {
    area: 'Simulator',
    behaviour:
      'A Host that is not allowed, a page of another site, or a page of another origin that calls the control plane: 403.',
    mark: 'own',
    source: 'so that no web page can reach a local simulator',
  },
  'too-many-sandboxes': {
    area: 'Simulator',
    behaviour:
      'A write to a sandbox that would be one more than --max-sandboxes: 403. Before that, a sandbox that was reset and not written since is forgotten.',
    mark: 'own',
    source: 'so that no client can fill the memory with names',
  },
  busy: {
    area: 'Simulator',
    behaviour:
      'A write that loses 20 times to writes of other simulators on the same store, or finds it locked for 5 s: 503 with Retry-After, and nothing is changed.',
    mark: 'own',
    source: 'several simulators may share a store',
  },
  'profiles-missing': {
    area: 'Simulator',
    behaviour:
      'Imported profiles that are not kept where the simulator looks: 503 with Retry-After for the requests that need them.',
    mark: 'own',
    source: 'several simulators on one store may not share their files',
  },
  'too-many-lifecycles': {
    area: 'Simulator',
    behaviour: 'A job whose script and pace would be the 65th of its sandbox: 413.',
    mark: 'own',
    source: 'jobs are found by their phase through the lifecycles of their sandbox',
  },
  'over-limit': {
    area: 'Simulator',
    behaviour:
      'A job of more segments or batches, a JSON Patch of more operations, or a patched dataset of more bytes, than is allowed: 400, and nothing is stored.',
    mark: 'own',
    source: 'one request must not hold up all others; the limits of the platform are unknown',
  },
  'too-many-data-sets': {
    area: 'Simulator',
    behaviour: 'A dataset more than a sandbox may have: 413, and nothing is stored.',
    mark: 'own',
    source: 'what a sandbox holds is bounded; the limits of the platform are unknown',
  },
  internal: {
    area: 'Simulator',
    behaviour:
      "A response that does not satisfy its own schema is not sent: 500, and a log line with the pointer. It is a bug of the simulator's.",
    mark: 'own',
    source: 'better loud than wrong',
  },
} as const satisfies Record<string, EvidenceRow>;
