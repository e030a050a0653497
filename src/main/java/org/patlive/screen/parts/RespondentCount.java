package org.patlive.screen.parts;

import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.live.Snapshot;

/** How many respondents a picture rests on, in words. Says nothing that the disclosure rules hide. */
public final class RespondentCount {

    private RespondentCount() {}

    /** For a scene of counts: whoever has joined; empty as long as there is nobody. */
    public static String joined(Snapshot snapshot) {
        return snapshot.progress().joined() == 0
                ? ""
                : partners(snapshot.progress().joined()) + " joined";
    }

    /** For a picture made of answers: empty as long as there is none. */
    public static String answers(Snapshot snapshot) {
        Results results = snapshot.results();
        if (results.respondents() == 0) {
            return "";
        }
        return partners(results.respondents()) + " · " + results.complete() + " finished" + age(snapshot);
    }

    private static String age(Snapshot snapshot) {
        if (snapshot.results().disclosure().mode() != Mode.ANONYMOUS) {
            return " · live";
        }
        // Figures stand still until a round that was reopened is closed again: the room sees that they are not of now.
        return snapshot.round().isOpen() && snapshot.asPublished() ? " · before it was reopened" : "";
    }

    public static String partners(int count) {
        return count == 1 ? "1 partner" : count + " partners";
    }
}
