import {
  type ASTNode,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  GraphQLID,
  GraphQLIncludeDirective,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { preload, preloadedFor } from './preloaded.js';

/**
 * Executes an operation as `execute` of graphql does, with the same answer, and faster where it can.
 *
 * Of a query with one root field, what that answers is written as JSON at once, by a writer that is made for the document
 * once: if every value below it is there already, as with what was read along with a page. Where a value has to be waited for,
 * where one is missing or at fault, and for all other operations, graphql's own executor answers; what the root field has
 * answered is given to it, so that nothing is read twice.
 */
export async function executeRendered(args: ExecutionArgs): Promise<ExecutionResult> {
  const asked = readingOf(args);
  if (!asked || asked.plan.isHopeless) return execute(args);
  const { field, plan, info } = asked;
  const value = Promise.resolve(field.resolve?.(args.rootValue, asked.args, args.contextValue, info));
  try {
    const answered = await value;
    blocks = [];
    const bytes = `{"data":{${plan.write(answered, args.contextValue)}}}`;
    plan.rendered += 1;
    return new Rendered(bytes, blocks);
  } catch (error) {
    plan.leftAlone += 1;
    const answered = value.then((of) => of ?? null);
    answered.catch(() => undefined); // told by the executor, in its place
    const begun = error instanceof NotWritten ? error.begun?.then(ignored, ignored) : undefined;
    const result = await execute({ ...args, rootValue: preload({}, { [field.name]: answered }) });
    await begun; // or it would outlast the transaction
    return result;
  }
}

/** Whether a result is written already. */
export function isRendered(result: ExecutionResult): result is Rendered {
  return result instanceof Rendered;
}

/** A result that is written already; whoever wants its data gets them read. */
class Rendered implements ExecutionResult {
  readonly #bytes: string;
  readonly #blocks: readonly Buffer[];

  /**
   * @param bytes see {@link Write}.
   * @param blocks what is to stand where {@link BLOCK} stands, in this order.
   */
  constructor(bytes: string, blocks: readonly Buffer[]) {
    this.#bytes = bytes;
    this.#blocks = blocks;
  }

  /** As it is sent, piece by piece. The pieces may belong to other results, too. */
  get body(): readonly Buffer[] {
    const texts = this.#blocks.length === 0 ? [this.#bytes] : this.#bytes.split(BLOCK);
    return texts.flatMap((text, at) => [Buffer.from(text, 'latin1'), ...this.#blocks.slice(at, at + 1)]);
  }

  get data(): Record<string, unknown> {
    return (JSON.parse(this.stringify()) as { data: Record<string, unknown> }).data;
  }

  /** Yoga asks for this before it writes a result itself. */
  readonly stringify = (): string => Buffer.concat(this.body).toString();
}

/**
 * Writes a value as JSON in UTF-8, a character for each byte: so all pieces are of one kind, and what they are put together to is
 * sent without being looked at again.
 */
type Write = (value: unknown, context: unknown) => string;

/** Stands in what is written for the next of {@link blocks}; no JSON has this character as it is. */
const BLOCK = '\0';

/** From how many bytes on, what was written once is not copied when it is sent again. */
const LONG = 16_384;

/** The long pieces of what is being written, in their order. Nothing is awaited while something is written. */
let blocks: Buffer[] = [];

/** How the answer to a document is written, for one choice of what it includes. */
class Plan {
  static readonly HOPELESS = new Plan(() => {
    throw new NotWritten();
  });

  rendered = 0;
  leftAlone = 0;

  /** @param write throws where the answer is to be left to the executor. */
  constructor(readonly write: Write) {}

  /** Most answers so far were left to the executor, so that trying costs more than it gains. */
  get isHopeless(): boolean {
    return this === Plan.HOPELESS || this.leftAlone > this.rendered + 3;
  }
}

interface Reading {
  readonly field: ReturnType<GraphQLObjectType['getFields']>[string];
  readonly args: Record<string, unknown>;
  readonly info: GraphQLResolveInfo;
  readonly plan: Plan;
}

/** What an operation reads; null where the executor is to see to it, also to what is wrong with it. */
function readingOf({ schema, document, operationName, variableValues, rootValue }: ExecutionArgs): Reading | null {
  const operation = getOperationAST(document, operationName);
  const parentType = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !parentType) return null;
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!variables) return null;
  try {
    const scope: Scope = { schema, fragments: fragmentsOf(document), variables };
    const roots = [...collected(scope, parentType, [operation.selectionSet])];
    const [key, fieldNodes] = roots[0] ?? [];
    const field = fieldNodes && parentType.getFields()[fieldNodes[0]!.name.value];
    if (roots.length !== 1 || !key || !field) return null;
    return {
      field,
      args: getArgumentValues(field, fieldNodes[0]!, variables),
      info: {
        fieldName: field.name,
        fieldNodes,
        returnType: field.type,
        parentType,
        path: { prev: undefined, key, typename: parentType.name },
        schema,
        fragments: scope.fragments,
        rootValue,
        operation,
        variableValues: variables,
      },
      plan: planOf(document, operation, scope, () => {
        const write = writerOf(scope, field.type, fieldNodes);
        return (value, context) => `${JSON.stringify(key)}:${write(value, context)}`; // names are of ASCII alone
      }),
    };
  } catch {
    return null; // an argument is at fault, or something cannot be written here
  }
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

/** What is known of a document, for as long as somebody holds it. */
interface Known {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Variables that decide what is included, or stand in the arguments of fields below the root. */
  readonly choosing: readonly string[];
  readonly plans: Map<string, Plan>;
}

const known = new WeakMap<DocumentNode, Known>();

/** Most plans that are made of one document: operations, choices of what they include, and arguments below the root. */
const MAX_PLANS = 16;

function knownOf(document: DocumentNode): Known {
  let of = known.get(document);
  if (!of) {
    const choosing = new Set<string>();
    const note = (node: ASTNode) => void visit(node, { Variable: ({ name }) => void choosing.add(name.value) });
    visit(document, {
      Directive: note,
      Argument: (node, _key, _parent, path) => {
        if (path.length > ARGUMENT_AT_THE_ROOT) note(node);
      },
    });
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    of = {
      fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
      choosing: [...choosing],
      plans: new Map(),
    };
    known.set(document, of);
  }
  return of;
}

/** How deep the arguments of a field at the root stand in a document; those of one in a fragment stand deeper, and are taken for others. */
const ARGUMENT_AT_THE_ROOT = ['definitions', 0, 'selectionSet', 'selections', 0, 'arguments', 0].length;

function fragmentsOf(document: DocumentNode): Scope['fragments'] {
  return knownOf(document).fragments;
}

function planOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { variables }: Scope,
  make: () => Write,
): Plan {
  const { choosing, plans } = knownOf(document);
  const key = JSON.stringify([operation.name?.value, ...choosing.map((name) => variables[name])]);
  let plan = plans.get(key);
  if (!plan) {
    if (plans.size === MAX_PLANS) return Plan.HOPELESS; // making one costs more than it gains
    plan = planned(make);
    plans.set(key, plan);
  }
  return plan;
}

/** What cannot be written is found out once, too. */
function planned(make: () => Write): Plan {
  try {
    return new Plan(make());
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return Plan.HOPELESS;
  }
}

/** Fields of selections on an object of a type, by the names that they have in the answer. */
function collected(scope: Scope, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, scope.variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, scope.variables)?.['if'] === false) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const nodes = fields.get(name);
        if (nodes) nodes.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const of = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments[selection.name.value];
      if (of && isOn(scope, type, of.typeCondition?.name.value)) collect(of.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function isOn({ schema }: Scope, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

/** A field with arguments that was not laid beside its object, or of a type that is found out from its value, is for the executor. */
class NotWritten extends Error {
  /** @param begun what has been begun, and is begun again by the executor. */
  constructor(readonly begun: Promise<unknown> | null = null) {
    super();
  }
}

const ignored = (): void => undefined;

function writerOf(scope: Scope, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
  if (isNonNullType(type)) return present(writerOf(scope, type.ofType, nodes));
  if (isListType(type)) return listed(writerOf(scope, type.ofType, nodes));
  if (isLeafType(type)) return leaf(type);
  if (isObjectType(type)) return object(scope, type, nodes);
  throw new NotWritten();
}

const NULL = 'null';

function present(write: Write): Write {
  return (value, context) => {
    const text = write(value, context);
    if (text === NULL) throw new NotWritten();
    return text;
  };
}

// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const IS_ASCII = /^[\x00-\x7f]*$/;

function listed(write: Write): Write {
  return onceForAll((value, context) => {
    if (!Array.isArray(value)) throw new NotWritten();
    let text = '';
    for (const item of value as readonly unknown[]) text += `${text === '' ? '' : ','}${write(item, context)}`;
    return `[${text}]`;
  });
}

/** Writes what is there, and what is so for good once. */
function onceForAll(write: (value: object, context: unknown) => string): Write {
  const written = new WeakMap<object, string | Buffer>();
  return (value, context) => {
    if (value === null || value === undefined) return NULL;
    if (typeof value !== 'object' || value instanceof Error) throw new NotWritten();
    if (isToCome(value)) throw new NotWritten(value);
    const before = written.get(value);
    if (typeof before === 'string') return before;
    if (before) {
      blocks.push(before);
      return BLOCK;
    }
    const text = write(value, context);
    if (!lasting.has(value) || text.includes(BLOCK)) return text;
    const bytes = Buffer.from(text, 'latin1');
    // What is put together of many pieces would be put together again each time it is sent.
    written.set(value, bytes.length < LONG ? bytes.toString('latin1') : bytes);
    return text;
  };
}

function leaf(type: GraphQLLeafType): Write {
  const isText = type === GraphQLString || type === GraphQLID;
  const texts = isEnumType(type) ? new Map<unknown, string>() : null; // of its values, which are few
  const written = (value: unknown): string => {
    const text = JSON.stringify(type.serialize(value)) as string | undefined;
    if (text === undefined || text === NULL) throw new NotWritten();
    return inBytes(text);
  };
  return (value) => {
    if (typeof value === 'string') {
      if (isText) return inBytes(JSON.stringify(value));
      let text = texts?.get(value);
      if (text === undefined) {
        text = written(value);
        texts?.set(value, text);
      }
      return text;
    }
    if (value === null || value === undefined) return NULL;
    if (value instanceof Error) throw new NotWritten();
    if (isToCome(value)) throw new NotWritten(value);
    return written(value);
  };
}

/** JSON in UTF-8, a character for each byte. */
function inBytes(text: string): string {
  return IS_ASCII.test(text) ? text : Buffer.from(text).toString('latin1');
}

function object(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
  if (type.isTypeOf) throw new NotWritten();
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const parts = [...collected(scope, type, sets)].map(([key, fieldNodes], at): Write => {
    const name = fieldNodes[0]!.name.value;
    const before = `${at === 0 ? '' : ','}${JSON.stringify(key)}:`;
    if (name === '__typename') return () => `${before}${JSON.stringify(type.name)}`;
    const field = type.getFields()[name];
    if (!field?.resolve) throw new NotWritten();
    const write = writerOf(scope, field.type, fieldNodes);
    const { resolve } = field;
    const info = { fieldName: name } as GraphQLResolveInfo; // of use to who reads a property alone; others answer later
    if (field.args.length === 0) return (value, context) => before + write(resolve(value, {}, context, info), context);
    const args = getArgumentValues(field, fieldNodes[0]!, scope.variables);
    return (value, context) => {
      const laid = preloadedFor(value, name, args);
      if (laid === undefined) throw new NotWritten(); // its resolver may ask for all of the info
      return before + write(resolve(value, args, context, info), context);
    };
  });
  return onceForAll((value, context) => {
    let text = '{';
    for (const part of parts) text += part(value, context);
    return `${text}}`;
  });
}

const lasting = new WeakSet<object>();

/**
 * Says of an object or a list that it, and all that hangs on it, stays as it is for as long as it is there, and that whoever is given it sees the
 * same of it: what is written of it once is written of it for ever.
 */
export function lastingly<T extends object>(value: T): T {
  lasting.add(value);
  return value;
}

function isToCome(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown }).then === 'function';
}
