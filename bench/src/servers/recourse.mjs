/** Our API, as production runs it: the application's login, no introspection, logging at its default level. */
import { built } from '../project.mjs';
import { ready, settings } from './serve.mjs';

const [{ createApi }, { ProcessLogger }] = await Promise.all([
  built('apps/api/src/create-api.js'),
  built('libs/platform/src/index.js'),
]);
/** Cases are kept wherever answers are; so little room is for no answer at all. */
const ROOM_FOR_NO_ANSWER = 8;

const api = await createApi(
  {
    databaseUrl: settings.applicationUrl,
    poolSize: settings.pool,
    signingKey: 'a key that signs the cursors of a bench and nothing else',
    publicUrl: 'http://localhost',
    openToExploration: false,
    // As much as nobody can spend: the race asks for more than a client may, and still pays for being charged.
    pointsPerMinute: { anonymous: 1e12, key: 1e12, person: 1e12, global: 1e12 },
    answerCacheBytes: { answers: 2 ** 26, cases: ROOM_FOR_NO_ANSWER }[settings.keeps] ?? 0,
  },
  new ProcessLogger('info'),
);
await api.listen(0, '127.0.0.1');
ready(`${await api.getUrl()}/graphql`);
