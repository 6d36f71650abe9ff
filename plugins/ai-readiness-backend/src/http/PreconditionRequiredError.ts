import { CustomErrorBase } from '@backstage/errors';

/** 428: a write that does not say what it is based on. */
export class PreconditionRequiredError extends CustomErrorBase {
  readonly statusCode = 428;
}
