import { choiceProvenanceIn, provenanceIn } from '#model/business-case/provenance.ts';
import { SHAPING_CHOICES } from '#model/business-case/shaping-choices.ts';
import { blank, type Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import type { Scenario } from '#store/workspace.ts';

/** Where the number at a path comes from in a scenario; `usual` is the origin of its default where the field's own is not meant. */
export const originOfNumber = (scenario: Scenario, path: string, usual?: Provenance): Provenance =>
  provenanceIn(scenario.document, input(path, usual), scenario);

export type ChoicePath = 'benefits.catalogue' | 'benefits.overlap' | 'benefits.ramp.kind';

/** Where a choice comes from: the source's own until the document decides, else the lens, the example or the user. */
export function originOfChoice(scenario: Scenario, path: ChoicePath): Provenance {
  const choice = SHAPING_CHOICES.find((each) => each.path === path);
  return choice === undefined ? blank : choiceProvenanceIn(scenario.document, choice, scenario);
}
