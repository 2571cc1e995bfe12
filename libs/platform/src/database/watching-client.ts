import pg from 'pg';

/** How long one who watches waits before a connection that was lost is made again, in milliseconds. */
export const RECONNECT_MS = 250;

/**
 * Opens a connection of its own for whoever looks into a database again and again: it gives up within a second, since a look that
 * takes longer says nothing of now.
 *
 * @param name as the database shows it to its operator.
 * @param onLost is told when the connection breaks.
 */
export async function openWatchingClient(
  url: string,
  name: string,
  onLost: (client: pg.Client) => void,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 2000,
    query_timeout: 900,
    keepAlive: true,
  });
  client.on('error', () => onLost(client));
  try {
    await client.connect();
  } catch (error) {
    client.end().catch(() => undefined);
    throw error;
  }
  return client;
}
