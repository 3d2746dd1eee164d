import * as z from 'zod/mini';

// Set before any schema is built: zod would otherwise compile parsers from text, which the page's policy forbids.
z.config({ jitless: true });

export { z };
