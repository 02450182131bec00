/** The part of Electron's `Input` that decides. */
export interface Key {
  type: string;
  key: string;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

/**
 * Does this key lead out of the exhibit, or into the browser below it? All with Ctrl, Alt or Meta, all function and media keys.
 * AltGr arrives as Ctrl and Alt together and writes a letter such as é: that one is for the visitor.
 */
export function leadsOut({ key, control, alt, meta }: Key): boolean {
  if (meta) return true;
  if (control && alt) return [...key].length > 1;
  return control || alt || /^(F\d{1,2}|Browser\w+|Launch\w+|Media\w+|Audio\w+|ContextMenu|PrintScreen|Power|Sleep|WakeUp|Help)$/.test(key);
}
