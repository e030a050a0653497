import { IntlMessageFormat } from 'intl-messageformat';

/** What a message's arguments may be. */
export type Values = Record<string, string | number | boolean | Date>;

type Texts = { locale: string; messages: Record<string, string> };

const texts: Texts = JSON.parse(document.getElementById('pat-texts')?.textContent ?? '{"locale":"en","messages":{}}');
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
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);
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
  const format = new IntlMessageFormat(pattern, language());
  formats.set(key, format);
  return format;
}

/** The pseudo-locale has English's plurals, and is no language that a browser knows. */
function language(): string {
  return texts.locale === 'en-XA' ? 'en' : texts.locale;
}
