import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What hosts compress on the way; fonts and pictures are compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The preview serves text compressed, as every host does, so that what is measured on it holds for the real site. */
export function previewCompression(): Plugin {
  return {
    name: 'neev:preview-compression',
    configurePreviewServer({ middlewares, config }) {
      const root = join(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://preview');
        const file = join(root, normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
        const type = TYPES[extname(file)];
        const accepts = request.headers['accept-encoding']?.includes('gzip') ?? false;
        if (type === undefined || !accepts || !file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
          next();
          return;
        }
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', vary: 'accept-encoding' });
        createReadStream(file).pipe(createGzip()).pipe(response);
      });
    },
  };
}
