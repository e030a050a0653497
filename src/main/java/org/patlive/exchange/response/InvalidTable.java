package org.patlive.exchange.response;

import java.util.List;
import org.patlive.shared.Refused;

/** A table of responses that was not taken; nothing has changed. */
public final class InvalidTable extends Refused {

    /** So many lines are named; whoever has more of them has one fault many times. */
    public static final int NAMED = 100;

    /**
     * What is wrong with a line.
     *
     * @param number from 1, the heading's included, as an editor counts
     */
    public record Line(long number, String reason) {}

    private final transient List<Line> lines;
    private final int bad;

    InvalidTable(String sentence) {
        this(sentence, List.of());
    }

    InvalidTable(String sentence, List<Line> bad) {
        super(sentence);
        this.bad = bad.size();
        this.lines = bad.stream().limit(NAMED).toList();
    }

    /** In their order, at most {@link #NAMED}; empty where the table as a whole will not do. */
    public List<Line> lines() {
        return lines;
    }

    /** How many lines are bad, named or not. */
    public int bad() {
        return bad;
    }
}
