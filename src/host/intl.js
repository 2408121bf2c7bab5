// What the browser knows of her language: amounts, dates, plurals.

// A result asks for some sixty of them, and each takes an old phone a good part of a millisecond to make.
const made = {};
const keep = (key, make) => (made[key] ??= make());

export const euro = (locale, decimal, digits) =>
  keep(
    locale + digits,
    () =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: "EUR",
        // "auto" leaves four digits ungrouped in some languages.
        useGrouping: true,
        minimumFractionDigits: digits,
      }),
  ).format(decimal);

export const number = (locale, decimal) => new Intl.NumberFormat(locale).format(decimal);

// Always UTC: a day is a day of the calendar, wherever she is.
export const date = (locale, milliseconds, day) =>
  keep(
    locale + day,
    () =>
      new Intl.DateTimeFormat(locale, {
        day: day ? "numeric" : undefined,
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
  ).format(milliseconds);

export const plural = (locale, number) => new Intl.PluralRules(locale).select(number);
