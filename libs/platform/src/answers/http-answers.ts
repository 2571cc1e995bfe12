import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { Budgets } from '../limits/budgets.js';
import { AnswerCache, type Flight, type KeptAnswer, type Version, WholeAnswer } from './answer-cache.js';
import { type Asked, askedByGet, askedByPost, holdsTag, spelled } from './asked.rules.js';
import { POSITION_HEADER } from '../graphql/position.js';
import { asksOnlyFor } from './kept-document.rules.js';
import type { KnownQuestions, WorkedOut } from './known-questions.js';

/** As much of the GraphQL server as this needs. */
export interface GraphQLServer {
  requestListener(req: IncomingMessage, res: ServerResponse): unknown;
  handleNodeRequestAndResponse(
    req: IncomingMessage,
    res: ServerResponse,
    context: object,
  ): Promise<ServerAnswer> | ServerAnswer;
}

interface ServerAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]> & { get(name: string): string | null };
  text(): Promise<string> | string;
}

/** A question as it is to be answered to whoever asks. */
interface Question {
  readonly asked: Asked;
  /** Under which its answer may be kept; null for what is kept for nobody. */
  readonly key: string | null;
  /** `Cache-Control` of what is not kept. */
  readonly otherwise: string;
}

/** What the execution of a question says about its answer. */
interface Ticket {
  /** Null until it is known that the answer may be kept. */
  cost: number | null;
  readonly flight: Flight | undefined;
}

export interface HttpAnswersOptions {
  /** Root fields whose answers are the same to every visitor for as long as nothing changes that everybody may read. */
  readonly fields: ReadonlySet<string>;
  /** Room for answers; 0 keeps none. */
  readonly maxBytes: number;
  /** Largest body of a request. */
  readonly maxBodyBytes: number;
}

/** What a hit costs of what the question cost: it takes less than a fiftieth of the work, and the same way to the client. */
const SHARE_OF_A_HIT = 0.1;

const FOR_CREDENTIALS = 'private, no-store';
const FOR_ONE_VISITOR = 'no-store';
const FOR_VISITORS = {
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'Accept, Authorization, Cookie, Accept-Encoding, Recourse-Position',
};

/**
 * Answers over HTTP: those of visitors from what is kept, where it is; known questions without the GraphQL server; and everything
 * else by the server.
 *
 * A hit is found before anything is parsed, and charged all the same. What is unusual about a request, its form or its length
 * say, is left to the server, which refuses it as ever.
 */
export class HttpAnswers {
  readonly fields: ReadonlySet<string>;
  readonly #cache: AnswerCache;
  readonly #tickets = new WeakMap<object, Ticket>();

  constructor(
    private readonly options: HttpAnswersOptions,
    private readonly version: Version,
    private readonly budgets: Budgets,
    private readonly known: KnownQuestions,
  ) {
    this.fields = options.fields;
    this.#cache = new AnswerCache(options.maxBytes, version);
  }

  /** Whether the answer to a request can be of use to others; {@link mayKeep} or {@link mustNotKeep} is to be called then. */
  isOfUse(request: object | undefined): boolean {
    return request !== undefined && this.#tickets.has(request);
  }

  /** The answer to a request holds what is everybody’s alone, and no fault. */
  mayKeep(request: object, cost: number): void {
    const ticket = this.#tickets.get(request);
    if (ticket) ticket.cost = cost;
  }

  /** Nobody need wait for the answer to a request. */
  mustNotKeep(request: object): void {
    this.#tickets.get(request)?.flight?.land(null);
  }

  /**
   * Answers a GET whose address has been seen before, without reading it.
   *
   * @returns whether it has; if not, nothing was done.
   */
  answerAddress(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.method !== 'GET' || hasCredentials(req) || hasBody(req)) return false;
    const kept = this.#cache.findAt(addressOf(req));
    if (!kept || !this.#isPaid(req, kept)) return false;
    send(req, res, kept);
    return true;
  }

  async answer(server: GraphQLServer, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const isVisitor = !hasCredentials(req);
    const asked = await this.#asked(req);
    if (!asked) {
      res.setHeader('cache-control', isVisitor ? FOR_ONE_VISITOR : FOR_CREDENTIALS);
      await server.requestListener(req, res);
      return;
    }
    if (isVisitor && this.version.current === null) await this.version.confirmed();
    const key = isVisitor && this.options.maxBytes > 0 ? spelled(asked, req.headers.accept ?? '') : null;
    const kept = key === null ? undefined : (this.#cache.find(key) ?? (await this.#awaited(key)));
    if (key !== null && kept && this.#isPaid(req, kept)) {
      if (req.method === 'GET') this.#cache.note(addressOf(req), key);
      return send(req, res, kept);
    }
    await this.#workOut(server, req, res, { asked, key, otherwise: isVisitor ? FOR_ONE_VISITOR : FOR_CREDENTIALS });
  }

  /** Whoever may not spend it is refused by the server, which tells why. */
  #isPaid(req: IncomingMessage, { cost }: KeptAnswer): boolean {
    return this.budgets.charge({ req }, Math.ceil(cost * SHARE_OF_A_HIT)) === null;
  }

  /** What somebody else has worked out just now. */
  async #awaited(key: string): Promise<KeptAnswer | undefined> {
    const underWay = this.#cache.underWay(key);
    if (!underWay) return undefined;
    await underWay;
    return this.#cache.find(key);
  }

  async #workOut(server: GraphQLServer, req: IncomingMessage, res: ServerResponse, question: Question): Promise<void> {
    const { asked, key, otherwise } = question;
    const flight = key === null || this.#cache.underWay(key) ? undefined : this.#cache.begin(key);
    try {
      const known = await this.known.answer(asked, req, res);
      if (res.destroyed || res.writableEnded) return;
      if (known) {
        const mayBeKept = key !== null && asksOnlyFor(this.fields, known.document, asked.operationName);
        return finish(req, res, flight, known, mayBeKept ? known.cost : null, otherwise);
      }
      const ticket: Ticket = { cost: null, flight };
      if (key !== null) this.#tickets.set(req, ticket);
      const answer = await server.handleNodeRequestAndResponse(req, res, { req, res });
      const text = await answer.text();
      if (res.destroyed || res.writableEnded) return;
      const contentType = answer.headers.get('content-type');
      if (answer.status === 200 && contentType) {
        this.known.learnForm(req.headers.accept ?? '', contentType);
        if (ticket.cost !== null)
          return finish(req, res, flight, { body: [Buffer.from(text)], contentType }, ticket.cost, otherwise);
      }
      res.writeHead(answer.status, { 'cache-control': otherwise, ...Object.fromEntries(answer.headers) });
      res.end(text);
    } catch (error) {
      Logger.error({ fault: (error as Error).name }, (error as Error).stack, 'GraphQL');
      if (!res.headersSent) res.writeHead(500);
      res.end();
    } finally {
      flight?.land(null);
    }
  }

  /** @returns null where the request is to be left to the server, which then finds its body as if nobody had read it. */
  async #asked(req: IncomingMessage): Promise<Asked | null> {
    if (!acceptsJson(req.headers.accept)) return null;
    if (req.method === 'GET') return askedByGet(req.url ?? '');
    if (req.method !== 'POST' || !isPlainJson(req, this.options.maxBodyBytes) || req.url?.includes('?')) return null;
    const body = await bodyOf(req);
    const asked = askedByPost(body.toString());
    (req as { body?: unknown }).body = asked ?? Readable.from([body]); // where the server looks before it reads the stream
    return asked;
  }
}

/** Whether a request carries anything that may say whose it is, right or wrong, or how new its answer must be. */
function hasCredentials({ headers }: IncomingMessage): boolean {
  return headers.authorization !== undefined || headers.cookie !== undefined || POSITION_HEADER in headers;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** All that the answer to a visitor’s GET depends on. */
function addressOf({ url, headers }: IncomingMessage): string {
  return `${headers.accept ?? ''} ${url}`;
}

/** Other forms of answers are streams, or pages for browsers. */
function acceptsJson(accept: string | undefined): boolean {
  return (
    accept === undefined ||
    (accept.length <= 200 &&
      /\bapplication\/(graphql-response\+)?json\b|\*\/\*/.test(accept) &&
      !/text\/|multipart\//.test(accept))
  );
}

function isPlainJson({ headers }: IncomingMessage, maxBytes: number): boolean {
  const length = headers['content-length'];
  return (
    /^application\/json(; *charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length !== undefined &&
    /^\d+$/.test(length) &&
    Number(length) <= maxBytes
  );
}

function whole(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** By its events: going through a stream with `for await` costs as much as answering some questions. */
function bodyOf(req: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => void parts.push(part));
    req.once('end', () => resolve(whole(parts)));
    req.once('error', reject);
    req.once('close', () => {
      if (!req.readableEnded) reject(new Error('The client has gone.'));
    });
  });
}

/** Sends what has been worked out; where it has a cost to be kept with, as what is kept would be sent. */
function finish(
  req: IncomingMessage,
  res: ServerResponse,
  flight: Flight | undefined,
  { body, contentType }: Pick<WorkedOut, 'body' | 'contentType'>,
  cost: number | null,
  otherwise: string,
): void {
  if (cost !== null && !res.hasHeader('set-cookie')) {
    const kept = new WholeAnswer(whole(body), contentType, cost);
    flight?.land(kept);
    return send(req, res, kept);
  }
  const length = body.reduce((sum, piece) => sum + piece.length, 0);
  res.writeHead(200, { 'content-type': contentType, 'content-length': length, 'cache-control': otherwise });
  if (body.length > 1) res.cork();
  for (const piece of body.slice(0, -1)) res.write(piece);
  res.end(body.at(-1));
}

/** By GET with what a client or a proxy needs to ask whether it still holds; by POST nothing is to be stored on the way. */
function send(req: IncomingMessage, res: ServerResponse, kept: KeptAnswer): void {
  const { body, contentType } = kept;
  const byGet = req.method === 'GET';
  if (byGet && holdsTag(req.headers['if-none-match'], kept.tag)) {
    res.writeHead(304, { ...FOR_VISITORS, etag: kept.tag });
    res.end();
    return;
  }
  res.writeHead(200, {
    'content-type': contentType,
    'content-length': body.length,
    ...(byGet ? { ...FOR_VISITORS, etag: kept.tag } : { 'cache-control': FOR_ONE_VISITOR }),
  });
  res.end(body);
}
