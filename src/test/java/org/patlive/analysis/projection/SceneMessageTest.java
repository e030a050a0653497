package org.patlive.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.patlive.analysis.disclosure.RandomRound;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.analysis.disclosure.TestRound;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.analysis.projection.StatementProjection.Lean;
import org.patlive.analysis.projection.StatementProjection.Pattern;
import org.patlive.analysis.projection.TrendProjection.Earlier;
import org.patlive.analysis.result.Results;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.RoundId;
import org.patlive.words.ComparisonWords;
import org.patlive.words.StatementWords;
import org.patlive.words.StatementWords.Vote;

/** The message of each scene, and what it leaves out. */
class SceneMessageTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 0 0 | Nobody has answered this statement yet",
                "0 1 0 0 | One answer so far",
                "6 0 0 0 | Most of us agree with this, and we’re close together",
                "0 0 1 5 | Most of us disagree with this, and we’re close together",
                "3 0 0 3 | We’re in two camps: some agree, some disagree",
                "0 4 4 0 | We’re close together, but some agree and some disagree",
                "2 2 2 2 | Our answers are scattered: some agree, some disagree",
                "1 5 1 1 | On average we agree, but some of us differ a lot",
                "2 0 6 0 | On average we’re in the middle, but some of us differ a lot",
                "0 3 0 1 | On average we’re in the middle, but some of us differ a lot"
            })
    void saysHowTheAnswersToAStatementLie(String counts, String message) {
        TestRound round = TestRound.open();
        answers(round, "1A", counts);

        assertThat(StatementProjection.of(round.results(), Item.of("1A"))
                        .sentence()
                        .words())
                .isEqualTo(message);
    }

    @Test
    void showsAStatementInFullFromTenAnswersOn() {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "5 4 1 0");

        StatementProjection statement = StatementProjection.of(round.results(), Item.of("1A"));

        assertThat(statement.counts().get()).containsExactly(5, 4, 1, 0);
        assertThat(statement.n()).isEqualTo(10);
        assertThat(statement.lean().get()).isEqualTo(Lean.AGREE);
        assertThat(statement.pattern().get()).isEqualTo(Pattern.TOGETHER);
    }

    @Test
    void showsOnlyTheColourOfAStatementBelowTen() {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "5 3 1 0");

        StatementProjection statement = StatementProjection.of(round.results(), Item.of("1A"));

        assertThat(statement.counts().reason()).contains(Reason.COARSE);
        assertThat(statement.gaps().isShown()).isFalse();
        assertThat(statement.colour().isShown()).isTrue();
    }

    @Test
    void neverSaysBelowTenThatTheMeanIsExactlyTheLine() {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "2 0 6 0");
        answers(round, "success", "2 0 6 0");

        assertThat(StatementProjection.of(round.results(), Item.of("1A")).lean().get())
                .isEqualTo(Lean.AGREE);
        assertThat(SuccessProjection.of(round.results()).lean().get()).isEqualTo(Lean.AGREE);
    }

    @Test
    void saysThatAStatementHasTooFewAnswers() {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "2 0 0 0");

        assertThat(StatementProjection.of(round.results(), Item.of("1A"))
                        .sentence()
                        .words())
                .isEqualTo("This statement is hidden to protect people’s answers");
    }

    @Test
    void saysBetweenOrInsideOrganisationsWithoutAGap() {
        TestRound round = new TestRound(new Disclosure(Mode.ANONYMOUS, 3));
        answers(round, TestRound.COUNCIL, "1A", "6 0 0 0");
        answers(round, TestRound.HOSPITAL, "1A", "0 0 0 6");

        StatementProjection statement = StatementProjection.of(round.results(), Item.of("1A"));
        Projection.Heatmap heatmap = Projection.heatmap(round.results(), HeatmapMode.ORGANISATIONS);

        assertThat(statement.gaps().isShown()).isFalse();
        assertThat(StatementWords.gap(statement.gaps(), Vote.ONLY)).isEmpty();
        assertThat(statement.division().value().map(StatementWords::label)).contains("mostly between organisations");
        assertThat(heatmap.cells().getFirst().percent().isShown()).isFalse();
        assertThat(heatmap.cells().getFirst().text()).isEqualTo("↔");
        assertThat(heatmap.sentence().words()).isEqualTo("Organisations differ from each other on 1 statement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 17 17 17 17 17 | 5 3 3 3 3 3 | Need matters a lot and scores low",
                "10 17 17 17 10 17 | 4 3 3 3 5 3 | Need and Arrangements matter a lot and score low",
                "10 17 17 17 17 17 | 2 3 3 3 3 3 | No principle rated as significant scores low"
            })
    void saysWhatIsWeakAndMatters(String totals, String weights, String message) {
        TestRound round = TestRound.open();
        round.weighs(round.withTotals(null, numbers(totals)), numbers(weights));

        assertThat(SignificanceProjection.of(round.results()).sentence().words())
                .isEqualTo(message);
    }

    @Test
    void roundsWhatMattersToWholePointsUntilTenHaveWeightedEverything() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 12; i++) {
            UUID partner = round.withTotals(null, 15, 15, 15, 15, 15, 15);
            if (i < 9) {
                round.weighs(partner, 1 + i % 5, 3, 3, 3, 3, 1);
            }
        }
        assertThat(SignificanceProjection.of(round.results()).points())
                .allSatisfy(point -> assertThat(point.exact()).isFalse())
                .allSatisfy(point -> assertThat(point.significance().get() % 1).isZero());

        round.weighs(round.partners.get(9), 2, 3, 3, 3, 3, 1);

        assertThat(SignificanceProjection.of(round.results())
                        .points()
                        .getFirst()
                        .significance()
                        .get())
                .isEqualTo(2.7);
    }

    @Test
    void saysWhyThereIsNoAgreementOnWhatMatters() {
        TestRound round = TestRound.open();
        UUID partner = round.withTotals(null, 15, 15, 15, 15, 15, 15);
        assertThat(agreement(round)).isEqualTo("Nobody has rated all six principles");

        round.weighs(partner, 1, 2, 3, 4, 5, 5);
        assertThat(agreement(round)).isEqualTo("Only one partner has rated all six principles");

        round.weighs(partner, 3, 3, 3, 3, 3, 3);
        round.weighs(round.joins(null), 3, 3, 3, 3, 3, 3);
        assertThat(agreement(round)).isEqualTo("Nobody rates one principle above another");

        TestRound anonymous = TestRound.anonymous();
        anonymous.weighs(anonymous.joins(null), 1, 2, 3, 4, 5, 5);
        assertThat(agreement(anonymous)).isEqualTo("Fewer than 5 partners have rated all six principles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4 | 20 | MATCH", "1 | 10 | MATCH", "3 | 10 | AT_A_COST", "2 | 16 | NOT_YET"})
    void setsTheRatingOfSuccessBesideTheScores(int rating, int total, SuccessProjection.Fit fit) {
        TestRound round = TestRound.open();
        round.answers(round.withTotals(null, total, total, total, total, total, total), "success", rating);

        SuccessProjection success = SuccessProjection.of(round.results());

        assertThat(success.fit().get()).isEqualTo(fit);
        assertThat(success.sentence().words()).isEqualTo(fit.sentence().words());
    }

    @Test
    void saysWhatTheRatingOfSuccessWaitsFor() {
        TestRound round = TestRound.anonymous();
        UUID first = round.joins(null);
        round.answers(first, "1A", 3);
        assertThat(SuccessProjection.of(round.results()).sentence().words()).isEqualTo("Nobody has rated success");

        round.answers(first, "success", 3);
        assertThat(SuccessProjection.of(round.results()).sentence().words())
                .isEqualTo("Fewer than 5 partners have rated success");

        answers(round, "success", "1 1 1 1");
        assertThat(SuccessProjection.of(round.results()).sentence().words())
                .isEqualTo("Success is shown alone: the aggregate score is hidden");
    }

    @Test
    void comparesOrganisationsByTheirBands() {
        TestRound round = TestRound.byOrganisation();
        round.withTotals(TestRound.COUNCIL, 20, 15, 15, 15, 15, 15);
        round.withTotals(TestRound.HOSPITAL, 17, 15, 15, 15, 15, 15);
        round.withTotals(TestRound.CHARITY, 20, 15, 15, 15, 15, 15);

        ComparisonProjection comparison = ComparisonProjection.ofOrganisations(round.results());

        assertThat(comparison.sentence().words()).isEqualTo("Organisations differ on Need");
        assertThat(ComparisonWords.differences(comparison))
                .containsExactly("Need: Charity and Council 19–24, Hospital 13–18");
    }

    @Test
    void saysThatBandsAreTheSameOfNoMoreThanIsShown() {
        TestRound round = TestRound.byOrganisation();
        round.withTotals(TestRound.COUNCIL, 20, 15, 15, 15, 15, 15);
        UUID partner = round.joins(TestRound.HOSPITAL);
        round.totals(partner, 1, 19);
        assertThat(organisations(round)).isEqualTo("Organisations don’t differ on the one principle compared");

        round.totals(partner, 2, 16);
        assertThat(organisations(round)).isEqualTo("Organisations don’t differ on the 2 principles compared");

        IntStream.rangeClosed(3, 6).forEach(principle -> round.totals(partner, principle, 14));
        assertThat(organisations(round)).isEqualTo("All organisations score in the same bands");
    }

    @Test
    void saysThatNoPrincipleCanBeCompared() {
        TestRound round = TestRound.byOrganisation();
        round.totals(round.joins(TestRound.COUNCIL), 1, 19);
        round.totals(round.joins(TestRound.HOSPITAL), 2, 19);

        assertThat(organisations(round)).isEqualTo("No principle can be compared between organisations");
    }

    @Test
    void saysWhyThereIsNothingToCompare() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            round.withTotals(TestRound.COUNCIL, 14 + i, 15, 15, 15, 15, 15);
        }
        assertThat(organisations(round)).isEqualTo("Nothing to compare: everyone is in the same group");
        assertThat(ComparisonProjection.ofLevels(round.results()).sentence().words())
                .isEqualTo("Nothing to compare: nobody said which group they belong to");
        assertThat(Projection.heatmap(round.results(), HeatmapMode.LEVELS)
                        .sentence()
                        .words())
                .isEqualTo("Nothing to compare: fewer than two levels named");

        round.withTotals(TestRound.HOSPITAL, 14, 15, 15, 15, 15, 15);
        assertThat(organisations(round)).isEqualTo("Results by organisation are hidden to protect answers");
        assertThat(Projection.heatmap(round.results(), HeatmapMode.ORGANISATIONS)
                        .sentence()
                        .words())
                .isEqualTo("Differences between organisations are hidden to protect answers");

        TestRound open = TestRound.open();
        open.answers(open.joins(TestRound.COUNCIL), "1A", 3);
        open.answers(open.joins(TestRound.HOSPITAL), "1A", 3);
        assertThat(organisations(open)).isEqualTo("Waiting for someone to complete a principle");

        open.withTotals(TestRound.COUNCIL, 14, 15, 15, 15, 15, 15);
        assertThat(organisations(open)).isEqualTo("Only one organisation has completed a principle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 17 17 17 17 17 | 17 17 17 17 17 17 | All six principles score in the same bands as last round",
                "6 17 17 17 17 17 | 17 17 17 17 17 17 | In a higher band than last round: Need",
                "17 17 17 17 20 17 | 17 17 17 17 17 17 | In a lower band than last round: Arrangements",
                "12 20 17 12 17 17 | 17 17 17 17 17 17 | Higher band than last round: Need and Trust. Lower: Purpose"
            })
    void saysWhatHasMovedSinceTheRoundBefore(String before, String after, String message) {
        TestRound first = TestRound.open();
        first.withTotals(null, numbers(before));
        TestRound second = TestRound.open();
        second.withTotals(null, numbers(after));

        assertThat(trend(second, first).sentence().words()).isEqualTo(message);
    }

    @Test
    void doesNotCallRoundsTheSameThatCannotBeCompared() {
        TestRound first = TestRound.anonymous();
        first.withTotals(null, 10, 10, 10, 10, 10, 10);
        TestRound second = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            second.withTotals(null, 14 + i, 15, 15, 15, 15, 15);
        }

        assertThat(trend(second, first).sentence().words())
                .isEqualTo("No principle can be compared with the last round");
        assertThat(trend(second).sentence().words()).isEqualTo("First round: nothing to compare yet");
        assertThat(TrendProjection.of(second.results().concealed(), "Spring", List.of())
                        .sentence()
                        .words())
                .isEqualTo("Results are hidden until the facilitator shows them");
    }

    @ParameterizedTest
    @CsvSource({"24, 126.5", "16, 90.5", "10, 54.5", "6, 36"})
    void placesAnAggregateBelowTenInTheMiddleOfItsBand(int total, double middle) {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            round.withTotals(null, total, total, total, total, total, total);
        }

        TrendProjection.Point point =
                trend(round).lines().getLast().points().getFirst().get();

        assertThat(point.mean()).isEqualTo(middle);
        assertThat(point.exact()).isFalse();
    }

    @Test
    void putsOnTheAgendaWhatDividesUsAndMatters() {
        TestRound round = TestRound.open();
        for (int i = 0; i < 4; i++) {
            UUID partner = round.withTotals(null, 18, 18, 18, 18, 18, 18);
            round.answers(partner, "2A", i < 2 ? 4 : 1);
            round.answers(partner, "4B", i < 2 ? 4 : 1);
            round.answers(partner, "5C", 1);
            round.weighs(partner, 3, 2, 3, 5, 3, 3);
        }

        Agenda agenda = Agenda.of(round.results(), Duration.ofMinutes(25));

        assertThat(agenda.sentence().words()).isEqualTo("2 statements worth discussing now");
        assertThat(agenda.entries())
                .containsExactly(
                        new Agenda.Entry(Item.of("4B"), Agenda.Reason.DIVIDED, Figure.shown(5)),
                        new Agenda.Entry(Item.of("2A"), Agenda.Reason.DIVIDED, Figure.shown(2)));
        assertThat(agenda.remaining()).isEqualTo(1);
        assertThat(Agenda.of(round.results(), Duration.ZERO).entries()).hasSize(1);
        assertThat(Agenda.of(round.results(), Duration.ofMinutes(-5)).sentence().words())
                .isEqualTo("1 statement worth discussing now");
    }

    @Test
    void doesNotSayThatNothingIsUrgentBeforeAnythingCanBeShown() {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "0 2 0 0");
        assertThat(Agenda.of(round.results(), HOUR).sentence().words())
                .isEqualTo("Fewer than 5 partners have completed a principle");

        answers(round, "1A", "0 3 0 0");
        assertThat(Agenda.of(round.results(), HOUR).sentence().words())
                .isEqualTo("6 of 36 statements shown: none needs discussing now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1 0 | Too few answers to show why we differ | ''",
                "5 1 0 | Why we differ, mainly: “Same facts, different judgement” | JUDGEMENT",
                "3 2 0 | Why we differ, mainly: “Same facts, different judgement” and “We read the statement"
                        + " differently” | JUDGEMENT WORDS",
                "2 2 1 | We gave all three reasons equally often | JUDGEMENT WORDS INFORMATION"
            })
    void namesTheCausesBelowTenWithoutTheirCounts(String counts, String message, String most) {
        QuestionProjection.Causes causes = QuestionProjection.causes(
                TestRound.anonymous().results(),
                Arrays.stream(numbers(counts)).boxed().toList());

        assertThat(causes.sentence().words()).isEqualTo(message);
        assertThat(causes.counts().isShown()).isFalse();
        assertThat(causes.most())
                .containsExactlyElementsOf(Stream.of(most.split(" "))
                        .filter(cause -> !cause.isEmpty())
                        .map(Cause::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 10 0 0 | We have moved closer together",
                "5 0 0 5 | We are about as far apart as before",
                "1 1 0 0 | Too few second votes to show what has changed"
            })
    void setsTheSecondVoteBesideTheFirst(String second, String message) {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "5 0 0 5");
        StatementProjection first = StatementProjection.of(round.results(), Item.of("1A"));
        List<Integer> counts = Arrays.stream(numbers(second)).boxed().toList();

        QuestionProjection.Movement movement = QuestionProjection.movement(round.results(), first, counts);

        assertThat(movement.sentence().words()).isEqualTo(message);
        assertThat(movement.first().get()).containsExactly(5, 0, 0, 5);
        assertThat(movement.second().value().filter(counts::equals).isPresent()).isEqualTo(movement.n() == 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 3 0 | Too few hands to show | ''",
                "1 4 0 | Scenario B has the most hands | B",
                "1 2 3 | Scenarios B and C have the most hands | B C",
                "2 2 1 | A, B and C have the same number of hands | A B C"
            })
    void saysBelowTenWhichScenarioHasMostHandsWithoutTheirCounts(String counts, String message, String most) {
        QuestionProjection.Hands hands = QuestionProjection.hands(
                TestRound.anonymous().results(),
                Arrays.stream(numbers(counts)).boxed().toList());

        assertThat(hands.sentence().words()).isEqualTo(message);
        assertThat(hands.count("B").isShown()).isFalse();
        assertThat(String.join(" ", hands.most())).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 7 0 | Scenario B has the most hands",
                "5 0 5 | Scenarios A and C have the most hands",
                "5 4 5 | Scenarios A and C have the most hands"
            })
    void countsTheHandsOfTen(String counts, String message) {
        int[] each = numbers(counts);

        QuestionProjection.Hands hands = QuestionProjection.hands(
                TestRound.anonymous().results(), Arrays.stream(each).boxed().toList());

        assertThat(hands.sentence().words()).isEqualTo(message);
        assertThat(Stream.of("A", "B", "C").map(letter -> hands.count(letter).get()))
                .containsExactly(each[0], each[1], each[2]);
    }

    @Test
    void leavesTheScenarioToTheGroup() {
        TestRound round = TestRound.open();
        assertThat(ScenarioProjection.of(round.results()).sentence().words())
                .isEqualTo("The results suggest no scenario");
        UUID partner = round.joins(null);
        IntStream.rangeClosed(1, 6).forEach(principle -> round.totals(partner, principle, 18));

        ScenarioProjection either = ScenarioProjection.of(round.results());
        assertThat(either.sentence().words()).isEqualTo("The results suggest scenario A or B. The group decides.");
        assertThat(Stream.of("A", "B", "C").filter(either::suggests)).containsExactly("A", "B");
        assertThat(ScenarioProjection.of(round.results().concealed()).sentence().words())
                .isEqualTo(SuccessProjection.of(round.results().concealed())
                        .sentence()
                        .words());

        round.totals(partner, 1, 12);
        ScenarioProjection one = ScenarioProjection.of(round.results());
        assertThat(one.sentence().words()).isEqualTo("The results suggest scenario B. The group decides.");
        assertThat(Stream.of("A", "B", "C").filter(one::suggests)).containsExactly("B");
    }

    static Stream<HeatmapMode> modes() {
        return Stream.of(HeatmapMode.values());
    }

    @ParameterizedTest
    @MethodSource("modes")
    void waitsWithTheSameSentenceInEveryScene(HeatmapMode mode) {
        Results nobody = TestRound.anonymous().results();

        assertThat(List.of(
                        Projection.heatmap(nobody, mode).sentence().words(),
                        SignificanceProjection.of(nobody).sentence().words(),
                        SuccessProjection.of(nobody).sentence().words(),
                        ComparisonProjection.ofLevels(nobody).sentence().words(),
                        Agenda.of(nobody, HOUR).sentence().words()))
                .containsOnly("Waiting for the first answers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 6 0 0 | MEAN | On average we agree with the one statement shown",
                "0 0 6 0 | MEAN | On average we disagree with 1 of 1 statement",
                "0 6 0 0 | ORGANISATIONS | No wide gaps between or within organisations",
                "3 0 0 3 | ORGANISATIONS | We differ within organisations on 1 statement",
                "3 0 0 3 | LEVELS | No wide gaps between levels"
            })
    void saysWhatTheHeatmapShowsInItsOtherModes(String counts, HeatmapMode mode, String message) {
        TestRound round = TestRound.byOrganisation();
        for (Level level : List.of(Level.BOARD, Level.FRONT_LINE)) {
            int[] numbers = numbers(counts);
            for (int point = 0; point < 4; point++) {
                for (int i = 0; i < numbers[point]; i++) {
                    round.answers(round.joins(null, TestRound.COUNCIL, level), "1A", 4 - point);
                }
            }
        }

        assertThat(Projection.heatmap(round.results(), mode).sentence().words()).isEqualTo(message);
    }

    @Test
    void printsBandsOfMeansBelowTen() {
        TestRound round = TestRound.anonymous();
        answers(round, "1A", "1 4 0 0");

        Projection.Cell cell =
                Projection.heatmap(round.results(), HeatmapMode.MEAN).cells().getFirst();

        assertThat(cell.text()).isEqualTo("2.5–3.3");
        assertThat(cell.sentence().words()).isEqualTo("2.5–3.3 of 4");
        assertThat(cell.percent().get()).isEqualTo(62);
    }

    @Test
    void leavesNothingDerivedFromAnswersWhereTheFacilitatorHidesTheResults() {
        for (Mode mode : Mode.values()) {
            RandomRound round = new RandomRound(11, mode);
            Results concealed = round.results().concealed();

            assertThat(concealed.respondents()).isPositive();
            assertThat(List.of(concealed.organisations(), concealed.levels(), concealed.individuals()))
                    .containsOnly(List.of());
            assertThat(concealed.toString()).doesNotContain("Shown[");
            assertThat(Projection.of(concealed).toString()).doesNotContain("Shown[");
            assertThat(Stream.of(
                            Projection.of(concealed).dartboard().sentence().words(),
                            Projection.heatmap(concealed, HeatmapMode.LEVELS)
                                    .sentence()
                                    .words(),
                            StatementProjection.of(concealed, Item.of("1A"))
                                    .sentence()
                                    .words(),
                            SignificanceProjection.of(concealed).sentence().words(),
                            SignificanceProjection.of(concealed)
                                    .agreementSentence()
                                    .words(),
                            SuccessProjection.of(concealed).sentence().words(),
                            ComparisonProjection.ofOrganisations(concealed)
                                    .sentence()
                                    .words(),
                            Agenda.of(concealed, HOUR).sentence().words()))
                    .containsOnly("Results are hidden until the facilitator shows them");
        }
    }

    @Test
    void saysInEverySceneOfAnOpenAnonymousRoundThatFiguresAppearAtItsEnd() {
        for (int seed = 0; seed < 50; seed++) {
            RandomRound round = new RandomRound(seed, Mode.ANONYMOUS);
            if (round.respondents.isEmpty()) {
                continue;
            }
            Results open = round.tally(round.respondents).resultsWhileOpen(0, TestRound::name, new SampledBands(3));

            assertThat(Stream.of(
                            Projection.of(open).dartboard().sentence().words(),
                            Projection.of(open).heatmap().sentence().words(),
                            Projection.heatmap(open, HeatmapMode.LEVELS)
                                    .sentence()
                                    .words(),
                            Projection.heatmap(open, HeatmapMode.ORGANISATIONS)
                                    .sentence()
                                    .words(),
                            StatementProjection.of(open, Item.of("1A"))
                                    .sentence()
                                    .words(),
                            SignificanceProjection.of(open).sentence().words(),
                            SignificanceProjection.of(open).agreementSentence().words(),
                            SuccessProjection.of(open).sentence().words(),
                            ComparisonProjection.ofOrganisations(open)
                                    .sentence()
                                    .words(),
                            ComparisonProjection.ofLevels(open).sentence().words(),
                            ScenarioProjection.of(open).sentence().words(),
                            Agenda.of(open, HOUR).sentence().words()))
                    .as("seed %s", seed)
                    .containsOnly("Full results appear when the round is closed");
        }
    }

    @Test
    void showsEverythingAtOnceInTheOtherModes() {
        for (Mode mode : List.of(Mode.OPEN, Mode.ORGANISATION)) {
            RandomRound round = new RandomRound(3, mode);

            assertThat(round.tally(round.respondents).resultsWhileOpen(1, TestRound::name, new SampledBands(3)))
                    .isEqualTo(round.results());
        }
    }

    private static String agreement(TestRound round) {
        return SignificanceProjection.of(round.results()).agreementSentence().words();
    }

    private static String organisations(TestRound round) {
        return ComparisonProjection.ofOrganisations(round.results()).sentence().words();
    }

    private static TrendProjection trend(TestRound now, TestRound... earlier) {
        return TrendProjection.of(
                now.results(),
                "Spring",
                Stream.of(earlier)
                        .map(round -> new Earlier(RoundId.random(), "Autumn", round.results()))
                        .toList());
    }

    private static void answers(TestRound round, String item, String counts) {
        answers(round, null, item, counts);
    }

    private static void answers(
            TestRound round, @org.jspecify.annotations.Nullable UUID organisation, String item, String counts) {
        int[] numbers = numbers(counts);
        IntStream.range(0, numbers.length).forEach(point -> IntStream.range(0, numbers[point])
                .forEach(i -> answers(round, round.joins(organisation), Item.of(item), numbers.length - point)));
    }

    /** In Anonymous mode a statement counts with the rest of its principle. */
    private static void answers(TestRound round, UUID partner, Item item, int value) {
        if (item.isStatement() && round.disclosure.mode() == Mode.ANONYMOUS) {
            round.totals(partner, item.principle(), 18);
        }
        round.answers(partner, item.code(), value);
    }

    private static int[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
