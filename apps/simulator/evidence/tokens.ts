import type { EvidenceRow } from './row.ts';

export const tokens = {
  'token-any': {
    area: 'Tokens',
    behaviour:
      'Any bearer token is accepted, except one of the simulator that has expired or belongs to another org; with --auth strict, only tokens of the simulator are accepted.',
    mark: 'own',
    source: 'a simulator has no accounts',
  },
  'token-life': {
    area: 'Tokens',
    behaviour:
      "A token is valid for 24 hours on the sandbox's clock. expires_in is in seconds, from /ims/exchange/jwt in milliseconds.",
    mark: 'documented',
    source: 'help/landing/api-authentication.md',
    inferredPart: "that it is the sandbox's clock",
  },
  'token-org': {
    area: 'Tokens',
    behaviour:
      "A token belongs to the org in the JWT's iss, or in the x-gw-ims-org-id of the token request; without either, to any org.",
    mark: 'own',
    source: 'client credentials have no org',
  },
  'token-fields': {
    area: 'Tokens',
    behaviour:
      'Each field of a token request is in the body or in the query; of a field in both, the body counts. Client credentials can be sent as Authorization: Basic.',
    mark: 'documented',
    source: "the vendor's reference for the token service",
    inferredPart: 'which of the two counts, and Basic (RFC 6749, section 2.3.1)',
  },
  'token-error': {
    area: 'Tokens',
    behaviour:
      'A token request without a required field returns 400 with error and error_description.',
    mark: 'inferred',
    source: 'RFC 6749, section 5.2',
  },
} as const satisfies Record<string, EvidenceRow>;
