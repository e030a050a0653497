package org.patlive.report.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of files that every system takes: small letters, figures and hyphens. */
public final class FileName {

    private static final int LONGEST_PART = 60;

    private FileName() {}

    /** {@code riverside-partnership-this-year-plan.pdf} of "Riverside Partnership", "This year" and "plan". */
    public static String of(String extension, String... parts) {
        return Arrays.stream(parts)
                        .map(FileName::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + "."
                + extension;
    }

    private static String plain(String part) {
        String letters = Normalizer.normalize(part, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.substring(0, Math.min(LONGEST_PART, letters.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
