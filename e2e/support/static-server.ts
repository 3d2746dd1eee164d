import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface StaticServer {
  /** Address of the mounted folder, with its closing slash. */
  url: string;
  /** What was asked of it so far: the request targets as they came, query included. */
  asked: readonly string[];
  /** Cuts the network: open connections end and new ones are refused. */
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The build under test; see playwright.config.ts. */
export const DIST = resolve(fileURLToPath(new URL('../../', import.meta.url)), process.env['E2E_DIST'] ?? 'dist');

/**
 * Serves the built files, and nothing else, under `mount` on a free port: the plainest host that the build must run on.
 * Throws when there is no build.
 */
export async function serveDist(mount = '/', folder = DIST): Promise<StaticServer> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} has no index.html: build first`);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname, mount, folder);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}${mount}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function fileFor(pathname: string, mount: string, folder: string): string | undefined {
  if (!pathname.startsWith(mount)) return undefined;
  const inside = normalize(decodeURIComponent(pathname.slice(mount.length)));
  if (inside.startsWith('..') || inside.startsWith(sep)) return undefined;
  const file = join(folder, inside === '.' ? 'index.html' : inside);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function listen(server: Server): Promise<number> {
  return new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else done(address.port);
    });
  });
}
