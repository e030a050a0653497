package org.patlive.screen.plan;

/**
 * The room that a card of the board has, in pixels of the projector: as much text goes on it as can be read from the last
 * row.
 *
 * @param size 1 where the board has three rows, up to 3 where it has one; as in the style sheet
 */
record CardSpace(int size, int height) {

    /** What stands over the cards. */
    enum Above {
        NOTHING(0),
        AREAS(66),
        REVIEW(216);

        private final int height;

        Above(int height) {
            this.height = height;
        }
    }

    /** Under a message of one line. */
    private static final int STAGE = 798;

    private static final int FOOT = 54;
    private static final int HEADING = 62;
    private static final int GAP = 20;
    private static final int PADDING = 24;
    private static final int TALLEST = 440;
    private static final int[] LINE_OF_WORDS = {33, 41, 48};
    private static final int[] LINE_OF_FACTS = {30, 33, 35};

    static CardSpace of(int rows, Above above, boolean below) {
        int stage = STAGE - above.height - (below ? FOOT : 0) - HEADING;
        return new CardSpace(4 - rows, Math.min(TALLEST, (stage - (rows - 1) * GAP) / rows) - PADDING);
    }

    /** How many lines of its text go on a card under which so many facts stand. */
    int lines(int facts) {
        return Math.max(1, (height - facts * LINE_OF_FACTS[size - 1]) / LINE_OF_WORDS[size - 1]);
    }
}
