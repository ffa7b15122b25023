import type { EvidenceRow } from './row.ts';

export const simulator = {
  'sandbox-default': {
    area: 'Simulator',
    behaviour:
      'A request without x-sandbox-name is for the sandbox prod; any other name is another sandbox, which is created when it is first used.',
    mark: 'documented',
    source:
      'help/sandboxes/troubleshooting-guide.md: the default production sandbox accepts requests without a name; in the five documents the header is required',
    inferredPart: 'that the default sandbox is called prod, and that any other name exists',
  },
  'tenant-foreign': {
    area: 'Simulator',
    behaviour: 'A job or dataset of another org or sandbox is a 404.',
    mark: 'inferred',
    source: 'only documented is that it cannot be accessed',
  },
  'hint-header': {
    area: 'Simulator',
    behaviour:
      'Undocumented names are ignored; the response lists query parameters, and names in a body that may be misspellings, in x-aep-sim-hint.',
    mark: 'own',
    source: 'the platform ignores them silently, so that a misspelling is not noticed',
  },
  'world-file': {
    area: 'Simulator',
    behaviour:
      'A world of your own has datasets, segments with names, merge policies, and jobs. Each ID is unique, and a world that is not valid is rejected as a whole. A job with a counter has that many rows of its own synthetic profiles, or as many as it selects.',
    mark: 'own',
    source: 'a test starts with the jobs that it needs, or with captured ones',
  },
  'clock-start': {
    area: 'Simulator',
    behaviour:
      "The clock of a new or reset sandbox is the real time; with --clock, or the at of PUT /_sim/world, it is frozen at that time until it is advanced or started, unless the request or a flag lets it run. A token is not older than its sandbox's clock.",
    mark: 'own',
    source: 'complete responses can be compared with stored ones',
  },
  'script-header': {
    area: 'Simulator',
    behaviour:
      'x-aep-sim-script with a create chooses the script of the job; an unknown script is rejected with 400.',
    mark: 'own',
    source: 'tests make a job fail on purpose',
  },
  'host-refused': {
    area: 'Simulator',
    behaviour:
      'A Host that is not allowed, a web page of another site, or a web page of another origin that sends requests to the control plane: 403.',
    mark: 'own',
    source: 'no web page can use a local simulator',
  },
  'too-many-sandboxes': {
    area: 'Simulator',
    behaviour:
      'A write to a new sandbox that exceeds --max-sandboxes: 403. Before that, a sandbox that was reset and not written to since is removed.',
    mark: 'own',
    source: 'no client can fill the memory with names',
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
      'Imported profiles that the simulator cannot find: 503 with Retry-After for the requests that need them.',
    mark: 'own',
    source: 'several simulators on one store may not share their files',
  },
  'too-many-lifecycles': {
    area: 'Simulator',
    behaviour: 'A job whose script and pace would be the 65th of its sandbox: 413.',
    mark: 'own',
    source: 'lists are filtered by phase with the lifecycles of the sandbox',
  },
  'over-limit': {
    area: 'Simulator',
    behaviour:
      'A job of more segments or batches, a JSON Patch of more operations, or a patched dataset of more bytes, than the limit: 400, and nothing is stored.',
    mark: 'own',
    source: 'one request must not hold up all others; the limits of the platform are unknown',
  },
  'too-many-data-sets': {
    area: 'Simulator',
    behaviour: 'A dataset that exceeds the limit of a sandbox: 413, and nothing is stored.',
    mark: 'own',
    source: 'the memory of a sandbox is limited; the limits of the platform are unknown',
  },
  internal: {
    area: 'Simulator',
    behaviour:
      'A response that does not match its own schema is not sent: 500, and a log line with the pointer. It is a bug of the simulator.',
    mark: 'own',
    source: 'a wrong response would not be noticed',
  },
} as const satisfies Record<string, EvidenceRow>;
