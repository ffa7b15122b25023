/** Whom the calls of the command line speak for. Any token and key will do. */
export const caller = {
  authorization: 'Bearer any',
  'x-api-key': 'aep-sim',
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
} as const;
