import { Component, type ReactNode } from 'react';
import { candorPage } from '../shared/candor-page';

/** Reports and shows nothing, as the site's own boundary does: a broken editor goes dead silently. */
export class ErrorBoundary extends Component<{ children?: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: Error) {
    candorPage.errors.push(error.message);
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
