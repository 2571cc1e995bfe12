const deadlines = new WeakMap();
/** Closes the connection of a request whose body has not arrived whole by then. */
export function beginBodyDeadline(request, limitMs) {
    const deadline = setTimeout(() => {
        if (!request.complete)
            request.socket.destroy();
    }, limitMs).unref();
    deadlines.set(request, deadline);
    request.once('close', () => clearTimeout(deadline));
}
/** For a route that has a clock of its own. */
export function liftBodyDeadline(request) {
    clearTimeout(deadlines.get(request));
}
//# sourceMappingURL=body-deadline.js.map