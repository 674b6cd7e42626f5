import type { Refusal } from '../subgraph/shared.view.ts';

/** Carries refusals out of a transaction, so that it rolls back; never seen outside the runner. */
export class Refused extends Error {
  readonly refusals: Refusal[];

  constructor(refusals: Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '));
    this.refusals = refusals;
  }
}
