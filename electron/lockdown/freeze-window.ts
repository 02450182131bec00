/**
 * Runs in the page's own world, so it must be complete in itself. `window.close()` destroys the window past every guard,
 * `window.print()` opens a native dialogue; the others are refused elsewhere too, and here without a trace on the screen.
 */
export function freezeWindow(): void {
  const nothing = () => undefined;
  for (const name of ['close', 'print', 'alert', 'confirm', 'prompt', 'open', 'showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']) {
    Object.defineProperty(window, name, { value: nothing, writable: false, configurable: false, enumerable: true });
  }
  // The other name of `print()`. It stops the page until somebody answers the dialogue.
  const command = Document.prototype.execCommand;
  Document.prototype.execCommand = function (this: Document, name: string, ...rest: [boolean?, string?]) {
    return /^print$/i.test(name) ? false : command.call(this, name, ...rest);
  };
  // A file chooser opens from a field that is clicked, by hand or by script, in the page or not yet in it.
  const isFileField = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'file';
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function (this: HTMLElement) {
    if (!isFileField(this)) click.call(this);
  };
  HTMLInputElement.prototype.showPicker = nothing;
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    return event.type === 'click' && isFileField(this) ? false : dispatch.call(this, event);
  };
  window.addEventListener('click', (event) => event.composedPath().some(isFileField) && event.preventDefault(), { capture: true });
}
