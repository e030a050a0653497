package org.patlive.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.disclosure.RandomRound;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.TrendProjection.Earlier;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Item;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.Sentence;
import org.patlive.testing.RecordParts;
import org.patlive.words.ComparisonWords;

/** Searches everything that any scene can draw, field by field and word by word, for exact figures. */
class SceneAttackTest {

    private static final int ROUNDS = 80;

    /** Middles of bands and whole points: the only figures besides counts of people that may be drawn below ten. */
    private static final Set<Double> COARSE =
            Set.of(21.5, 15.5, 9.5, 6.0, 126.5, 90.5, 54.5, 36.0, 1.0, 2.0, 3.0, 4.0, 5.0);

    /** Names of fields whose whole numbers never say how often an answer was given. */
    private static final Set<String> HARMLESS = Set.of(
            "n",
            "respondents",
            "answers",
            "principle",
            "principles",
            "number",
            "remaining",
            "release",
            "count",
            "colour",
            "column",
            "completed",
            "answered",
            "waiting",
            "filled");

    private static final Class<?>[] EXACT = {
        Results.class, Distribution.class, Gaps.class, Score.class, Results.Agreement.class, Map.class
    };

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+(–\\d+\\.\\d+)?");
    private static final Set<String> RANGES =
            Set.of("1.0–1.8", "1.8–2.5", "2.5–3.3", "3.3–4.0", "0.0–0.8", "0.8–1.5", "1.5–2.3", "2.3–3.0");

    @Test
    void findsNoExactFigureOfFewerThanTen() {
        int rounds = 0;
        for (int seed = 0; seed < 4 * ROUNDS; seed++) {
            RandomRound round = new RandomRound(seed, Mode.ANONYMOUS);
            if (round.respondents.size() >= round.disclosure.threshold() && round.respondents.size() < 10) {
                String where = "seed " + seed;
                scenes(round.results())
                        .forEach(scene -> search(where + ", " + scene.getClass().getSimpleName(), "", scene));
                rounds++;
            }
        }
        assertThat(rounds).as("there must be something to attack").isGreaterThan(15);
    }

    /** The number of respondents in each band is drawn as darts; nothing else that is exact leaves the server. */
    @Test
    void findsNoExactFigureOfFewerThanTenInWhatIsTakenAway() {
        for (int seed = 0; seed < 4 * ROUNDS; seed++) {
            RandomRound round = new RandomRound(seed, Mode.ANONYMOUS);
            if (round.respondents.size() < 10) {
                ExportProjection taken = ExportProjection.of(round.results());
                String where = "seed " + seed;
                taken.principles().forEach(principle -> search(where, "principle", withoutBands(principle)));
                search(where, "aggregate", withoutBands(taken.aggregate()));
                List.of(taken.statements(), taken.organisations(), taken.levels(), taken.individuals())
                        .forEach(part -> search(where, "", part));
                List.of(taken.agreement(), taken.agreementSentence(), taken.success(), taken.scenario())
                        .forEach(part -> search(where, "", part));
                assertThat(taken.individuals()).isEmpty();
            }
        }
    }

    private static ExportProjection.Principle withoutBands(ExportProjection.Principle principle) {
        return new ExportProjection.Principle(
                principle.number(), withoutBands(principle.total()), principle.significance());
    }

    private static ExportProjection.Total withoutBands(ExportProjection.Total total) {
        return new ExportProjection.Total(
                total.n(), total.sum(), total.mean(), total.band(), Figure.hidden(Figure.Reason.COARSE));
    }

    @Test
    void seesTheSameScenesInWhateverOrderPartnersCame() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomRound round = new RandomRound(seed, Mode.ANONYMOUS);
            Results once = round.results();
            Collections.reverse(round.respondents);
            Results again = round.results(round.respondents);

            assertThat(scenes(again)).as("seed %s", seed).isEqualTo(scenes(once));
        }
    }

    @Test
    void seesInATrendWhatEachRoundShowsByItself() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Results before = new RandomRound(seed, Mode.values()[seed % 3]).results();
            Results now = new RandomRound(seed + ROUNDS, Mode.values()[seed / 3 % 3]).results();

            TrendProjection trend =
                    TrendProjection.of(now, "Spring", List.of(new Earlier(RoundId.random(), "Autumn", before)));

            for (int place = 0; place < 7; place++) {
                List<Figure<TrendProjection.Point>> points =
                        trend.lines().get(place).points();
                assertThat(points).hasSize(2);
                compare("seed " + seed, before, score(before, place), points.getFirst());
                compare("seed " + seed, now, score(now, place), points.getLast());
            }
        }
    }

    @Test
    void findsTheSameFigureInEveryScene() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            for (Mode mode : Mode.values()) {
                String where = mode + ", seed " + seed;
                Results results = new RandomRound(seed, mode).results();
                compareStatements(where, results);
                comparePrinciples(where, results);
                compareGroups(where, results.organisations(), ComparisonProjection.ofOrganisations(results));
                compareGroups(where, results.levels(), ComparisonProjection.ofLevels(results));
            }
        }
    }

    private static void compareStatements(String where, Results results) {
        Projection.Heatmap disagreement = Projection.heatmap(results, HeatmapMode.DISAGREEMENT);
        Projection.Heatmap means = Projection.heatmap(results, HeatmapMode.MEAN);
        Projection.Heatmap organisations = Projection.heatmap(results, HeatmapMode.ORGANISATIONS);
        Agenda agenda = Agenda.of(results, Duration.ofHours(10));
        assertThat(Projection.of(results).heatmap()).as(where).isEqualTo(disagreement);
        results.statements().forEach(result -> {
            int index = result.item().index();
            StatementProjection statement = StatementProjection.of(results, result.item());
            Projection.Cell cell = disagreement.cells().get(index);
            int n = result.distribution().value().map(Distribution::n).orElse(0);
            assertThat(statement.colour()).as(where).isEqualTo(cell.colour());
            assertThat(List.of(statement.n(), cell.n(), means.cells().get(index).n()))
                    .as(where)
                    .containsOnly(n);
            boolean coarse = Projection.isCoarse(results, n);
            assertThat(statement.counts().value())
                    .as(where)
                    .isEqualTo(
                            coarse
                                    ? Optional.empty()
                                    : result.distribution().value().map(Distribution::counts));
            assertThat(cell.percent().value())
                    .as(where)
                    .isEqualTo(result.distribution()
                            .value()
                            .flatMap(found -> found.disagreement().value())
                            .map(found -> coarse ? List.of(12, 37, 62, 87).get(found.quarter()) : found.percent()));
            Optional<Integer> colourOfMean = means.cells().get(index).colour().value();
            colourOfMean.ifPresent(colour -> {
                assertThat(statement.lean().get() == StatementProjection.Lean.DISAGREE)
                        .as(where)
                        .isEqualTo(colour < 2);
                String mean = String.format(
                        Locale.UK, "%.1f", result.distribution().get().mean());
                assertThat(coarse || means.cells().get(index).text().equals(mean))
                        .as(where)
                        .isTrue();
            });
            assertThat(organisations.cells().get(index).percent().isShown()
                            || organisations.cells().get(index).division().isShown())
                    .as(where)
                    .isEqualTo(
                            results.disclosure().mode() == Mode.ANONYMOUS
                                    ? result.division().isShown()
                                    : result.gaps().value().stream()
                                            .flatMap(gaps -> Stream.of(gaps.between(), gaps.within()))
                                            .anyMatch(Figure::isShown));
            assertThat(statement.gaps().value())
                    .as(where)
                    .isIn(Optional.empty(), result.gaps().value());
            boolean low = colourOfMean.filter(colour -> colour < 2).isPresent();
            boolean divided = statement.acrossTheLine()
                    || statement.colour().value().filter(c -> c > 1).isPresent();
            assertThat(agenda.entries().stream()
                            .filter(entry -> entry.item().equals(result.item()))
                            .map(Agenda.Entry::reason)
                            .toList())
                    .as(where)
                    .isEqualTo(
                            low && divided
                                    ? List.of(Agenda.Reason.BOTH)
                                    : low
                                            ? List.of(Agenda.Reason.LOW)
                                            : divided ? List.of(Agenda.Reason.DIVIDED) : List.of());
        });
    }

    private static void comparePrinciples(String where, Results results) {
        List<Projection.Sector> sectors = Projection.of(results).dartboard().sectors();
        List<SignificanceProjection.Point> points =
                SignificanceProjection.of(results).points();
        TrendProjection trend = TrendProjection.of(results, "Now", List.of());
        for (int place = 0; place < 6; place++) {
            PrincipleResult principle = results.principles().get(place);
            Projection.Sector sector = sectors.get(place);
            SignificanceProjection.Point point = points.get(place);
            Figure<TrendProjection.Point> last =
                    trend.lines().get(place).points().getLast();
            assertThat(List.of(point.band(), last.map(TrendProjection.Point::band)))
                    .as(where)
                    .containsOnly(principle.score().map(Score::band));
            assertThat(sector.band()).as(where).isEqualTo(principle.score().map(score -> BandRange.of(score.band())));
            assertThat(sector.n())
                    .as(where)
                    .isEqualTo(principle.score().value().map(Score::n).orElse(0))
                    .isEqualTo(last.value().map(TrendProjection.Point::n).orElse(0));
            sector.mean().value().ifPresent(mean -> {
                assertThat(mean).as(where).isEqualTo(last.get().mean());
                assertThat(mean)
                        .as(where)
                        .isEqualTo(Math.round(principle.score().get().mean() * 10) / 10.0);
            });
            assertThat(point.significance().isShown())
                    .isEqualTo(principle.significance().isShown());
            Agenda.of(results, Duration.ofHours(10)).entries().stream()
                    .filter(entry -> entry.item().principle() == point.principle())
                    .forEach(entry -> assertThat(entry.significance())
                            .as(where)
                            .isEqualTo(point.significance().map(shown -> point.column())));
        }
        SuccessProjection success = SuccessProjection.of(results);
        assertThat(success.band()).as(where).isEqualTo(results.aggregate().map(Score::band));
        assertThat(success.n())
                .as(where)
                .isEqualTo(results.success().value().map(Distribution::n).orElse(0));
        compare(
                where,
                results,
                results.aggregate(),
                trend.lines().getLast().points().getLast());
    }

    private static void compareGroups(String where, List<Results.Group> groups, ComparisonProjection comparison) {
        assertThat(comparison.boards())
                .as(where)
                .extracting(ComparisonProjection.Board::name)
                .isEqualTo(groups.stream().map(Results.Group::name).toList());
        for (int group = 0; group < groups.size(); group++) {
            for (int place = 0; place < 6; place++) {
                PrincipleResult principle = groups.get(group).principles().get(place);
                Figure<Score> score = principle.score();
                Projection.Sector sector =
                        comparison.boards().get(group).dartboard().sectors().get(place);
                assertThat(sector.band()).as(where).isEqualTo(principle.band());
                assertThat(sector.n())
                        .as(where)
                        .isEqualTo(score.value().map(Score::n).orElse(0));
                sector.mean().value().ifPresent(mean -> assertThat(mean)
                        .as(where)
                        .isEqualTo(Math.round(score.get().mean() * 10) / 10.0));
            }
        }
    }

    private static void compare(
            String where, Results results, Figure<Score> score, Figure<TrendProjection.Point> point) {
        assertThat(point.reason()).as(where).isEqualTo(score.reason());
        point.value().ifPresent(shown -> {
            assertThat(shown.band()).as(where).isEqualTo(score.get().band());
            assertThat(shown.n()).as(where).isEqualTo(score.get().n());
            assertThat(shown.exact()).as(where).isEqualTo(!Projection.isCoarse(results, shown.n()));
            if (shown.exact()) {
                assertThat(shown.mean())
                        .as(where)
                        .isEqualTo(Math.round(score.get().mean() * 10) / 10.0);
            } else {
                assertThat(COARSE).as(where).contains(shown.mean());
            }
        });
    }

    private static Figure<Score> score(Results results, int place) {
        return place < 6 ? results.principles().get(place).score() : results.aggregate();
    }

    /** Everything that can be drawn of these results. */
    private static List<Object> scenes(Results results) {
        List<Object> scenes = new ArrayList<>(List.of(
                Projection.of(results),
                SignificanceProjection.of(results),
                SuccessProjection.of(results),
                ComparisonProjection.ofOrganisations(results),
                ComparisonProjection.ofLevels(results),
                ComparisonProjection.ofOrganisations(results).differences(),
                ComparisonWords.differences(ComparisonProjection.ofOrganisations(results)),
                TrendProjection.of(results, "Now", List.of(new Earlier(RoundId.random(), "Before", results))),
                Agenda.of(results, Duration.ofHours(10)),
                QuestionProjection.causes(results, List.of(3, 2, 1)),
                QuestionProjection.hands(results, List.of(3, 2, 1)),
                ScenarioProjection.of(results),
                QuestionProjection.movement(
                        results, StatementProjection.of(results, Item.of("1A")), List.of(3, 2, 0, 1))));
        Stream.of(HeatmapMode.values()).forEach(mode -> scenes.add(Projection.heatmap(results, mode)));
        Item.statements().forEach(item -> scenes.add(StatementProjection.of(results, item)));
        return scenes;
    }

    private static void search(String where, String name, Object drawn) {
        assertThat(drawn).as(where).isNotInstanceOfAny(EXACT);
        switch (drawn) {
            case Sentence sentence -> search(where, name, sentence.words());
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    String inner = record instanceof Figure ? name : part.getName();
                    search(where + "." + part.getName(), inner, RecordParts.value(record, part));
                }
            }
            case Collection<?> all -> all.forEach(one -> search(where, name, one));
            case Optional<?> maybe -> maybe.ifPresent(one -> search(where, name, one));
            case Double number -> assertThat(COARSE).as(where).contains(number);
            case Long number -> assertThat(HARMLESS).as(where).contains(name);
            case Integer number -> {
                if (name.equals("percent")) {
                    assertThat(number).as(where).isIn(12, 37, 62, 87);
                } else if (name.equals("significance")) {
                    assertThat(number).as(where).isBetween(1, 5);
                } else {
                    assertThat(HARMLESS).as(where).contains(name);
                }
            }
            case String words -> {
                Matcher decimals = DECIMAL.matcher(words);
                while (decimals.find()) {
                    assertThat(RANGES).as(where).contains(decimals.group());
                }
            }
            default -> assertThat(drawn).as(where).isInstanceOfAny(Boolean.class, Enum.class, Item.class);
        }
    }
}
