/**
 * Node's environment, after which nothing of a test file is left on the promises of the next.
 *
 * Node 20 copies the store of each AsyncLocalStorage that has ever run to every new promise, until it is disabled; each
 * file has its own, and the files of one worker became slower and slower.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

const used = new Set();
for (const name of ['run', 'enterWith']) {
  const original = AsyncLocalStorage.prototype[name];
  AsyncLocalStorage.prototype[name] = function (...given) {
    used.add(this);
    return original.apply(this, given);
  };
}

export default class Environment extends TestEnvironment {
  async teardown() {
    await super.teardown();
    for (const storage of used) storage.disable();
    used.clear();
  }
}
