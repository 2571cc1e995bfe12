import { Injectable } from '@nestjs/common';
import { Budgets } from '#platform';
import { RequestActors } from '../request-actors.js';

/** Tells the budgets whose a request is: a key's, a person's over all their sessions, or a visitor's. */
@Injectable()
export class RequestPrincipals {
  constructor(budgets: Budgets, actors: RequestActors) {
    budgets.identifyBy(async (context) => {
      const { keyId, userId } = await actors.identify(context);
      if (keyId !== null) return { kind: 'key', id: keyId };
      return userId === null ? null : { kind: 'person', id: userId };
    });
  }
}
