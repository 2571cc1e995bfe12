import { IntrinsicException } from '@nestjs/common';
import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { InputProblem } from './domain-error.js';

/** An expected outcome of a mutation that kept it from taking effect: nothing was written. */
@InterfaceType('UserError', {
  description:
    'Why a mutation was refused. Refusals are data in the payload; nothing was written. Types that implement this interface add what the reason needs.',
  resolveType: (error: UserErrorModel) => error.typeName,
})
export abstract class UserErrorModel {
  /** Name of the GraphQL type. */
  abstract readonly typeName: string;

  @Field(() => String, {
    description: 'Stable code of the reason, in upper case; the same for every instance of a type.',
  })
  readonly code: string;

  @Field(() => String, { description: 'What was refused and what would make it pass, in plain words.' })
  readonly message: string;

  @Field(() => [String], {
    description:
      'The field at fault, from the root of the input, such as ["uses", "0", "mechanism"]. Empty when no single field is.',
  })
  readonly path: readonly string[];

  protected constructor(code: string, message: string, path: readonly string[]) {
    this.code = code;
    this.message = message;
    this.path = path;
  }
}

/** One field of the input broke one rule. */
@ObjectType('ValidationFailed', {
  implements: () => UserErrorModel,
  description: 'A field of the input breaks a rule.',
})
export class ValidationFailedModel extends UserErrorModel {
  override readonly typeName = 'ValidationFailed';

  @Field(() => String, {
    nullable: true,
    description: 'The value that was given, shortened to 80 characters; null when it was missing.',
  })
  readonly value: string | null;

  constructor(problem: InputProblem) {
    super('VALIDATION_FAILED', problem.message, problem.path);
    this.value = problem.value;
  }
}

/** What a service throws to refuse a mutation: carries the reasons that the payload's `errors` will list. */
export class Refused extends IntrinsicException {
  override readonly name = 'Refused';

  constructor(readonly errors: readonly UserErrorModel[]) {
    super(errors.map((error) => error.code).join(', '));
  }
}

/** @returns a refusal for input that broke rules, one error for each problem. */
export function invalid(...problems: readonly InputProblem[]): Refused {
  return new Refused(problems.map((problem) => new ValidationFailedModel(problem)));
}
