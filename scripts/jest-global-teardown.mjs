import { rmSync } from 'node:fs';

export default async () => {
  const running = globalThis.recourseTestServer;
  if (!running) return;
  await running.server.stop();
  rmSync(running.dataDir, { recursive: true, force: true });
};
