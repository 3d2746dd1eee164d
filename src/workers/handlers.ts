import { readCase } from '#model/business-case/read-case.ts';
import type { JobName, Jobs } from '#workers/job.ts';

/** The one implementation of each job; executors differ only in where they call it. */
export const HANDLERS: { readonly [Name in JobName]: (input: Jobs[Name]['input']) => Jobs[Name]['output'] } = {
  readCases: (documents) => documents.map((document) => readCase(document).values),
};
