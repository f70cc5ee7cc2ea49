import { Component, type ReactNode } from 'react';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import styles from './Shell.module.css';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Catches a bug of one page, so that the others and the navigation still work. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const failure = { kind: 'unexpected', detail };
    return (
      <div className={styles['broken']}>
        <ErrorNote failure={failure} />
      </div>
    );
  }
}
