package org.patlive.assessment.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.analysis.disclosure.TestRound;
import org.patlive.analysis.figure.Population;
import org.patlive.analysis.result.ScenarioReason;
import org.patlive.assessment.response.Progress;
import org.patlive.instrument.Band;

class PublishedFormatTest {

    private static final Map<Population, Long> AS_OF =
            Arrays.stream(Population.values()).collect(Collectors.toMap(population -> population, population -> 1L));

    /** As the figures of a partner with six totals of 12 are written. */
    private static final String REASONS =
            "\"reasons\":[{\"aggregateInBand\":\"LOW\"},{\"lowTotals\":1},{\"weak\":[1,2,3,4,5,6]}]";

    static Stream<ScenarioReason> reasons() {
        return Stream.of(
                new ScenarioReason.AggregateInBand(Band.HIGH),
                new ScenarioReason.LowTotals(3),
                new ScenarioReason.SeveralLowTotals(),
                new ScenarioReason.ReasonablyHealthy(),
                new ScenarioReason.WeakAndSignificant(List.of(2)),
                new ScenarioReason.Weak(List.of(1, 3, 5)),
                new ScenarioReason.InWords("As it was published."));
    }

    @Test
    void what_is_written_is_read_again() {
        PublishedResults published = published();

        assertThat(PublishedFormat.read(PublishedFormat.NEWEST, PublishedFormat.figures(published), null, 0)
                        .results())
                .isEqualTo(published.results().withIndividuals(List.of()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_of_a_scenario_is_read_as_it_was_written(ScenarioReason reason) {
        String figures = withReasons(PublishedFormat.figures(published()), written(reason));

        assertThat(reasons(PublishedFormat.NEWEST, figures)).containsExactly(reason);
        assertThat(PublishedFormat.figures(PublishedFormat.read(PublishedFormat.NEWEST, figures, null, 0)))
                .contains("\"reasons\":[" + written(reason) + "]");
    }

    @Test
    void the_sentences_of_the_first_format_stay_as_they_were_published() {
        String figures = withReasons(
                PublishedFormat.figures(published()),
                "\"The group’s mean aggregate stands in the band 37–72.\",\"1 respondent has a principle total of 12 or less.\"");

        assertThat(reasons(1, figures))
                .containsExactly(
                        new ScenarioReason.InWords("The group’s mean aggregate stands in the band 37–72."),
                        new ScenarioReason.InWords("1 respondent has a principle total of 12 or less."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"weak\":[7]}",
                "{\"weak\":[]}",
                "{\"weak\":\"all\"}",
                "{\"lowTotals\":\"many\"}",
                "{\"aggregateInBand\":\"MIDDLE\"}",
                "{\"other\":true}",
                "{\"lowTotals\":1,\"weak\":[1]}",
                "{}",
                "[true]",
                "7"
            })
    void reasons_that_say_nothing_are_refused(String reason) {
        String figures = withReasons(PublishedFormat.figures(published()), reason);

        assertThatIllegalArgumentException().isThrownBy(() -> reasons(PublishedFormat.NEWEST, figures));
    }

    @Test
    void figures_of_a_newer_version_are_refused() {
        String figures = PublishedFormat.figures(published());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFormat.read(PublishedFormat.NEWEST + 1, figures, null, 0))
                .withMessageContaining("newer version");
    }

    private static PublishedResults published() {
        TestRound round = TestRound.open();
        round.withTotals(TestRound.COUNCIL, 12, 12, 12, 12, 12, 12);
        return new PublishedResults(round.results(), Progress.NONE, AS_OF, 0);
    }

    private static List<ScenarioReason> reasons(int format, String figures) {
        return PublishedFormat.read(format, figures, null, 0)
                .results()
                .scenario()
                .get()
                .reasons();
    }

    private static String written(ScenarioReason reason) {
        return switch (reason) {
            case ScenarioReason.AggregateInBand ignored -> "{\"aggregateInBand\":\"HIGH\"}";
            case ScenarioReason.LowTotals ignored -> "{\"lowTotals\":3}";
            case ScenarioReason.SeveralLowTotals ignored -> "{\"severalLowTotals\":true}";
            case ScenarioReason.ReasonablyHealthy ignored -> "{\"reasonablyHealthy\":true}";
            case ScenarioReason.WeakAndSignificant ignored -> "{\"weakAndSignificant\":[2]}";
            case ScenarioReason.Weak ignored -> "{\"weak\":[1,3,5]}";
            case ScenarioReason.InWords ignored -> "\"As it was published.\"";
        };
    }

    private static String withReasons(String figures, String reasons) {
        assertThat(figures).contains(REASONS);
        return figures.replace(REASONS, "\"reasons\":[" + reasons + "]");
    }
}
