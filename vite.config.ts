import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './scripts/build/content-security-policy.ts';
import { fontPreloads } from './scripts/build/font-preloads.ts';
import { previewCompression } from './scripts/build/preview-compression.ts';
import { manifest } from './scripts/build/manifest.ts';

/** Recharts and what only it needs: fetched when the first chart is drawn, never before. */
const CHARTS =
  /node_modules[\\/](recharts|victory-vendor|d3-[a-z-]+|internmap|@reduxjs|redux|redux-thunk|react-redux|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3|tiny-invariant|clsx|react-is|use-sync-external-store)[\\/]/;

export default defineConfig({
  // Relative, so that one build runs at a domain's root, under any sub-path and from a pages host.
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'en-IN'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    fontPreloads(),
    previewCompression(),
    VitePWA({
      strategies: 'generateSW',
      // A new version waits until the user asks for it: a reload of its own accord could take an edit with it.
      registerType: 'prompt',
      scope: './',
      manifest,
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest,json}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // A font or worker as a data: address would need a looser policy; small pictures may stay inline.
    assetsInlineLimit: (file) => (/\.(svg|png)$/.test(file) ? undefined : false),
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // First, so that a package that the first screen shares with the charts does not pull the charts in.
            { name: 'vendor', test: /node_modules/, tags: ['$initial'], priority: 2 },
            // One file, since every further one costs a round trip.
            { name: 'app', test: /[\\/]src[\\/]/, tags: ['$initial'], priority: 2 },
            { name: 'charts', test: CHARTS, priority: 1 },
            // Not what reads documents: its schema is built as it loads, which the first screen has no use for.
            { name: 'shared', test: /[\\/]src[\\/](?:model|words|ui|bound)[\\/]/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
});
