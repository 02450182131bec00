import { Component, type ReactNode } from 'react';
import { putAway } from '../actions';
import { regionBroke } from './say-drawn';

interface RegionProps { name: string; children: ReactNode }

/** How long a region that broke stays empty before the kiosk begins anew, in ms. */
const AGAIN = 5_000;

/** A part of the screen that may break without taking the others along: it is logged and the visit begins anew. */
export class Region extends Component<RegionProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override componentDidCatch(error: Error) {
    regionBroke();
    console.error(`region ${this.props.name}`, error);
    window.setTimeout(() => void putAway().then(() => this.setState({ broken: false })), AGAIN);
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
