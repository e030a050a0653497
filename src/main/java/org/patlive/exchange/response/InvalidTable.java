package org.patlive.exchange.response;

import java.util.List;
import java.util.stream.Collectors;
import org.patlive.shared.Refused;
import org.patlive.shared.text.Sentence;

/** A table of responses that was refused; nothing has changed. */
public final class InvalidTable extends Refused {

    /** At most so many lines are listed: more of them usually have the same mistake. */
    public static final int MAX_LISTED = 100;

    /**
     * A line that cannot be read.
     *
     * @param number from 1, with the heading, as an editor counts
     * @param faults what is wrong with it, one sentence each
     */
    public record Line(long number, List<Sentence> faults) {

        /** What is wrong with it, one sentence after the other. */
        public String reason() {
            return faults.stream().map(Sentence::words).collect(Collectors.joining(" "));
        }
    }

    private final transient List<Line> lines;
    private final int badLines;

    /** @param facts names and values of the message's arguments, in turn */
    InvalidTable(String reason, Object... facts) {
        this(List.of(), reason, facts);
    }

    InvalidTable(List<Line> badLines, String reason, Object... facts) {
        super(reason, facts);
        this.badLines = badLines.size();
        this.lines = badLines.stream().limit(MAX_LISTED).toList();
    }

    /** In their order, at most {@link #MAX_LISTED}; empty if the table as a whole cannot be read. */
    public List<Line> lines() {
        return lines;
    }

    /** How many lines cannot be read, including those that are not listed. */
    public int badLines() {
        return badLines;
    }
}
