package org.patlive.analysis.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.instrument.Item;

/**
 * What to talk about in the time left [ours]: statements by disagreement × significance and by low score × significance.
 * Ranks by the four coarse colours and whole points of significance, never by small gaps in small groups; what ranks alike
 * stands in the order of the publication.
 *
 * @param message one sentence for the scene
 * @param entries as many as fit into the time, the most pressing first
 * @param left how many more would be worth talking about
 */
public record Agenda(String message, List<Entry> entries, int left) {

    /** For cause, second look and a finding on one statement. */
    public static final Duration EACH = Duration.ofMinutes(10);

    /** Why a statement is on the agenda. */
    public enum Why {
        DIVIDED("we disagree"),
        LOW("we score it low"),
        BOTH("we disagree, and score it low");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param significance of its principle, 1 to 5 in whole points; hidden where it may not be shown
     */
    public record Entry(Item item, Why why, Figure<Integer> significance) {}

    private record Candidate(Entry entry, int rank) {}

    private static final int SOME = 2;
    private static final int MIDDLING = 3;

    /** @param time that the meeting has left; there is always room for one */
    public static Agenda of(Results results, Duration time) {
        List<Candidate> candidates = new ArrayList<>();
        results.statements().forEach(statement -> add(results, statement, candidates));
        // The list is in the order of the sheet, and the sort is stable.
        candidates.sort(Comparator.comparingInt(Candidate::rank).reversed());
        int room = (int) Math.max(1, time.dividedBy(EACH));
        List<Entry> entries =
                candidates.stream().limit(room).map(Candidate::entry).toList();
        return new Agenda(message(results, entries), entries, candidates.size() - entries.size());
    }

    private static void add(Results results, StatementResult statement, List<Candidate> candidates) {
        SignificanceProjection.Point point = SignificanceProjection.point(
                results, results.principles().get(statement.item().principle() - 1));
        Figure<Integer> significance = point.significance().map(shown -> point.column());
        Figure<Distribution> answers = statement.distribution();
        var disagreement = answers.value().flatMap(found -> found.disagreement().value());
        int apart = disagreement.map(Disagreement::quarter).orElse(0);
        boolean across = disagreement.filter(Disagreement::acrossTheLine).isPresent();
        boolean divided = apart >= SOME || across;
        int low = answers.value().map(Agenda::lowness).orElse(0);
        if (divided || low >= SOME) {
            Why why = divided && low >= SOME ? Why.BOTH : divided ? Why.DIVIDED : Why.LOW;
            // Disagreement goes before a low score that all share: there is more to find out.
            int rank = significance.value().orElse(MIDDLING) * (2 * apart + (across ? 1 : 0) + low);
            candidates.add(new Candidate(new Entry(statement.item(), why, significance), rank));
        }
    }

    /** 0 to 3: the heatmap's colour of the mean, from the top. */
    private static int lowness(Distribution answers) {
        return 3 - HeatmapProjection.quarterOfScale(answers.mean());
    }

    private static String message(Results results, List<Entry> entries) {
        if (results.respondents() == 0) {
            return WaitingMessage.forAnswers();
        }
        if (WaitingMessage.isConcealed(results)) {
            return WaitingMessage.CONCEALED;
        }
        if (results.isWaitingForClosing()) {
            return WaitingMessage.STILL_OPEN;
        }
        long shown = results.statements().stream()
                .filter(statement -> statement.distribution().isShown())
                .count();
        if (shown == 0) {
            return WaitingMessage.forStatements(results.disclosure());
        }
        return switch (entries.size()) {
            case 0 ->
                shown < results.statements().size()
                        ? shown + " of 36 statements can be shown; none of them presses"
                        : "Nothing presses: no statement divides us, none scores low";
            case 1 -> "One statement is worth talking about now";
            default -> entries.size() + " statements are worth talking about now";
        };
    }
}
