import { MatchersV3 } from '@pact-foundation/pact';
import { ApiError, type Client } from '../src/index.ts';
import { DATA_SETS, exportRequest, type Interaction, JOBS } from './interaction.ts';

const { eachLike, equal, string } = MatchersV3;

/** The documented errors that a call of the client can meet. */
export function refusals(): Interaction[] {
  const refused = (call: (client: Client) => Promise<unknown>) => (client: Client) =>
    call(client).then(
      () => Promise.reject(new Error('the call should have been refused')),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.status, code: error.code };
      },
    );
  const profileError = (status: number, code: string) => ({
    errors: { [status]: eachLike({ code: equal(code), message: string('why') }) },
  });
  return [
    {
      description: 'a call is refused because its token has expired',
      given: ['the token has expired'],
      method: 'GET',
      path: `${JOBS}/726`,
      status: 401,
      answer: { error_code: '401013', message: string('Oauth token is not valid') },
      call: refused((client) => client.getExportJob(726)),
      gives: { status: 401, code: '401013' },
    },
    {
      description: 'an unknown job is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: `${JOBS}/727`,
      status: 404,
      // Which code a missing job has, no document says: any will do.
      answer: { errors: { 404: eachLike({ code: string('404'), message: string('why') }) } },
      call: refused((client) => client.getExportJob(727)),
      gives: { status: 404, code: '404' },
    },
    {
      description: 'an unknown job is cancelled',
      given: ['no export jobs exist'],
      method: 'DELETE',
      path: `${JOBS}/727`,
      status: 404,
      answer: { errors: { 404: eachLike({ code: string('404'), message: string('why') }) } },
      call: refused((client) => client.cancelExportJob(727)),
      gives: { status: 404, code: '404' },
    },
    {
      description: 'a job is started for a data set that Catalog does not know',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      body: { ...exportRequest, destination: { datasetId: '0123456789abcdef01234567' } },
      status: 400,
      answer: profileError(400, 'UPLIB-101554-503'),
      call: refused((client) =>
        client.createExportJob({
          ...exportRequest,
          destination: { datasetId: '0123456789abcdef01234567' },
        }),
      ),
      gives: { status: 400, code: 'UPLIB-101554-503' },
    },
    {
      description: 'a job is started with a time that is none',
      given: ['no export jobs exist'],
      method: 'POST',
      path: JOBS,
      body: { ...exportRequest, filter: { fromIngestTimestamp: 'yesterday' } },
      status: 400,
      answer: profileError(400, 'UPLIB-101206-500'),
      call: refused((client) =>
        client.createExportJob({ ...exportRequest, filter: { fromIngestTimestamp: 'yesterday' } }),
      ),
      gives: { status: 400, code: 'UPLIB-101206-500' },
    },
    {
      description: 'an unknown data set is asked for',
      given: ['no export jobs exist'],
      method: 'GET',
      path: `${DATA_SETS}/0123456789abcdef01234567`,
      status: 404,
      answer: { title: 'NotFoundError', detail: string('DataSet not found.') },
      call: refused((client) => client.getDataSet('0123456789abcdef01234567')),
      gives: { status: 404, code: 'NotFoundError' },
    },
  ];
}
