package org.patlive.workshop;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds, on a page in the pseudo-locale, what a person reads that does not come from a message bundle. Texts of the
 * publication, names that people gave, codes and numbers stand outside brackets by right.
 */
final class PlainTexts {

    /** What is seen or read out: texts and labels of every element, also within components. */
    private static final String READ = """
            () => {
              const found = [];
              const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'helper-text', 'aria-roledescription'];
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) {
                  const text = node.textContent.trim();
                  if (text && !inBrackets(node)) found.push(text);
                  return;
                }
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.localName.toUpperCase())) return;
                  for (const attribute of attributes) {
                    const text = node.getAttribute(attribute)?.trim();
                    if (text && !text.includes('\\u27e6')) found.push(text);
                  }
                }
                if (node.shadowRoot) walk(node.shadowRoot);
                node.childNodes.forEach(child => walk(child));
              };
              /* A message with parts that stand out is in several nodes of one element. */
              const inBrackets = node => {
                for (let up = node; up && up !== document.body; up = up.parentNode ?? up.host) {
                  const text = up.textContent ?? '';
                  if (text.includes('\\u27e6') && text.length < 2000) return true;
                  if (up.nodeType === Node.ELEMENT_NODE && !['inline', 'contents', 'inline-block'].includes(getComputedStyle(up).display)) return false;
                }
                return false;
              };
              walk(document.body);
              found.push(...[document.title].filter(title => !title.includes('\\u27e6')));
              return [...new Set(found)];
            }
            """;

    /** Numbers, codes, times, units, marks. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[^\\p{L}]*|[^\\p{L}]*\\p{L}[^\\p{L}]*|[1-6][A-F]|[A-Z0-9]{3}-[A-Z0-9]{3}");

    /** Dates in figures and months, and partners who gave no name: stored as they are. */
    private static final Pattern DATED_OR_NUMBERED =
            Pattern.compile("\\b\\d{1,2} [A-Z][a-z]{2,8} \\d{4}\\b|\\bPartner \\d+\\b");

    /** The longest first: a name may be part of a title. */
    private final List<String> given;

    private final Set<String> found = new TreeSet<>();

    /** @param given names and texts that people or the publication gave */
    PlainTexts(Set<String> given) {
        this.given = given.stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Reads what the page shows now. */
    void read(Page page, String where) {
        for (Object each : (List<?>) page.evaluate(READ)) {
            String read = String.valueOf(each).replaceAll("\\s+", " ");
            String words = read;
            words = DATED_OR_NUMBERED.matcher(words).replaceAll("");
            for (String text : given) {
                words = words.replace(text, "");
            }
            if (!NO_WORDS.matcher(words).matches()) {
                found.add(where + ": " + read);
            }
        }
    }

    Set<String> found() {
        return found;
    }
}
