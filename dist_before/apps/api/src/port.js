import { createServer } from 'node:net';
import { StartupError } from '#platform';
/**
 * Looks whether the port can be had before anything is started or changed.
 *
 * @throws StartupError when it cannot.
 */
export function refuseBusyPort(host, port) {
    return new Promise((free, refused) => {
        const probe = createServer();
        probe.once('error', (error) => {
            const reason = {
                EADDRINUSE: `The port ${port} of ${host} is in use. Stop what uses it, or set PORT to another one.`,
                EACCES: `The port ${port} needs more rights. Set PORT to one above 1023.`,
                EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
            }[error.code ?? ''];
            refused(new StartupError(reason ?? `Cannot listen on ${host}:${port}: ${error.message}. Set HOST and PORT.`));
        });
        probe.listen(port, host, () => probe.close(() => free()));
    });
}
//# sourceMappingURL=port.js.map