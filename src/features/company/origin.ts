import { choiceProvenanceIn, provenanceIn } from '#model/business-case/provenance.ts';
import { blank, type Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import type { Scenario } from '#store/workspace.ts';
import type { ChoicePath, NumberPath } from './entries.ts';

const isChoice = (path: ChoicePath | NumberPath): path is ChoicePath =>
  /^company\.(size|complexity|industry|region)$/.test(path);

/** The origin of a field's value in a scenario, whether or not its case has a cell for it; blank where nothing was chosen. */
export function originOf(scenario: Scenario, path: ChoicePath | NumberPath): Provenance {
  const { document } = scenario;
  return isChoice(path)
    ? choiceProvenanceIn(document, { path, provenance: blank }, scenario)
    : provenanceIn(document, input(path), scenario);
}
