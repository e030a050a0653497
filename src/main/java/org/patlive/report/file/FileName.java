package org.patlive.report.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes file names that every operating system accepts: lower-case letters, digits and hyphens. */
public final class FileName {

    private static final int MAX_PART_LENGTH = 60;

    private FileName() {}

    /**
     * Joins the parts to a file name, such as {@code riverside-partnership-this-year-plan.pdf} from "Riverside Partnership",
     * "This year" and "plan".
     */
    public static String of(String extension, String... parts) {
        return Arrays.stream(parts)
                        .map(FileName::slug)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + "."
                + extension;
    }

    private static String slug(String part) {
        String letters = Normalizer.normalize(part, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.substring(0, Math.min(MAX_PART_LENGTH, letters.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
