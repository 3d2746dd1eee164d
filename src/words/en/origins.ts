import type { Provenance } from '#model/facts/provenance.ts';

/** The mark's words, as they also stand in copied text. */
export function originText(origin: Provenance): string {
  switch (origin.kind) {
    case 'source':
      return origin.section;
    case 'example':
      return `${origin.section} example`;
    case 'ours':
    case 'yours':
      return origin.kind;
    case 'sender':
      return 'the sender’s';
    case 'blank':
    case 'computed':
      return 'not given yet';
  }
}
