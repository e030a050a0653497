package org.patlive.analysis.projection;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection.Dartboard;
import org.patlive.analysis.projection.Projection.Sector;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.analysis.score.GroupTally;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Sentence;

/**
 * The dartboards of all organisations, or of all levels, side by side.
 *
 * @param sentence the message, made of nothing but what is drawn
 * @param boards in the order of names or of levels
 */
public record ComparisonProjection(Sentence sentence, List<Board> boards) {

    private static final String ORGANISATIONS = "organisations";
    private static final String LEVELS = "levels";

    /**
     * One group.
     *
     * @param hidden why nothing of it is shown; empty if anything is
     */
    public record Board(String name, Optional<Figure.Reason> hidden, Dartboard dartboard) {}

    /**
     * A principle on which groups are in different bands.
     *
     * @param groups by band, the best first
     */
    public record Difference(int principle, List<GroupsInBand> groups) {}

    /** The groups whose mean is in this band. */
    public record GroupsInBand(BandRange band, List<String> names) {}

    public static ComparisonProjection ofOrganisations(Results results) {
        return of(results, results.organisations(), ORGANISATIONS);
    }

    public static ComparisonProjection ofLevels(Results results) {
        return of(results, results.levels(), LEVELS);
    }

    private static ComparisonProjection of(Results results, List<Group> groups, String dimension) {
        List<Board> boards = groups.stream().map(ComparisonProjection::board).toList();
        return new ComparisonProjection(message(results, groups, boards, dimension), boards);
    }

    private static Board board(Group group) {
        List<Sector> sectors =
                group.principles().stream().map(ComparisonProjection::sector).toList();
        Optional<Figure.Reason> hidden =
                sectors.stream().anyMatch(sector -> sector.band().isShown())
                        ? Optional.empty()
                        : sectors.getFirst().band().reason();
        int n = sectors.stream().mapToInt(Sector::n).max().orElse(0);
        return new Board(group.name(), hidden, new Dartboard(Sentence.verbatim(group.name()), n, 0, sectors));
    }

    /** Makes a sector without darts, which would show single partners; in an Anonymous round with the band alone. */
    private static Sector sector(PrincipleResult principle) {
        return new Sector(
                principle.number(),
                principle.completed(),
                principle.band(),
                principle.score().isShown() || !principle.band().isShown()
                        ? principle.score().map(score -> Projection.tenth(score.mean()))
                        : Figure.hidden(Figure.Reason.COARSE),
                principle.score().value().map(Score::n).orElse(0),
                List.of());
    }

    private static Sentence message(Results results, List<Group> groups, List<Board> boards, String dimension) {
        Optional<Sentence> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        List<Board> shown =
                boards.stream().filter(board -> board.hidden().isEmpty()).toList();
        if (shown.size() < 2) {
            return nothingToCompare(results, groups, shown.size(), dimension);
        }
        List<Integer> differing = IntStream.rangeClosed(1, 6)
                .filter(principle -> bands(shown, principle).distinct().count() > 1)
                .boxed()
                .toList();
        if (differing.isEmpty()) {
            return noDifference(boards, shown, dimension);
        }
        return differing.size() > 3
                ? Sentence.text("analysis.comparison.differ", "groups", dimension, "count", differing.size())
                : Sentence.text(
                        "analysis.comparison.differ-on",
                        "groups",
                        dimension,
                        "principles",
                        ShortTitle.facts(differing));
    }

    /** Says that bands are the same, of no more than what is shown. */
    private static Sentence noDifference(List<Board> boards, List<Board> shown, String dimension) {
        if (shown.stream().allMatch(ComparisonProjection::isWhole)) {
            return shown.size() < boards.size()
                    ? Sentence.text("analysis.comparison.same-shown", "groups", dimension)
                    : Sentence.text("analysis.comparison.same", "groups", dimension);
        }
        long compared = IntStream.rangeClosed(1, 6)
                .filter(principle -> bands(shown, principle).count() > 1)
                .count();
        return compared == 0
                ? Sentence.text("analysis.comparison.no-principle", "groups", dimension)
                : Sentence.text("analysis.comparison.same-compared", "groups", dimension, "count", compared);
    }

    private static boolean isWhole(Board board) {
        return board.dartboard().sectors().stream()
                .allMatch(sector -> sector.band().isShown());
    }

    /** Returns why there are no two boards to compare. */
    private static Sentence nothingToCompare(Results results, List<Group> groups, int shown, String dimension) {
        boolean anyKnown = groups.stream().anyMatch(group -> !group.name().equals(GroupTally.NOT_SAID));
        if (groups.size() < 2) {
            return anyKnown
                    ? Sentence.text("analysis.comparison.one-group")
                    : Sentence.text("analysis.comparison.nobody-said");
        }
        if (results.principles().stream().noneMatch(one -> one.score().isShown())) {
            return WaitingMessage.forPrinciples(results.disclosure());
        }
        if (results.disclosure().mode() == Mode.ANONYMOUS) {
            return shown == 0
                    ? Sentence.text("analysis.comparison.hidden", "groups", dimension)
                    : Sentence.text("analysis.comparison.one-shown", "groups", dimension);
        }
        return Sentence.text("analysis.comparison.one-complete", "groups", dimension);
    }

    /** Returns the names of the groups of which nothing is shown, by reason. */
    public Map<Figure.Reason, List<String>> hidden() {
        return boards.stream()
                .filter(board -> board.hidden().isPresent())
                .collect(Collectors.groupingBy(
                        board -> board.hidden().orElseThrow(),
                        () -> new EnumMap<>(Figure.Reason.class),
                        Collectors.mapping(Board::name, Collectors.toList())));
    }

    /** Returns the groups of which anything is shown. */
    public List<Board> shown() {
        return boards.stream().filter(board -> board.hidden().isEmpty()).toList();
    }

    private static Stream<BandRange> bands(List<Board> boards, int principle) {
        return boards.stream().flatMap(board -> board.dartboard().sectors().get(principle - 1).band().value().stream());
    }

    /** Returns the principles on which the groups shown are in different bands. */
    public List<Difference> differences() {
        List<Board> shown = shown();
        return IntStream.rangeClosed(1, 6)
                .filter(principle -> bands(shown, principle).distinct().count() > 1)
                .mapToObj(principle -> new Difference(
                        principle,
                        bands(shown, principle)
                                .distinct()
                                .sorted(Comparator.comparing(BandRange::best))
                                .map(band -> new GroupsInBand(band, names(shown, principle, band)))
                                .toList()))
                .toList();
    }

    private static List<String> names(List<Board> boards, int principle, BandRange band) {
        return boards.stream()
                .filter(board -> board.dartboard()
                        .sectors()
                        .get(principle - 1)
                        .band()
                        .value()
                        .filter(band::equals)
                        .isPresent())
                .map(Board::name)
                .toList();
    }
}
