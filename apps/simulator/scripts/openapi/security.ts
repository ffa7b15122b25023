/** How clients prove who they are. The API key and the organization are parameters: importers drop them here. */
export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An access token. Any value is accepted. A simulator that was started with `--auth strict` accepts only its own, from `POST /ims/token/v3`.',
  },
  controlToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The token of the control plane: the value of `--control-token`, or the one that was printed at the start. It is not required if the simulator has none.',
  },
} as const;
