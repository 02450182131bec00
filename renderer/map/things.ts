import type { Box } from './spread';

/** The pieces of the page that stand on the plan (cartouche, legend, buttons), measured whenever they change size. */
export class Things {
  private readonly boxes = new Map<HTMLElement, Box>();
  private readonly observer: ResizeObserver;

  constructor(private readonly changed: () => void) {
    this.observer = new ResizeObserver((entries) => {
      for (const { target } of entries) this.measure(target as HTMLElement);
      this.changed();
    });
  }

  get all(): Box[] {
    return [...this.boxes.values()];
  }

  /** Keeps sorts and labels off an element of the plan's region until the returned function is called. */
  add(element: HTMLElement) {
    this.measure(element);
    this.observer.observe(element);
    return () => {
      this.observer.unobserve(element);
      this.boxes.delete(element);
      this.changed();
    };
  }

  /** They stand elsewhere, as large as before: no observer tells. */
  look() {
    for (const element of this.boxes.keys()) this.measure(element);
  }

  private measure(element: HTMLElement) {
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = element;
    this.boxes.set(element, { left, top, right: left + width, bottom: top + height });
  }
}
