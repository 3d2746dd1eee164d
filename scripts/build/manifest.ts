import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest. Every address is relative, so the installed app stays where it was installed from. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Neev',
  short_name: 'Neev',
  description: 'A DataOps business case that a CFO would believe, with every assumption open.',
  lang: 'en-IN',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#FBFAF7',
  background_color: '#FBFAF7',
  categories: ['business', 'finance', 'productivity'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};
