/**
 * PostGraphile 5 with its Amber preset, nothing watched and no GraphiQL, over the tables as they are.
 *
 * It connects as the owner, with no settings per request: it is spared the transaction and the permissions that ours
 * has. The filter plugin is the usual one; without it the stock preset cannot ask for cases in two states.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { listen, settings } from './serve.mjs';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: settings.ownerUrl,
      schemas: settings.schemas ?? ['public'],
      poolConfig: { max: settings.pool },
    }),
  ],
  schema: { connectionFilterRelations: true },
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
});
const server = createServer();
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
listen(server);
