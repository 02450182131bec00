import { describe, expect, test } from 'vitest';
import { formatWhen, type WhenStyle } from '../../../exhibit/dates/dates';
import { parseWhen } from '../../../exhibit/dates/edtf';

const words = (edtf: string, lang: string, style?: WhenStyle) => formatWhen(parseWhen(edtf), lang, style);

describe('formatWhen', () => {
  test.each([
    ['1871-05-01', '1 May 1871', '1er mai 1871'],
    ['1871-05', 'May 1871', 'mai 1871'],
    ['1871-05~', 'about May 1871', 'vers mai 1871'],
    ['1871-05-01~', 'about 1 May 1871', 'vers le 1er mai 1871'],
    ['1871?', 'perhaps 1871', 'peut-être 1871'],
    ['1871%', 'perhaps about 1871', 'peut-être vers 1871'],
    ['187X', 'the 1870s', 'les années 1870'],
    ['18XX', 'the 19th century', 'le XIXe siècle'],
    ['00XX', 'the 1st century', 'le Ier siècle'],
    ['-00XX', 'the 1st century BC', 'le Ier siècle av. J.-C.'],
    ['1870-24', 'winter 1870–71', 'hiver 1870-1871'],
    ['1871-21~', 'about spring 1871', 'vers le printemps 1871'],
    ['1871-05-21/1871-05-28', '21–28 May 1871', '21–28 mai 1871'],
    ['1871-03-18/1871-05-28', '18 March – 28 May 1871', '18 mars – 28 mai 1871'],
    ['1870-12-28/1871-01-03', '28 December 1870 – 3 January 1871', '28 décembre 1870 – 3 janvier 1871'],
    ['1871-03/1871-05', 'March–May 1871', 'mars–mai 1871'],
    ['1871/1880', '1871–1880', '1871–1880'],
    ['[..1883]', '1883 or earlier', '1883 ou avant'],
    ['[1883..]', '1883 or later', '1883 ou après'],
    ['1871/..', 'since 1871', 'depuis 1871'],
    ['../1871', 'until 1871', 'jusqu’en 1871'],
    ['../1871-05-01', 'until 1 May 1871', 'jusqu’au 1er mai 1871'],
    ['[1871..1873]', 'between 1871 and 1873', 'entre 1871 et 1873'],
    ['1871-05-2X', 'between 20 May 1871 and 29 May 1871', 'entre le 20 mai 1871 et le 29 mai 1871'],
    ['-0043-03-15', '15 March 44 BC', '15 mars 44 av. J.-C.'],
    ['0079-08-24', '24 August 79 AD', '24 août 79 ap. J.-C.'],
    ['1871-03-18T03', '18 March 1871, 3 am', '18 mars 1871, 3 h'],
    ['1871-03-18T03~', '18 March 1871, about 3 am', '18 mars 1871, vers 3 h'],
    ['1871-03-18T15:30', '18 March 1871, 3:30 pm', '18 mars 1871, 15 h 30'],
    ['1871-03-18T00', '18 March 1871, 12 am', '18 mars 1871, 0 h'],
    ['1871-03-18T03/1871-03-18T06', '18 March 1871, 3–6 am', '18 mars 1871, de 3 h à 6 h'],
    ['1871-03-18T10/1871-03-18T13:15', '18 March 1871, 10 am – 1:15 pm', '18 mars 1871, de 10 h à 13 h 15'],
  ])('%s is "%s", "%s"', (edtf, english, french) => {
    const plain = (text: string) => text.replaceAll('\u00A0', ' ');
    expect([plain(words(edtf, 'en')), plain(words(edtf, 'fr'))]).toEqual([english, french]);
  });

  test('a French day stays with its month, and an hour with its h, on one line', () => {
    expect(words('1871-05-01', 'fr')).toBe('1er\u00A0mai 1871');
    expect(words('1871-03-18T15:30', 'fr')).toBe('18\u00A0mars 1871, 15\u00A0h\u00A030');
  });

  test.each<[WhenStyle, string, string]>([
    ['short', '18 Mar 1871', '18 mars 1871'],
    ['weekday', 'Saturday 18 March 1871', 'samedi 18 mars 1871'],
    ['day', '18 March', '18 mars'],
  ])('the style %s', (style, english, french) => {
    expect([words('1871-03-18', 'en', style), words('1871-03-18', 'fr', style).replaceAll('\u00A0', ' ')]).toEqual([english, french]);
  });

  test('an open side that was drawn out to the extent is still named by its known date', () => {
    expect(formatWhen(parseWhen('1880/..', { start: 0, end: 1e13 }), 'en')).toBe('since 1880');
  });

  test.each([
    ['1871-05~', 'hacia mayo de 1871', 'etwa Mai 1871', 'نحو مايو 1871'],
    ['1871~', 'hacia 1871', 'um 1871', 'نحو 1871'],
    ['-0043~', 'hacia 44 a. C.', 'um 44 v. Chr.', 'نحو 44 ق.م'],
    ['1871-05-01~', 'hacia el 1 de mayo de 1871', 'um den 1. Mai 1871', 'نحو 1 مايو 1871'],
    ['1871-05-01?', 'quizá el 1 de mayo de 1871', 'vielleicht am 1. Mai 1871', 'ربما 1 مايو 1871'],
    ['1871%', 'quizá hacia 1871', 'vielleicht um 1871', 'ربما نحو 1871'],
    ['187X', 'la década de 1870', 'die 1870er Jahre', 'سبعينيات القرن التاسع عشر'],
    ['190X', 'la década de 1900', 'die 1900er Jahre', 'العقد الأول من القرن العشرين'],
    ['18XX', 'el siglo XIX', 'das 19. Jahrhundert', 'القرن التاسع عشر'],
    ['19XX', 'el siglo XX', 'das 20. Jahrhundert', 'القرن العشرون'],
    ['20XX', 'el siglo XXI', 'das 21. Jahrhundert', 'القرن الحادي والعشرون'],
    ['-00XX', 'el siglo I a. C.', 'das 1. Jahrhundert v. Chr.', 'القرن الأول قبل الميلاد'],
    ['1870-24', 'invierno de 1870-1871', 'Winter 1870/71', 'شتاء 1870–1871'],
    ['1871-21~', 'hacia la primavera de 1871', 'etwa Frühjahr 1871', 'نحو ربيع 1871'],
    ['1871-22?', 'quizá el verano de 1871', 'vielleicht Sommer 1871', 'ربما صيف 1871'],
    ['1871-05-21/1871-05-28', '21–28 de mayo de 1871', '21.–28. Mai 1871', '21–28 مايو 1871'],
    ['1871-03-18/1871-05-28', '18 de marzo – 28 de mayo de 1871', '18. März – 28. Mai 1871', '18 مارس – 28 مايو 1871'],
    ['1871-03/1871-05', 'marzo–mayo de 1871', 'März–Mai 1871', 'مارس–مايو 1871'],
    ['[..1883]', '1883 o antes', '1883 oder früher', '1883 أو قبل ذلك'],
    ['[1883..]', '1883 o después', '1883 oder später', '1883 أو بعد ذلك'],
    ['1871/..', 'desde 1871', 'seit 1871', 'منذ 1871'],
    ['1871-05-01/..', 'desde el 1 de mayo de 1871', 'seit dem 1. Mai 1871', 'منذ 1 مايو 1871'],
    ['../1871-05-01', 'hasta el 1 de mayo de 1871', 'bis zum 1. Mai 1871', 'حتى 1 مايو 1871'],
    ['[1871..1873]', 'entre 1871 y 1873', 'zwischen 1871 und 1873', 'بين 1871 و1873'],
    ['1871-05-2X', 'entre el 20 de mayo de 1871 y el 29 de mayo de 1871', 'zwischen dem 20. Mai 1871 und dem 29. Mai 1871', 'بين 20 مايو 1871 و29 مايو 1871'],
    ['1871-03-18T03~', '18 de marzo de 1871, hacia 3:00 h', '18. März 1871, gegen 3 Uhr', '18 مارس 1871، نحو الساعة 3 صباحًا'],
    ['1871-03-18T00', '18 de marzo de 1871, 0:00 h', '18. März 1871, 0 Uhr', '18 مارس 1871، الساعة 12 ليلًا'],
    ['1871-03-18T15:30', '18 de marzo de 1871, 15:30 h', '18. März 1871, 15:30 Uhr', '18 مارس 1871، الساعة 3:30 بعد الظهر'],
    ['1871-03-18T10/..', 'desde el 18 de marzo de 1871, 10:00 h', 'seit dem 18. März 1871, 10 Uhr', 'منذ 18 مارس 1871، الساعة 10 صباحًا'],
    ['1871-03-18T03/1871-03-18T06', '18 de marzo de 1871, de 3:00 a 6:00 h', '18. März 1871, 3–6 Uhr', '18 مارس 1871، من الساعة 3 إلى الساعة 6 صباحًا'],
    ['1871-03-18T10/1871-03-18T13:15', '18 de marzo de 1871, de 10:00 a 13:15 h', '18. März 1871, 10–13:15 Uhr', '18 مارس 1871، من الساعة 10 صباحًا إلى الساعة 1:15 بعد الظهر'],
  ])('%s is "%s", "%s", "%s"', (edtf, spanish, german, arabic) => {
    const plain = (text: string) => text.replaceAll('\u00A0', ' ');
    expect(['es', 'de', 'ar'].map((lang) => plain(words(edtf, lang)))).toEqual([spanish, german, arabic]);
  });

  test('a year in Arabic stands in the digits of the exhibit, in every region', () => {
    for (const lang of ['ar', 'ar-EG', 'ar-MA']) expect(words('1871', lang)).toBe('1871');
  });

  test('a language without words of its own keeps the vagueness as a sign', () => {
    expect(words('1871-05~', 'nl')).toBe('~ mei 1871');
    expect(words('1871-05-21', 'nl')).toBe('21 mei 1871');
  });
});
