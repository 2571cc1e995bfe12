/** Limits on the shape of a GraphQL document, checked before anything runs. Fragments count where they are used. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Most of each that one document may have. */
export const DOCUMENT_LIMITS = {
  /** Nested selections. The page of cases with its uses, events and provisions needs eight. */
  depth: 10,
  /** Fields after expanding fragments. */
  fields: 500,
  aliases: 30,
  directives: 20,
  /** Mutations in one request: each is decided, and answered for, alone. */
  rootMutations: 1,
  tokens: 2000,
} as const;

interface Shape {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** Validation rule of graphql-js that refuses documents over {@link DOCUMENT_LIMITS}. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const problem of problemsOf(document)) context.reportError(problem);
      return false;
    },
  };
}

function problemsOf(document: DocumentNode): GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const problems: GraphQLError[] = [];
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape: Shape = { depth: 0, fields: 0, aliases: 0, directives: operation.directives?.length ?? 0 };
    const roots = measure(operation.selectionSet, fragments, shape, 1, new Set());
    for (const what of ['depth', 'fields', 'aliases', 'directives'] as const) {
      if (shape[what] > DOCUMENT_LIMITS[what]) problems.push(overLimit(what, shape[what], DOCUMENT_LIMITS[what]));
    }
    if (operation.operation === OperationTypeNode.MUTATION && roots > DOCUMENT_LIMITS.rootMutations) {
      problems.push(overLimit('rootMutations', roots, DOCUMENT_LIMITS.rootMutations));
    }
  }
  return problems;
}

/** Adds up a selection set and returns how many fields it has at its own level. Stops early once over a limit. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  shape: Shape,
  depth: number,
  open: Set<string>,
): number {
  shape.depth = Math.max(shape.depth, depth);
  let own = 0;
  for (const selection of set.selections) {
    if (shape.fields > DOCUMENT_LIMITS.fields || depth > DOCUMENT_LIMITS.depth) return own;
    shape.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      own += 1;
      shape.fields += 1;
      if (selection.alias) shape.aliases += 1;
      const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
      if (selection.selectionSet && !isIntrospection)
        measure(selection.selectionSet, fragments, shape, depth + 1, open);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      own += measure(selection.selectionSet, fragments, shape, depth, open);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (!fragment || open.has(name)) continue; // unknown and circular fragments are refused by the standard rules
      open.add(name);
      own += measure(fragment.selectionSet, fragments, shape, depth, open);
      open.delete(name);
    }
  }
  return own;
}

function overLimit(what: keyof typeof DOCUMENT_LIMITS, actual: number, limit: number): GraphQLError {
  const words = {
    depth: 'levels deep',
    fields: 'fields',
    aliases: 'aliases',
    directives: 'directives',
    rootMutations: 'mutations',
    tokens: 'tokens',
  }[what];
  return new GraphQLError(
    `The document has at least ${actual} ${words}; at most ${limit} are allowed. Split it into several requests.`,
    { extensions: { code: 'LIMIT_EXCEEDED' } },
  );
}
