package org.patlive.actionplan.review;

import java.util.List;
import org.patlive.actionplan.review.ScoreChange.Direction;
import org.patlive.shared.text.Sentence;

/** The follow-up of a plan in a sentence: how many of its actions are done, and how their scores have changed. */
final class FollowUpMessage {

    private FollowUpMessage() {}

    /** @param agreed the actions that the group had agreed on */
    static Sentence of(String title, List<ActionOutcome> agreed) {
        if (agreed.isEmpty()) {
            return Sentence.text("actionplan.follow-up.none-agreed", "round", title);
        }
        long done = agreed.stream().filter(ActionOutcome::isDone).count();
        Object[] actions = {"round", title, "agreed", agreed.size(), "done", done, "share", share(done, agreed.size())};
        List<ScoreChange> about = agreed.stream()
                .flatMap(outcome -> outcome.change().stream())
                .distinct()
                .toList();
        return about.isEmpty()
                ? Sentence.text("actionplan.follow-up.done-in-round", actions)
                : Sentence.text(
                        "actionplan.follow-up.done-and-moved",
                        "done",
                        Sentence.text("actionplan.follow-up.done", actions),
                        "moved",
                        moved(about));
    }

    private static Sentence moved(List<ScoreChange> about) {
        List<Direction> compared =
                about.stream().flatMap(one -> one.direction().stream()).toList();
        long up = count(compared, Direction.UP);
        long down = count(compared, Direction.DOWN);
        int all = compared.size();
        if (compared.isEmpty()) {
            return Sentence.text("actionplan.follow-up.not-comparable", "scores", about.size());
        }
        String which = all == about.size() ? "all" : "comparable";
        Object[] scores = {"scores", all, "which", which, "up", up, "down", down};
        if (up == all) {
            return Sentence.text("actionplan.follow-up.all-up", scores);
        }
        if (down == all) {
            return Sentence.text("actionplan.follow-up.all-down", scores);
        }
        if (up == 0) {
            return down == 0
                    ? Sentence.text("actionplan.follow-up.unchanged", scores)
                    : Sentence.text("actionplan.follow-up.some-down", scores);
        }
        return down == 0
                ? Sentence.text("actionplan.follow-up.some-up", scores)
                : Sentence.text("actionplan.follow-up.up-and-down", scores);
    }

    private static String share(long some, int all) {
        return some == 0 ? "none" : some == all ? "all" : "some";
    }

    private static long count(List<Direction> all, Direction one) {
        return all.stream().filter(one::equals).count();
    }
}
