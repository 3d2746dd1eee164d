import type { PresetId } from '#model/uncertainty/presets.ts';

/** What each set of ranges is called, and what it does in one plain sentence. */
export const PRESET_WORDS: Readonly<Record<PresetId, { readonly label: string; readonly meaning: string }>> = {
  usual: {
    label: 'The usual ranges',
    meaning: 'Every driver goes back to the range and shape it had before you changed any.',
  },
  half: {
    label: 'Half as wide',
    meaning: 'Lows and highs come half the way to your own values, as when you have measured what others guess.',
  },
  wider: {
    label: 'Half as wide again',
    meaning: 'Lows and highs move half as far out again, as far as each field allows.',
  },
  even: {
    label: 'Equal chances',
    meaning: 'Any value from low to high is as likely as any other, which gives the ends more weight.',
  },
  revenue: {
    label: 'Only revenue uncertain',
    meaning: 'What data work adds to revenue varies; every other belief stays at your own value.',
  },
  costs: {
    label: 'Only costs uncertain',
    meaning: 'What the programme costs varies; every benefit stays at your own value.',
  },
};
