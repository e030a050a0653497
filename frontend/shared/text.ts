import { IntlMessageFormat } from 'intl-messageformat';

/** What a message's arguments may be. */
export type Values = Record<string, string | number | boolean | Date>;

/** A language that this page could speak, by its own name. */
export type Language = { tag: string; name: string };

type Texts = { locale: string; languages: Language[]; messages: Record<string, string> };

const NO_TEXTS = '{"locale":"en","languages":[],"messages":{}}';
const texts: Texts = JSON.parse(document.getElementById('pat-texts')?.textContent ?? NO_TEXTS);

/** The tag of the language that this page speaks. */
export const language = texts.locale;

/** The languages among which somebody can choose; empty if there is only one. */
export const { languages } = texts;

/** The pseudo-locale has English's plurals, and is no language that a browser knows. */
const formatting = language === 'en-XA' ? 'en' : language;
const formats = new Map<string, IntlMessageFormat>();

/** A text from the message bundles of the front end, which the page brings along: the same messages as on the server. */
export function text(key: string, values: Values = {}): string {
  return String(formatOf(key).format(values));
}

/** A text with parts that stand out: what a tag of the message, as in <b>name</b>, encloses is given to the function of its name. */
export function richText<T>(key: string, values: Record<string, string | number | ((parts: unknown[]) => T)>): unknown {
  return formatOf(key).format(values as never);
}

/** A list in one phrase: "a, b and c". */
export function listed(parts: string[]): string {
  return new Intl.ListFormat(formatting, { type: 'conjunction' }).format(parts);
}

function formatOf(key: string): IntlMessageFormat {
  const known = formats.get(key);
  if (known) {
    return known;
  }
  const pattern = texts.messages[key];
  if (pattern === undefined) {
    throw new Error(`There is no text ${key}`);
  }
  const format = new IntlMessageFormat(pattern, formatting);
  formats.set(key, format);
  return format;
}
