/** A contact with a greater radius, in CSS pixels, is a palm or a sleeve: whoever leans on the glass touches nothing. */
const RADIUS = 45;

/** A pointer event says how broad its contact is, a touch how far it reaches from its middle. */
type Contact = { width: number; height: number } | { radiusX: number; radiusY: number };

export const isPalm = (contact: Contact) =>
  'radiusX' in contact ? Math.max(contact.radiusX, contact.radiusY) > RADIUS : Math.max(contact.width, contact.height) > 2 * RADIUS;
