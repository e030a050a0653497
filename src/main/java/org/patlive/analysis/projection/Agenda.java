package org.patlive.analysis.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.instrument.Item;
import org.patlive.shared.text.Sentence;

/**
 * The statements to talk about in the time left, by disagreement × significance and by low score × significance (not
 * part of the published tool). They are ranked by the four colours and whole points of significance, never by small
 * gaps in small groups; equal ranks keep the order of the publication.
 *
 * @param sentence for the scene
 * @param entries as many as fit into the time, the highest rank first
 * @param remaining how many more would be worth talking about
 */
public record Agenda(Sentence sentence, List<Entry> entries, int remaining) {

    /** The time to find the cause of one statement, vote a second time and agree on a finding. */
    public static final Duration TIME_PER_STATEMENT = Duration.ofMinutes(10);

    /** Why a statement is on the agenda. */
    public enum Reason {
        DIVIDED,
        LOW,
        BOTH
    }

    /**
     * A statement to talk about.
     *
     * @param significance of its principle, 1 to 5 in whole points; hidden where it may not be shown
     */
    public record Entry(Item item, Reason reason, Figure<Integer> significance) {}

    private record Candidate(Entry entry, int rank) {}

    private static final int NOTICEABLE = 2;
    private static final int MIDDLE_SIGNIFICANCE = 3;

    /**
     * Makes the agenda.
     *
     * @param time that the meeting has left; there is always room for one statement
     */
    public static Agenda of(Results results, Duration time) {
        List<Candidate> candidates = new ArrayList<>();
        results.statements().forEach(statement -> addCandidate(results, statement, candidates));
        // The list is in the order of the sheet, and the sort is stable.
        candidates.sort(Comparator.comparingInt(Candidate::rank).reversed());
        int capacity = (int) Math.max(1, time.dividedBy(TIME_PER_STATEMENT));
        List<Entry> entries =
                candidates.stream().limit(capacity).map(Candidate::entry).toList();
        return new Agenda(message(results, entries), entries, candidates.size() - entries.size());
    }

    private static void addCandidate(Results results, StatementResult statement, List<Candidate> candidates) {
        SignificanceProjection.Point point = SignificanceProjection.point(
                results, results.principles().get(statement.item().principle() - 1));
        Figure<Integer> significance = point.significance().map(shown -> point.column());
        Figure<Distribution> answers = statement.distribution();
        var disagreement = answers.value().flatMap(found -> found.disagreement().value());
        int disagreementQuarter = disagreement.map(Disagreement::quarter).orElse(0);
        boolean acrossTheLine = disagreement.filter(Disagreement::acrossTheLine).isPresent();
        boolean divided = disagreementQuarter >= NOTICEABLE || acrossTheLine;
        int lowness = answers.value().map(Agenda::lowness).orElse(0);
        if (divided || lowness >= NOTICEABLE) {
            Reason reason = divided && lowness >= NOTICEABLE ? Reason.BOTH : divided ? Reason.DIVIDED : Reason.LOW;
            // Disagreement counts twice: there is more to find out than about a low score that all share.
            int rank = significance.value().orElse(MIDDLE_SIGNIFICANCE)
                    * (2 * disagreementQuarter + (acrossTheLine ? 1 : 0) + lowness);
            candidates.add(new Candidate(new Entry(statement.item(), reason, significance), rank));
        }
    }

    /** Returns 0 to 3: the quarter of the scale that the mean lies in, from the top. */
    private static int lowness(Distribution answers) {
        return 3 - HeatmapProjection.quarterOfScale(answers.mean());
    }

    private static Sentence message(Results results, List<Entry> entries) {
        Optional<Sentence> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        long shown = results.statements().stream()
                .filter(statement -> statement.distribution().isShown())
                .count();
        if (shown == 0) {
            return WaitingMessage.forStatements(results.disclosure());
        }
        if (!entries.isEmpty()) {
            return Sentence.text("analysis.agenda.statements", "count", entries.size());
        }
        return shown < results.statements().size()
                ? Sentence.text("analysis.agenda.none-shown", "shown", shown)
                : Sentence.text("analysis.agenda.none");
    }
}
