import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The fonts of the first screen, cut to what it writes (scripts/first-screen-fonts.mjs). */
const FIRST_SCREEN = /(?:^|\/)(?:inter|source-serif-4)-(?:text|rupee)[^/]*\.woff2$/;

/**
 * Asks for the first screen's fonts from the page itself, so that they arrive before the program draws its first words.
 * At low priority: on a slow line the program comes first, and its words are drawn in local stand-ins as wide as the
 * faces (theme/fonts.css) until these come.
 * Faces that the style sheets do not use are not emitted, and so are not asked for.
 */
export function fontPreloads(): Plugin {
  return {
    name: 'neev:font-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => FIRST_SCREEN.test(file))
          .toSorted()
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              fetchpriority: 'low',
            },
            injectTo: 'head',
          }));
      },
    },
  };
}
