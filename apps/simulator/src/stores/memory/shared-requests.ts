import type { ExportRequest, JobFacts } from '../../core/job-facts.ts';

/** How many different requests are remembered, and how long one may be as a string. */
const MAX_REQUESTS = 1000;
const MAX_LENGTH = 4096;

/**
 * Lets jobs with equal requests share one object: the request is the largest part of an idle job, and many
 * clients send the same one repeatedly.
 *
 * Serializing a request costs more than the rest of a commit, so it is only done for a request that is similar
 * to an earlier one.
 */
export function sharedRequests(): (job: JobFacts) => JobFacts {
  const looks = new Map<string, true>();
  const known = new Map<string, ExportRequest>();
  return (job) => {
    const look = lookOf(job.request);
    if (!looks.has(look)) {
      remember(looks, look, true);
      return job;
    }
    const text = JSON.stringify(job.request);
    const request = known.get(text);
    if (request) return request === job.request ? job : { ...job, request };
    remember(known, text, job.request);
    return job;
  };
}

/** Equal for equal requests, and cheap; it may be equal for different requests too. */
function lookOf({ dataSetId, fields, filter }: ExportRequest): string {
  return `${dataSetId}\n${fields}\n${filter?.segments?.[0]?.id}`;
}

function remember<Value>(values: Map<string, Value>, text: string, value: Value): void {
  if (text.length > MAX_LENGTH) return;
  if (values.size >= MAX_REQUESTS) values.delete(values.keys().next().value as string);
  values.set(text, value);
}
