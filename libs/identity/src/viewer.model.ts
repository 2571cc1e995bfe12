import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from './role.rules.js';
import { Confinement } from './confinement.rules.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may be in the registry. One person may hold several roles.',
  valuesMap: {
    RESEARCHER: { description: 'Records cases with their sources and follows them until they are verified.' },
    TRIAGE_OFFICER: { description: 'Takes submitted cases in: accepts, rejects or merges them.' },
    VERIFIER: { description: 'Checks a case against its sources and decides.' },
    LEGAL_REVIEWER: { description: 'Signs the link between a case and a treaty provision.' },
    EDITOR: { description: 'Publishes verified cases, and reopens or retracts published ones.' },
    DISPUTES_OFFICER: { description: 'Answers disputes about published cases.' },
    SAFETY_OFFICER: { description: 'Hides a public case at once when someone is in danger.' },
    CUSTODIAN: { description: 'Keeps the identity vault and grants access to it.' },
    ANALYST: { description: 'Asks for patterns across cases.' },
    ADMINISTRATOR: { description: 'Decides users and configuration, never content.' },
  },
});

registerEnumType(Confinement, {
  name: 'Confinement',
  description: 'What a session must do before it opens anything else.',
  valuesMap: {
    SECOND_FACTOR: { description: 'Prove a second factor.' },
    ENROL_SECOND_FACTOR: { description: 'Enrol a second factor, which the roles of the account need.' },
  },
});

@ObjectType('Viewer', { description: 'The person who is signed in, as they see themselves.' })
export class ViewerModel {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  id: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  displayName: string;

  @Field(() => [Role], {
    description: 'Roles held now, in alphabetical order. A role that is revoked acts no more from the next request on.',
  })
  roles: readonly Role[];

  @Field(() => Date, {
    description: 'When the session ends at the latest. It ends sooner when it is not used for 30 minutes.',
  })
  sessionExpiresAt: Date;

  @Field(() => Confinement, {
    nullable: true,
    description: 'What must be done before the session opens anything else; null when nothing must.',
  })
  confinedTo: Confinement | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when operations that need a fresh proof of who one is are open; null when they are not.',
  })
  steppedUpUntil: Date | null;
}
