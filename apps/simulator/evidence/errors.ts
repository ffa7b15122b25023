import { type EvidenceRow, OPENAPI, TROUBLESHOOTING } from './row.ts';

export const errors = {
  'error-request-id': {
    area: 'Errors',
    behaviour:
      "requestId of an error is the client's x-request-id, or generated from method, path and the time on the sandbox's clock.",
    mark: 'own',
    source: 'the same requests at the same times have the same responses',
  },
  'token-missing': {
    area: 'Errors',
    behaviour: 'No Authorization: 403, error_code 403010.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'token-invalid': {
    area: 'Errors',
    behaviour: 'A token that is not valid, has expired, or is rejected: 401, error_code 401013.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'key-missing': {
    area: 'Errors',
    behaviour: 'No x-api-key: 403, error_code 403000.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'org-missing': {
    area: 'Errors',
    behaviour: 'No x-gw-ims-org-id: 400, error_code 400003.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'org-malformed': {
    area: 'Errors',
    behaviour: 'An org that is not 24 hex digits and @AdobeOrg: 403, error_code 403027.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'org-foreign': {
    area: 'Errors',
    behaviour:
      "A token of the simulator with an org that is not the token's: 403, error_code 403025.",
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'sandbox-malformed': {
    area: 'Errors',
    behaviour: 'A sandbox name that is not lowercase: 400, error_code 400900.',
    mark: 'inferred',
    source: 'lowercase names are documented; the response is unknown',
  },
  'documented-failures': {
    area: 'Errors',
    behaviour:
      '403 and 503 of every request for export jobs: 403 if the token, the key, or the org is wrong; 503 if something cannot be read or written, or by a rule.',
    mark: 'documented',
    source: OPENAPI,
    inferredPart: 'when each is returned, and that 503 has a body',
  },
  'content-type': {
    area: 'Errors',
    behaviour: 'POST without a JSON content type: 400 BadRequestError.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'body-unreadable': {
    area: 'Errors',
    behaviour:
      'A body that is not UTF-8 or not JSON: 400, UPLIB-101206-500 in the profile services, BadRequestError in Catalog; for invalid JSON, it says where and why. A byte order mark is ignored.',
    mark: 'inferred',
    source: `${OPENAPI} shows the first for a sibling of export jobs`,
  },
  'content-encoding': {
    area: 'Errors',
    behaviour:
      'A request body can have Content-Encoding gzip or deflate; another encoding is rejected with 415 and an error with these two.',
    mark: 'inferred',
    source: 'no document has an encoded request; the status is that of RFC 9110, section 15.5.16',
  },
  'body-invalid': {
    area: 'Errors',
    behaviour:
      'Missing fields and fields of the wrong type, times that are not RFC 3339, ranges that end before they start, unknown segment statuses and schema names, versions of merge policies that are not integers up to 9007199254740991: 400, UPLIB-101206-500, one message per error, with its JSON pointer; times, names and versions are validated after the rest.',
    mark: 'inferred',
    source: `${OPENAPI} shows code and first message for a sibling of export jobs`,
  },
  'data-set-unknown-to-export': {
    area: 'Errors',
    behaviour: 'An export to a dataset that Catalog does not know: 400, UPLIB-101554-503.',
    mark: 'inferred',
    source: `${OPENAPI} shows it for a sibling of export jobs`,
  },
  'data-set-not-union': {
    area: 'Errors',
    behaviour: 'An export to a dataset that does not use the union schema: 400.',
    mark: 'inferred',
    source: 'every guide requires the union schema; none shows the error',
  },
  'catalog-data-set-unknown': {
    area: 'Errors',
    behaviour: 'Catalog, unknown dataset: 404 NotFoundError, "DataSet not found."',
    mark: 'documented',
    source: OPENAPI,
  },
  'batch-unknown': {
    area: 'Errors',
    behaviour:
      'A batch that is unknown, or whose dataset was deleted: 404 NotFoundError in the format of Catalog, from Data Access too.',
    mark: 'inferred',
    source: 'Data Access documents 404 with an empty body, on which clients that parse errors fail',
  },
  'file-unknown': {
    area: 'Errors',
    behaviour:
      'A file that is unknown, or the files of a batch that is not written: 404 NotFoundError that says why.',
    mark: 'inferred',
    source: 'the status is documented, its body is not',
  },
  'version-conflict': {
    area: 'Errors',
    behaviour: 'A change of a dataset with If-Match and another version than it has: 412.',
    mark: 'documented',
    source: 'help/catalog/api/appendix.md',
    inferredPart: 'the body',
  },
  'job-unknown': {
    area: 'Errors',
    behaviour: 'An unknown job ID: 404 in the format of the profile services.',
    mark: 'inferred',
    source: 'the status is documented, its body is not',
  },
  'query-invalid': {
    area: 'Errors',
    behaviour:
      'A query value out of range or unreadable: 400 with the name of the parameter. Blank values count as absent.',
    mark: 'inferred',
    source: 'Catalog documents a "400-level error" for a bad limit',
  },
  'body-too-large': {
    area: 'Errors',
    behaviour:
      'A body over the limit (1 MiB, of a dataset 64 KiB): 413. One nested more than 100 levels deep: 400.',
    mark: 'own',
    source: 'the platform documents no limit',
  },
  'route-unknown': {
    area: 'Errors',
    behaviour:
      'An unknown path: 404 in the format of its service, otherwise in that of the gateway.',
    mark: 'inferred',
    source: 'no document shows one',
  },
  'method-not-allowed': {
    area: 'Errors',
    behaviour:
      'A known path with another method: 405 with Allow. The documented "curl -X POST …/{id}" for a cancel is therefore rejected.',
    mark: 'inferred',
    source: 'no document shows one',
  },
} as const satisfies Record<string, EvidenceRow>;
