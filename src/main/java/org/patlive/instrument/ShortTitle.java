package org.patlive.instrument;

import java.util.List;
import java.util.stream.IntStream;
import org.patlive.shared.text.Sentence;

/** One word for each principle, legible on a projected screen; not part of the published tool. */
public final class ShortTitle {

    private static final int PRINCIPLES = 6;

    private ShortTitle() {}

    public static String of(Instrument.Principle principle) {
        return of(principle.number());
    }

    /** Returns the word for principle 1 to 6. */
    public static String of(int principle) {
        return fact(principle).words();
    }

    /** Returns the words for some principles as a fact in a sentence. */
    public static List<Sentence> facts(List<Integer> principles) {
        return principles.stream().map(ShortTitle::fact).toList();
    }

    /** Returns the word for principle 1 to 6 as a fact in a sentence. */
    public static Sentence fact(int principle) {
        return switch (principle) {
            case 1 -> Sentence.text("instrument.short.need");
            case 2 -> Sentence.text("instrument.short.purpose");
            case 3 -> Sentence.text("instrument.short.commitment");
            case 4 -> Sentence.text("instrument.short.trust");
            case 5 -> Sentence.text("instrument.short.arrangements");
            case PRINCIPLES -> Sentence.text("instrument.short.learning");
            default -> throw new IllegalArgumentException("There is no principle " + principle);
        };
    }

    /** Returns all six, in the order of the publication. */
    public static List<String> all() {
        return IntStream.rangeClosed(1, PRINCIPLES).mapToObj(ShortTitle::of).toList();
    }
}
