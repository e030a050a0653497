package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.Agenda;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.StatementProjection.Lean;
import org.patlive.analysis.projection.StatementProjection.Pattern;

/** How the answers to a statement lie, where partners differ, and why. */
public final class StatementWords {

    /** Whether the answers are those of the assessment beside a second vote, or the only ones. */
    public enum Vote {
        ONLY,
        FIRST
    }

    private StatementWords() {}

    public static String label(Pattern pattern) {
        return switch (pattern) {
            case TOGETHER -> text("words.pattern.together");
            case SPREAD -> text("words.pattern.spread");
            case SCATTERED -> text("words.pattern.scattered");
            case TWO_CAMPS -> text("words.pattern.two-camps");
        };
    }

    public static String label(Division division) {
        return switch (division) {
            case MOSTLY_BETWEEN -> text("words.division.between");
            case MOSTLY_WITHIN -> text("words.division.inside");
            case BOTH -> text("words.division.both");
        };
    }

    public static String label(Cause cause) {
        return switch (cause) {
            case JUDGEMENT -> text("words.cause.judgement");
            case WORDS -> text("words.cause.words");
            case INFORMATION -> text("words.cause.information");
        };
    }

    public static String label(Agenda.Reason reason) {
        return switch (reason) {
            case DIVIDED -> text("words.agenda.disagree");
            case LOW -> text("words.agenda.low");
            case BOTH -> text("words.agenda.both");
        };
    }

    /** Returns a sentence such as {@code On average we agree}. */
    public static String sentence(Lean lean) {
        return switch (lean) {
            case AGREE -> text("words.lean.agree");
            case LINE -> text("words.lean.line");
            case DISAGREE -> text("words.lean.disagree");
        };
    }

    /** Returns {@code Pattern: two camps, 4 agree, 4 disagree}; without counts where they are hidden. */
    public static String pattern(StatementProjection statement, Vote vote) {
        Pattern pattern = statement.pattern().get();
        if (!statement.acrossTheLine()) {
            return text("words.statement.pattern", "vote", vote, "pattern", pattern);
        }
        if (!statement.counts().isShown()) {
            return text("words.statement.pattern-and-thirds", "vote", vote, "pattern", pattern);
        }
        List<Integer> counts = statement.counts().get();
        return text(
                "words.statement.pattern-and-sides",
                "vote",
                vote,
                "pattern",
                pattern,
                "agree",
                counts.get(0) + counts.get(1),
                "disagree",
                counts.get(2) + counts.get(3));
    }

    /**
     * Returns {@code Gap: 1.2 points between organisations, 0.4 points within them}; empty where neither is shown, as in
     * an Anonymous round, which tells their {@link Division} alone.
     */
    public static Optional<String> gap(Figure<Gaps> gaps, Vote vote) {
        Optional<String> between =
                gaps.value().flatMap(both -> both.between().value()).map(StatementWords::points);
        Optional<String> inside =
                gaps.value().flatMap(both -> both.within().value()).map(StatementWords::points);
        if (between.isPresent() && inside.isPresent()) {
            return Optional.of(
                    text("words.statement.gaps", "vote", vote, "between", between.get(), "inside", inside.get()));
        }
        return between.map(points -> text("words.statement.gap-between", "vote", vote, "points", points))
                .or(() -> inside.map(points -> text("words.statement.gap-inside", "vote", vote, "points", points)));
    }

    private static String points(double gap) {
        return String.format(Locale.UK, "%.1f", gap);
    }
}
