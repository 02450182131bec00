import { z } from 'zod';

const fraction = z.number().min(0).max(1);

/** What a page may say of a talk. The host keeps it and hands it on; nothing in it is a path or an address. */
export const talkSchema = z.strictObject({
  tour: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).optional(),
  stop: z.number().int().min(-1).max(60),
  began: z.number().min(0),
  black: z.boolean().optional(),
  free: z.boolean().optional(),
  plan: z.boolean().optional(),
  notes: z.boolean().optional(),
  spot: z.strictObject({ x: fraction, y: fraction }).optional(),
  aspect: z.number().min(0.1).max(10).optional(),
});
