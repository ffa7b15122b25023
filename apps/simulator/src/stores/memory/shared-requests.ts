import type { ExportRequest, JobFacts } from '../../core/job-facts.ts';

/** How many different requests are remembered, and how long one may be as text. */
const MAX_REQUESTS = 1000;
const MAX_LENGTH = 4096;

/**
 * Lets jobs that ask for the same thing hold one request between them: of an idle job the request is the
 * largest part, and most clients send the same one over and over.
 */
export function sharedRequests(): (job: JobFacts) => JobFacts {
  const known = new Map<string, ExportRequest>();
  return (job) => {
    const text = JSON.stringify(job.request);
    const request = known.get(text);
    if (request) return request === job.request ? job : { ...job, request };
    if (text.length > MAX_LENGTH) return job;
    if (known.size >= MAX_REQUESTS) known.delete(known.keys().next().value as string);
    known.set(text, job.request);
    return job;
  };
}
