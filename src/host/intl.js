// What the browser knows of her language: amounts, dates, plurals, lists and the order of names.

// A result asks for some sixty of them, and each takes an old phone a good part of a millisecond to make.
const made = {};
const keep = (key, make) => (made[key] ??= make());

// Where her browser names a kind of the language, it says how she reads figures and dates: `ar-EG` has others than `ar-MA`. The
// days stay those of the calendar that her papers have.
const base = (tag) => tag.split("-")[0];
const hers = (locale) => keep(locale, () => navigator.languages.find((tag) => base(tag) === base(locale)) ?? locale);

export const euro = (locale, decimal, digits) =>
  keep(
    locale + digits,
    () =>
      new Intl.NumberFormat(hers(locale), {
        style: "currency",
        currency: "EUR",
        // As on her papers: some languages would write three letters.
        currencyDisplay: "narrowSymbol",
        // "auto" leaves four digits ungrouped in some languages.
        useGrouping: true,
        minimumFractionDigits: digits,
      }),
  ).format(decimal);

export const number = (locale, decimal) => keep(`n${locale}`, () => new Intl.NumberFormat(hers(locale))).format(decimal);

// Browsers know no months in some languages, or not those of the calendar: then `own` has the order and the months.
function written(milliseconds, day, own) {
  const [order, ...months] = own.split("|");
  const when = new Date(milliseconds);
  const parts = { D: day ? when.getUTCDate() : "", M: months[when.getUTCMonth()], Y: when.getUTCFullYear() };
  return order.replace(/[DMY]/g, (part) => parts[part]).trim();
}

// Always UTC: a day is a day of the calendar, wherever she is.
export const date = (locale, milliseconds, day, own) =>
  own.includes("|")
    ? written(milliseconds, day, own)
    : keep(
        locale + day,
        () =>
          new Intl.DateTimeFormat(hers(locale), {
            day: day ? "numeric" : undefined,
            month: "long",
            year: "numeric",
            timeZone: "UTC",
            calendar: "gregory",
          }),
      ).format(milliseconds);

// Where it does not know the language it would take a word of another.
export const list = (locale, lines) =>
  Intl.ListFormat.supportedLocalesOf(locale).length
    ? new Intl.ListFormat(hers(locale), { type: "conjunction" }).format(lines.split("\n"))
    : lines.replaceAll("\n", ", ");

export const compare = (locale, one, other) => keep(`c${locale}`, () => new Intl.Collator(hers(locale))).compare(one, other);

export const plural = (locale, number) => new Intl.PluralRules(locale).select(number);
