package org.patlive.screen.plan;

/**
 * The space of a card on the board, in pixels of the projector. It limits the lines of text so that they stay large enough
 * to be read from the last row. The constants repeat measures of the style sheet.
 *
 * @param size the size of text: 1 for a board of three rows, 2 for two, 3 for one
 * @param height the height of the card without padding
 */
record CardSpace(int size, int height) {

    /** What is shown above the cards, with its height. */
    enum Above {
        NOTHING(0),
        AREAS(66),
        REVIEW(216);

        private final int height;

        Above(int height) {
            this.height = height;
        }
    }

    /** The height below a message of one line, above a footer in which the name of the partnership takes two. */
    private static final int CONTENT_AREA = 790;

    private static final int FOOTER = 54;
    private static final int HEADING = 62;
    private static final int GAP = 20;
    private static final int PADDING = 24;
    private static final int MAX_HEIGHT = 440;
    private static final int[] TEXT_LINE_HEIGHT = {33, 41, 48};
    private static final int[] FACT_LINE_HEIGHT = {29, 32, 34};

    static CardSpace of(int rows, Above above, boolean hasFooter) {
        int available = CONTENT_AREA - above.height - (hasFooter ? FOOTER : 0) - HEADING;
        return new CardSpace(4 - rows, Math.min(MAX_HEIGHT, (available - (rows - 1) * GAP) / rows) - PADDING);
    }

    /** Returns how many lines of text fit on a card with this number of lines of facts. */
    int lines(int facts) {
        return Math.max(1, (height - facts * FACT_LINE_HEIGHT[size - 1]) / TEXT_LINE_HEIGHT[size - 1]);
    }
}
