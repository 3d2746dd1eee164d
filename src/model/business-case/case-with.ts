import { readCase, type Case } from '#model/business-case/read-case.ts';
import { withValueAt } from '#model/document/write.ts';

/** The same case with another value at a path: what a choice that was not made would give. */
export const caseWith = (read: Case, path: string, value: unknown): Case =>
  readCase(withValueAt(read.document, path, value));
