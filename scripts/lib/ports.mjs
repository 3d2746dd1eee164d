import { createServer } from 'node:net';

/** The first port from `first` on that nothing listens on, at either loopback address. Throws after 100 taken ones. */
export async function freePort(first) {
  for (let port = first; port < Math.min(first + 100, 65536); port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No free port from ${first} to ${first + 99}.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1 to be taken.
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
