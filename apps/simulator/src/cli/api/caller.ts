/** The headers of the command line's requests. Any token and key are accepted. */
export const caller = {
  authorization: 'Bearer any',
  'x-api-key': 'aep-sim',
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
} as const;
