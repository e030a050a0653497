package org.patlive.analysis.result;

import static org.patlive.shared.text.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.analysis.figure.PrincipleNames;
import org.patlive.instrument.Band;

/**
 * Why a scenario is suggested. Results are computed once for everybody and stored when they are published, so a reason is a
 * code with its facts, as {@code WEAK 1 4 5}, and is put into words where somebody reads it.
 */
public final class ScenarioReason {

    private enum Kind {
        AGGREGATE(" (HIGHEST|HIGH|LOW|LOWEST)"),
        HEALTHY(""),
        AT_LEAST_TWO_LOW(""),
        LOW(" \\d{1,9}"),
        WEAK_SIGNIFICANT(" [1-6]( [1-6])*"),
        WEAK(" [1-6]( [1-6])*");

        private final Pattern code;

        Kind(String facts) {
            this.code = Pattern.compile(name() + facts);
        }

        private boolean isOf(String stored) {
            return code.matcher(stored).matches();
        }
    }

    private ScenarioReason() {}

    /** The group's mean aggregate stands in this band. */
    public static String aggregate(Band band) {
        return code(Kind.AGGREGATE, band);
    }

    /** Everyone stands at 13 to 18 on every principle. */
    public static String healthy() {
        return code(Kind.HEALTHY);
    }

    /** At least two respondents, no more is said, have a principle total of 12 or less. */
    public static String atLeastTwoLow() {
        return code(Kind.AT_LEAST_TWO_LOW);
    }

    /** So many respondents have a principle total of 12 or less. */
    public static String low(int respondents) {
        return code(Kind.LOW, respondents);
    }

    /** The group's mean is 12 or less on these principles, which are among the most significant. */
    public static String weakAndSignificant(List<Integer> principles) {
        return code(Kind.WEAK_SIGNIFICANT, principles.toArray());
    }

    /** The group's mean is 12 or less on these principles. */
    public static String weak(List<Integer> principles) {
        return code(Kind.WEAK, principles.toArray());
    }

    /** Returns the words in the language of whoever is served now. A sentence that an earlier version stored stays as it is. */
    public static String words(String code) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.isOf(code))
                .findFirst()
                .map(kind -> words(kind, Stream.of(code.split(" ")).skip(1).toList()))
                .orElse(code);
    }

    private static String words(Kind kind, List<String> facts) {
        return switch (kind) {
            case AGGREGATE ->
                text(
                        "analysis.scenario.aggregate",
                        "band",
                        Band.valueOf(facts.getFirst()).printedAggregateRange());
            case HEALTHY -> text("analysis.scenario.healthy");
            case AT_LEAST_TWO_LOW -> text("analysis.scenario.at-least-two-low");
            case LOW -> text("analysis.scenario.low", "count", Integer.valueOf(facts.getFirst()));
            case WEAK_SIGNIFICANT -> text("analysis.scenario.weak-significant", "principles", principles(facts));
            case WEAK -> text("analysis.scenario.weak", "count", facts.size(), "principles", principles(facts));
        };
    }

    private static String principles(List<String> facts) {
        return new PrincipleNames(facts.stream().map(Integer::valueOf).toList()).words();
    }

    private static String code(Kind kind, Object... facts) {
        return Stream.concat(Stream.of(kind.name()), Arrays.stream(facts).map(String::valueOf))
                .collect(Collectors.joining(" "));
    }
}
