import { z } from 'zod';
import { keypadActions } from './keypad-actions';

/** `04:00`; hours and minutes of the kiosk's own clock. */
const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const range = '([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)';
const ranges = new RegExp(`^(open|closed|${range}(, ?${range})*)$`);

const hours = () => z.string().regex(ranges).meta({ expected: 'open, closed, or times such as 10:00-18:00 or 10:00-12:00, 14:00-18:00' });
const percent = (least: number) => z.number().min(least).max(100);
const millimetres = (least: number, most: number) => z.number().min(least).max(most).optional();
const seconds = (least: number, most: number) => z.number().min(least).max(most).optional();
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).meta({ expected: 'a language tag such as en or pt-BR' });
const path = z.string().min(1).max(1_000).regex(/^\P{Cc}+$/u).meta({ expected: 'a path' });

/** Lines of an organiser: line breaks, and no other control characters. */
const words = z.string().min(1).max(600).regex(/^(\P{Cc}|\n)+$/u).meta({ expected: 'at most 600 characters' });

/** What a week's day says when it is not named. */
const day = hours().default('open');

/**
 * Every setting of the kiosk, by group. Each leaf has a default or may be left away, so that one bad value never costs
 * another; the descriptions are the comments of the file and the page docs/SETTINGS.md.
 */
export const groups = {
  exhibit: path.optional().describe('Folder of the exhibit to show. Left away: the one that comes with the kiosk. The option --exhibit goes before it.'),
  name: z.string().min(1).max(80).regex(/^\P{Cc}+$/u).meta({ expected: 'a line of at most 80 characters' }).optional().describe('What staff call this kiosk, such as Stand 2, main hall. Only the staff panel shows it.'),
  languages: z
    .array(language)
    .min(1)
    .max(12)
    .refine((all) => new Set(all).size === all.length)
    .meta({ expected: 'a list of language tags such as [fr, en], each once' })
    .optional()
    .describe('Languages on offer, the opening one first. Left away: all languages of the exhibit, in its order.'),
  idle: z
    .object({
      after: seconds(10, 3_600).describe('Seconds without a touch before the kiosk asks whether anyone is still there.'),
      reading: seconds(10, 3_600).describe('The same while a text or a picture is open.'),
      countdown: seconds(5, 60).describe('Seconds to answer before the visit is put away.'),
    })
    .describe('Patience with a visitor who does not move. What is left away is as the exhibit says.'),
  hours: z
    .object({
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      saturday: day,
      sunday: day,
      except: z
        .record(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).meta({ expected: 'a day such as 2027-05-01' }), hours())
        .default({})
        .describe('Single days that differ, such as 2027-05-01: closed'),
    })
    .describe('Opening hours: open (the whole day), closed, or times such as 10:00-18:00. Outside them the screen is dark. A time that ends before it begins goes past midnight.'),
  restart: z
    .object({ at: z.union([z.literal('never'), z.string().regex(time)]).meta({ expected: 'a time such as 04:00, or never' }).default('04:00').describe('Time of the nightly restart, or never. It waits until nobody is at the screen.') })
    .describe('The quiet restart that keeps a kiosk fresh.'),
  sound: percent(0).default(100).describe('Loudness of recordings, in percent. 0 is silent.'),
  brightness: percent(30).default(100).describe('Brightness of the interface, in percent: how much of the light of the display is let through.'),
  display: z
    .object({
      width: millimetres(100, 10_000).describe('Width of the picture.'),
      height: millimetres(100, 10_000).describe('Height of the picture.'),
      mounted: millimetres(0, 3_000).describe('Height of the lower edge of the picture above the floor.'),
    })
    .describe('The display as it hangs, in millimetres: with it everything to touch is brought within reach.'),
  aids: z
    .array(z.enum(['contrast', 'calm', 'reach', 'large', 'list', 'read']))
    .max(6)
    .default([])
    .describe('Aids that every visit begins with: contrast, calm (no movement), reach (everything to touch is low), large (targets, and slower gestures), list (words in place of plan and ribbon), read (aloud).'),
  keypad: z
    .object({
      keys: z
        .record(z.string().regex(/^(\P{Cc}|[A-Z][A-Za-z0-9]{1,23})$/u).meta({ expected: 'the name of a key such as F17, ArrowUp, Enter or n' }), z.enum(keypadActions))
        .default({})
        .describe('What the keys do, each by its name: up, down, left, right (arrows), next, previous (the focus goes on), press, back, home, help (the aids), read (aloud, or not), louder, quieter, switch (the one key of who has only one). Such as F17: next'),
      scan: z.number().min(0).max(10).default(0).describe('For switch: seconds that each choice waits before the next one has its turn. 0: one and a half.'),
    })
    .describe('A keypad sold for kiosks, or a switch, that the machine takes for a keyboard. Arrows, Tab and Enter work without any setting.'),
  guestbook: z
    .object({
      moderation: z.enum(['before', 'after', 'off']).default('before').describe('before: a message hangs when staff have read it. after: it hangs at once and staff can take it down. off: there is no guestbook.'),
      longest: z.number().int().min(20).max(280).default(140).describe('The most characters of a message.'),
      perMinute: z.number().int().min(1).max(60).default(4).describe('The most messages in a minute; whoever comes next is asked to wait.'),
      perHour: z.number().int().min(1).max(600).default(60).describe('The same for an hour.'),
      reports: z.number().int().min(1).max(20).default(2).describe('So many visitors must object before a message that staff have not read is taken down until they have.'),
    })
    .describe('Messages of visitors.'),
  updates: z
    .object({
      folder: path.optional().describe('Folder that is watched for update files (.vitrine).'),
      publicKey: z.string().min(16).max(1_000).optional().describe('Ed25519 public key, as npm run pack -- keys prints it. With it only updates signed by its owner are taken, and a stick is taken without anyone asking.'),
      requireSignature: z.boolean().default(true).describe('With a public key. false: updates without a signature are taken too, from the watched folder or by staff; a wrong signature never is.'),
      allowOlder: z.boolean().default(false).describe('true: also take versions older than what the kiosk has shown.'),
    })
    .describe('New content.'),
  statistics: z
    .object({ keep: z.number().int().min(1).max(120).default(24).describe('Months to keep. Older months are removed.') })
    .describe('Daily sums without people: no identifiers, nothing finer than the hour.'),
  present: z
    .object({
      opening: words.optional().describe('The organiser’s words before the first stop of a talk; the first line is set large. Left away: a talk begins with its first stop.'),
      closing: words.optional().describe('The same after the last stop.'),
      logo: path.optional().describe('Picture of the organiser beside these words: a PNG, JPEG, WebP or SVG file of at most 2 MB.'),
      returnAfter: z.number().int().min(0).max(240).default(10).describe('Minutes after the last key until a talk is over and the kiosk serves visitors again. 0: never.'),
      loop: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/).meta({ expected: 'the id of a tour' })).max(20).default([]).describe('Tours that run by themselves, one after another, while nobody is there. Empty: the attract screen.'),
    })
    .describe('Talks, and the screen that runs alone.'),
  screening: z.enum(['full', 'school']).default('full').describe('full: everything is shown. school: what the exhibit marks as hard to bear is left out.'),
  address: z
    .string()
    .max(300)
    .regex(/^https?:\/\/[^\s]+$/)
    .meta({ expected: 'a web address that begins with https://' })
    .optional()
    .describe('Address behind the QR codes that visitors take with them, with {kind}, {id} and {lang} where they belong, such as https://museum.example/{lang}/{kind}/{id}. Left away: no QR codes. The kiosk itself never opens it.'),
};

export const settingsSchema = z.object(groups);
export type Settings = z.infer<typeof settingsSchema>;
export type Group = keyof Settings;

/** What is to be different: `null` takes a value out, so that its default holds again. */
export type SettingsPatch = { [Key in Group]?: (NonNullable<Settings[Key]> extends unknown[] | string | number ? Settings[Key] : { [Inner in keyof NonNullable<Settings[Key]>]?: NonNullable<Settings[Key]>[Inner] | null }) | null };

/** A value that cannot be taken; what holds instead is said. */
export interface SettingsProblem {
  /** `idle.after`; empty for the file as a whole. */
  key: string;
  reason: string;
}
