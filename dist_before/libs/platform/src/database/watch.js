import pg from 'pg';
/** How long is waited before a connection that was lost is made again, in milliseconds. */
const RECONNECT_MS = 250;
/**
 * Looks into a database again and again, over a connection of its own. That gives up within a second, since a look that takes longer
 * says nothing of now.
 */
export class Watch {
    #client = null;
    #timer;
    #look = null;
    #isOn = false;
    constructor(options) {
        this.options = options;
    }
    /** Whether it has been started, and not stopped. */
    get isOn() {
        return this.#isOn;
    }
    /** Resolves after the first look, whatever that has seen. */
    async start() {
        this.#isOn = true;
        await this.now();
    }
    /** Resolves after the look that is under way, or one that begins now. */
    now() {
        if (this.#look)
            return this.#look;
        clearTimeout(this.#timer);
        this.#look = this.#once().finally(() => {
            this.#look = null;
            if (!this.#isOn)
                return;
            const wait = this.#client ? this.options.everyMs : RECONNECT_MS;
            this.#timer = setTimeout(() => void this.now(), wait).unref();
        });
        return this.#look;
    }
    /** Resolves when nobody looks any more; at once where nobody does. */
    async ended() {
        await this.#look;
    }
    async stop() {
        this.#isOn = false;
        clearTimeout(this.#timer);
        await this.#look;
        this.#lose();
    }
    async #once() {
        try {
            const client = (this.#client ??= await this.#connect());
            await this.options.look(client, () => this.#client === client);
        }
        catch {
            this.#lose(); // told by who asks the database for something
        }
    }
    async #connect() {
        const client = new pg.Client({
            connectionString: this.options.url,
            application_name: this.options.name,
            connectionTimeoutMillis: 2000,
            query_timeout: 900,
            keepAlive: true,
        });
        client.on('error', () => {
            if (this.#client === client)
                this.#lose();
        });
        try {
            await client.connect();
        }
        catch (error) {
            client.end().catch(() => undefined);
            throw error;
        }
        return client;
    }
    #lose() {
        const client = this.#client;
        this.#client = null;
        this.options.onLost();
        client?.end().catch(() => undefined);
    }
}
//# sourceMappingURL=watch.js.map