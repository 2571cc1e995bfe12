import pg from 'pg';

/** How long is waited before a connection that was lost is made again, in milliseconds. */
const RECONNECT_MS = 250;

export interface WatchOptions {
  readonly url: string;
  /** As the database shows it to its operator. */
  readonly name: string;
  /** How long is waited between two looks, in milliseconds. */
  readonly everyMs: number;
  /**
   * One look. What it throws ends the connection, and the next look makes a new one.
   *
   * @param isConnected whether the connection still stands: a look that takes several steps may outlive it.
   */
  readonly look: (client: pg.Client, isConnected: () => boolean) => Promise<void>;
  /** Is told when the connection is lost, and when the watch has stopped: what was seen says nothing of what comes. */
  readonly onLost: () => void;
}

/**
 * Looks into a database again and again, over a connection of its own. That gives up within a second, since a look that takes longer
 * says nothing of now.
 */
export class Watch {
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #look: Promise<void> | null = null;
  #isOn = false;

  constructor(private readonly options: WatchOptions) {}

  /** Whether it has been started, and not stopped. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Resolves after the first look, whatever that has seen. */
  async start(): Promise<void> {
    this.#isOn = true;
    await this.now();
  }

  /** Resolves after the look that is under way, or one that begins now. */
  now(): Promise<void> {
    if (this.#look) return this.#look;
    clearTimeout(this.#timer);
    this.#look = this.#once().finally(() => {
      this.#look = null;
      if (!this.#isOn) return;
      const wait = this.#client ? this.options.everyMs : RECONNECT_MS;
      this.#timer = setTimeout(() => void this.now(), wait).unref();
    });
    return this.#look;
  }

  /** Resolves when nobody looks any more; at once where nobody does. */
  async ended(): Promise<void> {
    await this.#look;
  }

  async stop(): Promise<void> {
    this.#isOn = false;
    clearTimeout(this.#timer);
    await this.#look;
    this.#lose();
  }

  async #once(): Promise<void> {
    try {
      const client = (this.#client ??= await this.#connect());
      await this.options.look(client, () => this.#client === client);
    } catch {
      this.#lose(); // told by who asks the database for something
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.options.url,
      application_name: this.options.name,
      connectionTimeoutMillis: 2000,
      query_timeout: 900,
      keepAlive: true,
    });
    client.on('error', () => {
      if (this.#client === client) this.#lose();
    });
    try {
      await client.connect();
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  #lose(): void {
    const client = this.#client;
    this.#client = null;
    this.options.onLost();
    client?.end().catch(() => undefined);
  }
}
