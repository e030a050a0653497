package org.patlive.actionplan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.analysis.result.Results;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Sentence;

/**
 * The change of the mean of a statement or principle from the last round to this one. It is computed from the two printed
 * figures only, so it discloses nothing beyond them.
 *
 * @param subject a principle or an element
 */
public record ScoreChange(FindingSubject subject, Figure<PrintedFigure> before, Figure<PrintedFigure> now) {

    /** Direction of the change. */
    public enum Direction {
        UP,
        DOWN,
        SAME;

        private static Direction of(int comparison) {
            return comparison > 0 ? UP : comparison < 0 ? DOWN : SAME;
        }
    }

    /**
     * A figure as it is printed.
     *
     * @param text {@code 2.8}, or its range under rule 5, {@code 2.5–3.3}
     * @param exact false for a range
     * @param step step of the scale; greater is better
     */
    public record PrintedFigure(String text, boolean exact, int step) {}

    /** Empty for a subject that has no score of its own. */
    static Optional<ScoreChange> of(FindingSubject subject, Results before, Results now) {
        return subject.statement()
                .map(item -> new ScoreChange(subject, mean(before, item), mean(now, item)))
                .or(() -> subject.principle()
                        .map(number -> new ScoreChange(subject, score(before, number), score(now, number))));
    }

    private static Figure<PrintedFigure> mean(Results results, Item statement) {
        Projection.Cell cell =
                Projection.heatmap(results, HeatmapMode.MEAN).cells().get(statement.index());
        return cell.colour().map(step -> new PrintedFigure(cell.text(), cell.exact(), step));
    }

    private static Figure<PrintedFigure> score(Results results, int principle) {
        return TrendProjection.of(results, "", List.of())
                .lines()
                .get(principle - 1)
                .points()
                .getFirst()
                .map(point -> new PrintedFigure(
                        point.exact()
                                ? String.format(Locale.UK, "%.1f", point.mean())
                                : point.band().printedRange(),
                        point.exact(),
                        Band.values().length - point.band().ordinal()));
    }

    /** Empty if one of the two figures is hidden. */
    public Optional<Direction> direction() {
        return before.value().flatMap(then -> now.value().map(today -> direction(then, today)));
    }

    /** Compares two exact figures as printed; a figure and a range, or two ranges, by their steps of the scale. */
    private static Direction direction(PrintedFigure before, PrintedFigure now) {
        return Direction.of(
                before.exact() && now.exact()
                        ? new BigDecimal(now.text()).compareTo(new BigDecimal(before.text()))
                        : Integer.compare(now.step(), before.step()));
    }

    /** {@code 4C moved up from 2.1 to 2.8 (out of 4)}, or why the scores cannot be compared. */
    public Sentence sentence() {
        return direction().map(this::compared).orElseGet(this::notCompared);
    }

    private Sentence compared(Direction direction) {
        String then = before.get().text();
        String today = now.get().text();
        int highest = subject.statement().isPresent() ? 4 : 24;
        Object[] facts = {"subject", subjectFact(), "then", then, "now", today, "highest", highest};
        boolean exact = before.get().exact() && now.get().exact();
        return switch (direction) {
            case UP -> Sentence.text("actionplan.change.up", facts);
            case DOWN -> Sentence.text("actionplan.change.down", facts);
            case SAME ->
                exact
                        ? Sentence.text("actionplan.change.unchanged", facts)
                        : then.equals(today)
                                ? Sentence.text("actionplan.change.same-band", facts)
                                : Sentence.text("actionplan.change.same-band-other-figure", facts);
        };
    }

    private Sentence notCompared() {
        Figure.Reason reason = before.reason().or(now::reason).orElseThrow();
        return before.isShown()
                ? Sentence.text("actionplan.change.hidden-now", "subject", subjectFact(), "reason", reason)
                : Sentence.text("actionplan.change.hidden-then", "subject", subjectFact(), "reason", reason);
    }

    /** {@code 4C}, or {@code 4 Trust}. */
    private Sentence subjectFact() {
        return subject.statement()
                .map(item -> Sentence.verbatim(item.code()))
                .or(() -> subject.principle()
                        .map(number -> Sentence.text(
                                "actionplan.change.principle", "number", number, "title", ShortTitle.fact(number))))
                .orElseThrow();
    }
}
