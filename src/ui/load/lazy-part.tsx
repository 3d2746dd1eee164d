import {
  Component,
  createElement,
  lazy,
  Suspense,
  useCallback,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { load, PartMissing } from './load.ts';
import { MissingPart } from './missing-part.tsx';

interface PartOptions {
  /** Where the message stands that the part is missing: in its place, or at the window's foot for what opens over the page. */
  readonly isOver?: boolean;
  /** Waited for before the part is asked for. */
  readonly after?: () => Promise<void>;
}

interface WithMeanwhile {
  /** Stands in the part's place until it is there; nothing by default. */
  readonly meanwhile?: ReactNode;
  /** `meanwhile` shows the same and stays where the part is missing, above the message. */
  readonly isMeanwhileKept?: boolean;
}

export type LazyPart<Props> = ComponentType<Props & WithMeanwhile> & { readonly preload: () => void };

/**
 * A component whose code arrives when it is first drawn. Where the code does not arrive, the place says so and offers
 * another attempt; unlike React's `lazy`, a failure is not kept: the next time the part is drawn it is asked for anew.
 * @param what the part as the start of a sentence: "The company screen"
 */
export function lazyPart<Module, Props extends object>(
  what: string,
  get: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  { isOver = false, after }: PartOptions = {},
): LazyPart<Props> {
  const fresh = () =>
    lazy<ComponentType<Props>>(async () => {
      await after?.();
      return { default: pick(await load(what, get)) };
    });
  let Part = fresh();
  function Loaded(props: Props & WithMeanwhile) {
    const [, setAttempt] = useState(0);
    const onAgain = useCallback(() => setAttempt((last) => last + 1), []);
    const { meanwhile = null, isMeanwhileKept = false } = props;
    return (
      <PartBoundary
        what={what}
        isOver={isOver}
        kept={isMeanwhileKept ? meanwhile : null}
        onDismiss={onCloseOf(props)}
        onLost={() => {
          Part = fresh();
        }}
        onAgain={onAgain}
      >
        <Suspense fallback={meanwhile}>{createElement(Part as ComponentType<Props>, props)}</Suspense>
      </PartBoundary>
    );
  }
  return Object.assign(Loaded, {
    // Whether it came shows when it is drawn.
    preload: () => void get().catch(() => undefined),
  });
}

/** What opens over the page can be closed, and so can the message in its place. */
const onCloseOf = (props: object): (() => void) | undefined =>
  'onClose' in props && typeof props.onClose === 'function' ? (props.onClose as () => void) : undefined;

interface PartBoundaryProps {
  readonly children: ReactNode;
  readonly what: string;
  readonly isOver: boolean;
  /** Stays above the message. */
  readonly kept: ReactNode;
  readonly onDismiss: (() => void) | undefined;
  readonly onLost: () => void;
  readonly onAgain: () => void;
}

interface PartBoundaryState {
  readonly error: unknown;
}

const OVER = 'fixed inset-x-4 bottom-20 wide:bottom-6 z-50 mx-auto max-w-[40rem] border border-line print:hidden';

/** Catches the missing part alone; an error in a part that is there goes on to whom it concerns. */
class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof PartMissing) this.props.onLost();
  }

  readonly retry = (): void => {
    this.setState({ error: null });
    this.props.onAgain();
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PartMissing)) throw error;
    const { what, isOver, kept, onDismiss } = this.props;
    const place = kept === null ? 'p-6 tablet:p-14' : 'print:hidden';
    return (
      <>
        {kept}
        <div className={isOver ? OVER : place}>
          <MissingPart what={what} onRetry={this.retry} onDismiss={isOver ? onDismiss : undefined} />
        </div>
      </>
    );
  }
}
