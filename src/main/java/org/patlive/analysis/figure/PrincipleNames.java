package org.patlive.analysis.figure;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import org.patlive.instrument.ShortTitle;

/** Principles that a sentence enumerates by their short titles. */
public record PrincipleNames(List<Integer> principles) {

    public PrincipleNames {
        principles = List.copyOf(principles);
    }

    /** Returns {@code Need}, {@code Need and Trust}, or {@code Need, Trust and Learning}. */
    public String words() {
        return list(principles.stream().map(ShortTitle::of).toList());
    }

    /** Enumerates any names in the same way. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : text(
                        "analysis.list.and",
                        "others",
                        String.join(", ", names.subList(0, last)),
                        "last",
                        names.get(last));
    }
}
