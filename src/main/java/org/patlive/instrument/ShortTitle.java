package org.patlive.instrument;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.stream.IntStream;

/** One word for each principle, legible on a projected screen; not part of the published tool. */
public final class ShortTitle {

    private static final int PRINCIPLES = 6;

    private ShortTitle() {}

    public static String of(Instrument.Principle principle) {
        return of(principle.number());
    }

    /** Returns the word for principle 1 to 6. */
    public static String of(int principle) {
        return switch (principle) {
            case 1 -> text("instrument.short.need");
            case 2 -> text("instrument.short.purpose");
            case 3 -> text("instrument.short.commitment");
            case 4 -> text("instrument.short.trust");
            case 5 -> text("instrument.short.arrangements");
            case PRINCIPLES -> text("instrument.short.learning");
            default -> throw new IllegalArgumentException("There is no principle " + principle);
        };
    }

    /** Returns all six, in the order of the publication. */
    public static List<String> all() {
        return IntStream.rangeClosed(1, PRINCIPLES).mapToObj(ShortTitle::of).toList();
    }
}
