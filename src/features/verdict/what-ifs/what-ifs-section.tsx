import { useState } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { answerOf } from '#model/findings/answer.ts';
import { WHAT_IFS, type WhatIf } from '#model/findings/what-ifs.ts';
import { Section } from '#ui/page.tsx';
import { WHAT_IFS as WORDS } from '#words/what-ifs.ts';
import { WhatIfQuestion } from './what-if-question.tsx';

/** Four questions of a CFO, each answered at a press beside the case; pressing again, or leaving, takes the answer away. */
export function WhatIfsSection({ read }: { readonly read: Case }) {
  // A case that no trials would have a word for leaves nothing to ask.
  return answerOf(read, null) === 'unknown' ? <Questions read={read} /> : null;
}

function Questions({ read }: { readonly read: Case }) {
  const [asked, setAsked] = useState<ReadonlySet<WhatIf>>(new Set());
  const toggle = (whatIf: WhatIf) =>
    setAsked((last) =>
      last.has(whatIf) ? new Set([...last].filter((each) => each !== whatIf)) : new Set([...last, whatIf]),
    );
  return (
    <Section title={WORDS.title} prose={<p className="print:hidden">{WORDS.note}</p>}>
      <ul className="grid gap-x-6 gap-y-3 @row:grid-cols-2 @columns:grid-cols-4">
        {WHAT_IFS.map((whatIf) => (
          <WhatIfQuestion
            key={whatIf}
            whatIf={whatIf}
            read={read}
            isAsked={asked.has(whatIf)}
            onToggle={() => toggle(whatIf)}
          />
        ))}
      </ul>
    </Section>
  );
}
