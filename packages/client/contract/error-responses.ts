import { MatchersV3 } from '@pact-foundation/pact';
import { ApiError, type Client } from '../src/index.ts';
import { DATA_SETS, exportRequest, type Interaction, JOBS } from './interaction.ts';

const { eachLike, equal, string } = MatchersV3;

type Call = (client: Client) => Promise<unknown>;

/** A call that returns the error it rejects with. */
export function rejected(call: Call): Call {
  return (client) =>
    call(client).then(
      () => Promise.reject(new Error('the call should have been refused')),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.status, code: error.code };
      },
    );
}

/** Documented errors of the gateway. Evidence: token-missing, key-missing, org-missing, org-malformed, org-foreign. */
export function gatewayErrors(): Interaction[] {
  const errorResponse = (
    because: string,
    [code, message]: readonly [code: string, message: string],
    rest: Pick<Interaction, 'lost' | 'org'> & Partial<Pick<Interaction, 'given'>>,
  ): Interaction => ({
    description: `a request is rejected because ${because}`,
    given: ['no export jobs exist'],
    method: 'GET',
    path: `${JOBS}/726`,
    status: Number(code.slice(0, 3)),
    answer: { error_code: code, message: string(message) },
    call: rejected((client) => client.getExportJob(726)),
    gives: { status: Number(code.slice(0, 3)), code },
    ...rest,
  });
  return [
    errorResponse('its token has expired', ['401013', 'Oauth token is not valid'], {
      given: ['the token has expired'],
    }),
    errorResponse('its token is of another org', ['403025', 'Profile is not valid'], {
      given: ['the token belongs to another org'],
    }),
    errorResponse('its token was lost', ['403010', 'Oauth token is missing.'], {
      lost: 'authorization',
    }),
    errorResponse('its key was lost', ['403000', 'Api Key is required'], { lost: 'x-api-key' }),
    errorResponse('its org was lost', ['400003', 'Missing header'], { lost: 'x-gw-ims-org-id' }),
    errorResponse('its org is malformed', ['403027', 'User region is missing'], {
      org: 'ACME@AdobeOrg',
    }),
  ];
}

/** Documented errors of the services that a client can receive. */
export function serviceErrors(): Interaction[] {
  const profileError = (status: number, code: string) => ({
    errors: { [status]: eachLike({ code: equal(code), message: string('why') }) },
  });
  return [
    {
      description: 'an unknown job is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: `${JOBS}/727`,
      status: 404,
      // No source describes the code for a missing job: any is accepted.
      answer: { errors: { 404: eachLike({ code: string('404'), message: string('why') }) } },
      call: rejected((client) => client.getExportJob(727)),
      gives: { status: 404, code: '404' },
    },
    {
      description: 'an unknown job is cancelled',
      given: ['no export jobs exist'],
      method: 'DELETE',
      path: `${JOBS}/727`,
      status: 404,
      answer: { errors: { 404: eachLike({ code: string('404'), message: string('why') }) } },
      call: rejected((client) => client.cancelExportJob(727)),
      gives: { status: 404, code: '404' },
    },
    {
      description: 'a job is started for a dataset that Catalog does not know',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      body: { ...exportRequest, destination: { datasetId: '0123456789abcdef01234567' } },
      status: 400,
      answer: profileError(400, 'UPLIB-101554-503'),
      call: rejected((client) =>
        client.createExportJob({
          ...exportRequest,
          destination: { datasetId: '0123456789abcdef01234567' },
        }),
      ),
      gives: { status: 400, code: 'UPLIB-101554-503' },
    },
    {
      description: 'a job is started with an invalid time',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      body: { ...exportRequest, filter: { fromIngestTimestamp: 'yesterday' } },
      status: 400,
      answer: profileError(400, 'UPLIB-101206-500'),
      call: rejected((client) =>
        client.createExportJob({ ...exportRequest, filter: { fromIngestTimestamp: 'yesterday' } }),
      ),
      gives: { status: 400, code: 'UPLIB-101206-500' },
    },
    {
      description: 'a job is started and its content type was lost',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      // The body can be anything: it is not read.
      lost: 'content-type',
      status: 400,
      answer: {
        title: 'BadRequestError',
        detail: string('A valid content-type must be specified'),
      },
      call: rejected((client) => client.createExportJob(exportRequest)),
      gives: { status: 400, code: 'BadRequestError' },
    },
    {
      description: 'an unknown data set is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: `${DATA_SETS}/0123456789abcdef01234567`,
      status: 404,
      answer: { title: 'NotFoundError', detail: string('DataSet not found.') },
      call: rejected((client) => client.getDataSet('0123456789abcdef01234567')),
      gives: { status: 404, code: 'NotFoundError' },
    },
  ];
}
