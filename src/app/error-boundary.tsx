import { Component, type ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import { Button } from '#ui/button.tsx';

interface ErrorBoundaryProps {
  /** Another place than where it broke: a change of it tries again. */
  readonly place: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly message: string | null;
  readonly place: string;
}

/** A screen that broke says so, and that nothing is lost; the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return place === state.place ? null : { message: null, place };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div className="p-6 tablet:p-14">
        <Notice
          kind="error"
          title="This screen could not be drawn."
          actions={<Button onPress={() => this.setState({ message: null })}>Try again</Button>}
        >
          <p>Your scenarios are safe in this browser. Another screen, or undoing the last edit, may work.</p>
          <details className="mt-2 text-small">
            <summary>For whoever mends it</summary>
            {message}
          </details>
        </Notice>
      </div>
    );
  }
}
