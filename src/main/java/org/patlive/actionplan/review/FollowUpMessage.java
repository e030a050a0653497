package org.patlive.actionplan.review;

import java.util.List;
import org.patlive.actionplan.review.ScoreChange.Direction;

/** Puts the follow-up of a plan into one sentence. */
final class FollowUpMessage {

    private FollowUpMessage() {}

    /** @param agreed the actions that the group had agreed on */
    static String of(String title, List<ActionOutcome> agreed) {
        if (agreed.isEmpty()) {
            return "No action of ‘" + title + "’ was agreed";
        }
        List<ScoreChange> about = agreed.stream()
                .flatMap(outcome -> outcome.change().stream())
                .distinct()
                .toList();
        boolean one = agreed.size() == 1;
        return done(title, agreed) + (about.isEmpty() ? "" : "; " + moved(about, one ? "it was" : "they were"));
    }

    private static String done(String title, List<ActionOutcome> agreed) {
        long done = agreed.stream().filter(ActionOutcome::isDone).count();
        if (agreed.size() == 1) {
            return "The action agreed in ‘" + title + "’ is " + (done == 1 ? "done" : "not done");
        }
        String are = done == 0 ? "none is" : done == 1 ? "1 is" : done + " are";
        return "Of " + agreed.size() + " actions agreed in ‘" + title + "’, " + are + " done";
    }

    private static String moved(List<ScoreChange> about, String were) {
        List<Direction> compared =
                about.stream().flatMap(one -> one.direction().stream()).toList();
        if (compared.isEmpty()) {
            return "what " + were + " about cannot be compared";
        }
        String which = compared.size() == about.size() ? " " + were + " about " : " that can be compared ";
        if (compared.size() == 1) {
            return "the " + kind(about, false) + which
                    + switch (compared.getFirst()) {
                        case UP -> "has moved up";
                        case DOWN -> "has moved down";
                        case SAME -> "is unchanged";
                    };
        }
        long up = count(compared, Direction.UP);
        long down = count(compared, Direction.DOWN);
        return share(up, compared.size()) + " " + kind(about, true) + which
                + (up < 2 ? "has moved up" : "have moved up")
                + (down == 0 ? "" : ", " + down + " down");
    }

    private static String share(long up, int all) {
        if (up == all) {
            return all == 2 ? "both" : "all " + all;
        }
        return (up == 0 ? "none" : up) + " of the " + all;
    }

    private static String kind(List<ScoreChange> about, boolean several) {
        long statements = about.stream()
                .filter(one -> one.subject().statement().isPresent())
                .count();
        if (statements == about.size()) {
            return several ? "statements" : "statement";
        }
        if (statements == 0) {
            return several ? "principles" : "principle";
        }
        return several ? "statements and principles" : "one";
    }

    private static long count(List<Direction> all, Direction one) {
        return all.stream().filter(one::equals).count();
    }
}
