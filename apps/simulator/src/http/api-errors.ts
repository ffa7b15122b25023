import type { EvidenceId } from '../generated/evidence-id.ts';

/**
 * `gateway`: the gateway in front of all services. `placeholder`: the two documented bodies with a placeholder type.
 * `service`: in the format of the service that was requested.
 */
export type ErrorFormat = 'gateway' | 'placeholder' | 'service';

interface ApiErrorRow {
  readonly status: 400 | 401 | 403 | 404 | 405 | 412 | 413 | 415 | 416 | 500 | 503;
  readonly format: ErrorFormat;
  /** The gateway's six digits, or the code of a profile-service error. */
  readonly code: string;
  /** The gateway's message, or the title of a service error. */
  readonly title: string;
  readonly evidence: EvidenceId;
}

/**
 * Every error that the simulator responds with. Codes that begin with AEPSIM, and gateway codes that end in
 * 900 and above, are simulator-only: no source describes the platform's.
 */
export const apiErrors = {
  'token-missing': gateway(403, '403010', 'Oauth token is missing.', 'token-missing'),
  'token-invalid': gateway(401, '401013', 'Oauth token is not valid', 'token-invalid'),
  'key-missing': gateway(403, '403000', 'Api Key is required', 'key-missing'),
  'org-missing': gateway(400, '400003', 'Missing header', 'org-missing'),
  'org-malformed': gateway(403, '403027', 'User region is missing', 'org-malformed'),
  'org-foreign': gateway(403, '403025', 'Profile is not valid', 'org-foreign'),
  'sandbox-malformed': gateway(
    400,
    '400900',
    'x-sandbox-name must be lowercase letters, digits, and hyphens, and begin with a letter or digit.',
    'sandbox-malformed',
  ),
  'host-refused': gateway(
    403,
    '403900',
    'The Host header is not allowed. To accept it, start with --allowed-hosts.',
    'host-refused',
  ),
  'cross-site': gateway(
    403,
    '403901',
    "Requests from web pages of other sites are not allowed. Send them from your server, or through a proxy on the page's own host.",
    'host-refused',
  ),
  'foreign-origin': gateway(
    403,
    '403902',
    'Requests from web pages of other origins to the control plane are not allowed. Send them from your server, or start with --public-url.',
    'host-refused',
  ),
  'too-many-sandboxes': gateway(
    403,
    '403903',
    'The limit of sandboxes is reached.',
    'too-many-sandboxes',
  ),
  'route-unknown': service(404, 'AEPSIM-UNKNOWN-ROUTE-404', 'NotFoundError', 'route-unknown'),
  'method-not-allowed': service(
    405,
    'AEPSIM-METHOD-405',
    'MethodNotAllowedError',
    'method-not-allowed',
  ),
  'content-type': {
    status: 400,
    format: 'placeholder',
    code: '',
    title: 'BadRequestError',
    evidence: 'content-type',
  },
  'body-unreadable': service(400, 'UPLIB-101206-500', 'BadRequestError', 'body-unreadable'),
  'body-invalid': service(400, 'UPLIB-101206-500', 'BadRequestError', 'body-invalid'),
  'encoding-unsupported': service(
    415,
    'AEPSIM-ENCODING-415',
    'UnsupportedMediaTypeError',
    'content-encoding',
  ),
  'body-too-large': service(413, 'AEPSIM-BODY-413', 'PayloadTooLargeError', 'body-too-large'),
  'query-invalid': service(400, 'AEPSIM-QUERY-400', 'BadRequestError', 'query-invalid'),
  'header-invalid': service(400, 'AEPSIM-HEADER-400', 'BadRequestError', 'script-header'),
  'data-set-unknown': service(
    400,
    'UPLIB-101554-503',
    'BadRequestError',
    'data-set-unknown-to-export',
  ),
  'data-set-not-union': service(400, 'AEPSIM-SCHEMA-400', 'BadRequestError', 'data-set-not-union'),
  'too-many-lifecycles': service(
    413,
    'AEPSIM-LIFECYCLES-413',
    'PayloadTooLargeError',
    'too-many-lifecycles',
  ),
  'over-limit': service(400, 'AEPSIM-LIMIT-400', 'BadRequestError', 'over-limit'),
  'too-many-data-sets': service(
    413,
    'AEPSIM-DATASETS-413',
    'PayloadTooLargeError',
    'too-many-data-sets',
  ),
  'job-unknown': service(404, 'AEPSIM-UNKNOWN-JOB-404', 'NotFoundError', 'job-unknown'),
  'catalog-data-set-unknown': {
    status: 404,
    format: 'placeholder',
    code: '',
    title: 'NotFoundError',
    evidence: 'catalog-data-set-unknown',
  },
  'version-conflict': service(412, '', 'PreconditionFailedError', 'version-conflict'),
  'batch-unknown': service(404, '', 'NotFoundError', 'batch-unknown'),
  'file-unknown': service(404, '', 'NotFoundError', 'file-unknown'),
  'range-unsatisfiable': service(416, '', 'RangeNotSatisfiableError', 'ranges'),
  busy: service(503, 'AEPSIM-BUSY-503', 'ServiceUnavailableError', 'busy'),
  'file-not-written': service(
    503,
    'AEPSIM-FILE-503',
    'ServiceUnavailableError',
    'file-not-written',
  ),
  'profiles-missing': service(
    503,
    'AEPSIM-PROFILES-503',
    'ServiceUnavailableError',
    'profiles-missing',
  ),
  internal: service(500, 'AEPSIM-INTERNAL-500', 'InternalServerError', 'internal'),
} satisfies Record<string, ApiErrorRow>;

export type ApiErrorKind = keyof typeof apiErrors;

function gateway<const S extends 400 | 401 | 403>(
  status: S,
  code: string,
  title: string,
  evidence: EvidenceId,
) {
  return { status, format: 'gateway', code, title, evidence } as const;
}

function service<const S extends ApiErrorRow['status']>(
  status: S,
  code: string,
  title: string,
  evidence: EvidenceId,
) {
  return { status, format: 'service', code, title, evidence } as const;
}
