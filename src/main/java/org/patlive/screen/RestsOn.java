package org.patlive.screen;

import org.patlive.analysis.Mode;
import org.patlive.analysis.Results;
import org.patlive.live.Snapshot;

/** How many respondents a picture rests on, in words. Says nothing that the disclosure rules hide. */
final class RestsOn {

    private RestsOn() {}

    /** For a scene of counts: whoever has joined; empty as long as there is nobody. */
    static String joined(Snapshot now) {
        return now.progress().joined() == 0 ? "" : partners(now.progress().joined()) + " joined";
    }

    /** For a picture made of answers: empty as long as there is none. */
    static String answers(Snapshot now) {
        Results results = now.results();
        if (results.respondents() == 0) {
            return "";
        }
        return partners(results.respondents()) + " · " + results.complete() + " finished" + age(now);
    }

    private static String age(Snapshot now) {
        if (now.results().disclosure().mode() != Mode.ANONYMOUS) {
            return " · live";
        }
        // Figures stand still until a round that was reopened is closed again: the room sees that they are not of now.
        return now.round().isOpen() && now.asPublished() ? " · before it was reopened" : "";
    }

    static String partners(int count) {
        return count == 1 ? "1 partner" : count + " partners";
    }
}
