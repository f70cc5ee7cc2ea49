import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of what broke. */
  readonly instead: (detail: string) => ReactNode;
  readonly onBroken?: (detail: string) => void;
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Catches a bug of one page or dialog, so that everything else still works. */
export class Boundary extends Component<BoundaryProps, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: detailOf(error) };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onBroken?.(detailOf(error));
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : this.props.instead(this.state.detail);
  }
}
