import { useState, type ReactNode } from 'react';
import type { Section } from '#model/facts/provenance.ts';
import { SOURCE_SECTIONS, SOURCE_TITLE } from '#model/facts/source-sections.ts';
import { classes } from './class-names.ts';

const MARGIN = 12;

/** Opens the note over everything, under its mark and within the window, wherever the mark stands. */
function show(note: HTMLElement | null): void {
  if (note === null) return;
  note.showPopover();
  const mark = note.parentElement?.getBoundingClientRect();
  if (mark === undefined) return;
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(MARGIN, Math.min(mark.left, document.documentElement.clientWidth - width - MARGIN));
  const isRoomBelow = mark.bottom + height + MARGIN < globalThis.innerHeight;
  const top = isRoomBelow ? mark.bottom + 4 : Math.max(MARGIN, mark.top - height - 4);
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}

export interface SourceNoteProps {
  readonly section: Section;
  /** The mark that is pressed: the section alone where nothing else is given. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** "§4" wherever it stands: pressed, it says what the source is and what the section is about. */
export function SourceNote({ section, children, className }: SourceNoteProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="relative inline-block">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={classes(
          'relative cursor-help after:absolute after:-inset-x-1 after:-inset-y-2 hover:text-accent tablet:after:-inset-y-1',
          className ?? 'underline decoration-line decoration-dotted decoration-1 underline-offset-4',
        )}
      >
        {children ?? section}
      </button>
      {isOpen && (
        <span
          ref={show}
          popover="auto"
          role="note"
          aria-label={`The source, ${section}`}
          onToggle={(event) => event.newState === 'closed' && setOpen(false)}
          className="fixed m-0 w-72 max-w-[calc(100vw-24px)] border border-line bg-paper px-4 py-3 text-start text-small font-normal whitespace-normal text-ink"
        >
          <span className="block">
            {section} of the source, “{SOURCE_TITLE}”: {SOURCE_SECTIONS[section]}.
          </span>
          <span className="mt-1.5 block text-muted">
            Its figures are its own. They were taken over as it gives them, and nothing here has checked them.
          </span>
        </span>
      )}
    </span>
  );
}

const isSection = (text: string): text is Section => Object.hasOwn(SOURCE_SECTIONS, text);

/** A sentence in which the first section of the source that it names can be pressed. */
export function SourcedText({ children }: { readonly children: string }) {
  const [before = '', section = '', ...after] = children.split(/(§\d)/);
  return isSection(section) ? (
    <>
      {before}
      <SourceNote section={section} />
      {after.join('')}
    </>
  ) : (
    children
  );
}
