package org.patlive.instrument;

import java.util.regex.Pattern;

/**
 * The published file with one thing broken after a landmark, and what its refusal should say.
 *
 * @param line where the refusal should point, counted from 1
 */
record BrokenFile(String name, String yaml, int line, String sentence) {

    static Builder broken(String name) {
        return new Builder(name);
    }

    @Override
    public String toString() {
        return name;
    }

    static final class Builder {

        private final String name;
        private String before = "";
        private String after = PublicationText.resource("/" + InstrumentLoader.PUBLISHED);

        private Builder(String name) {
            this.name = name;
        }

        /** Everything else happens from this text on. */
        Builder in(String landmark) {
            var at = find(landmark);
            before = after.substring(0, at);
            after = after.substring(at);
            return this;
        }

        /** Takes out the first line with this text, whose value stands on it. */
        Builder without(String text) {
            return replacing("(?m)^ *" + Pattern.quote(text) + ".*\n", "");
        }

        Builder withoutFrom(String first, String next) {
            var from = lineStart(find(first));
            var to = lineStart(from + after.substring(from).indexOf(next));
            after = after.substring(0, from) + after.substring(to);
            return this;
        }

        Builder cutAfter(String last) {
            after = after.substring(0, find(last) + last.length()) + "\n";
            return this;
        }

        Builder replacing(String pattern, String replacement) {
            var changed = Pattern.compile(pattern).matcher(after).replaceFirst(replacement.replace("\\", "\\\\"));
            if (changed.equals(after)) {
                throw new IllegalStateException(name + ": nothing to replace for " + pattern);
            }
            after = changed;
            return this;
        }

        /** Done: the line to be told is the first one, from the landmark on, with this text. */
        BrokenFile saysAt(String text, String sentence) {
            var yaml = before + after;
            var at = before.length() + find(text);
            var line = 1
                    + (int) yaml.substring(0, at).chars().filter(c -> c == '\n').count();
            return new BrokenFile(name, yaml, line, sentence);
        }

        private int find(String text) {
            var at = after.indexOf(text);
            if (at < 0) {
                throw new IllegalStateException(name + ": there is no " + text);
            }
            return at;
        }

        private int lineStart(int at) {
            return after.lastIndexOf('\n', at) + 1;
        }
    }
}
