package org.patlive.assessment.comment;

import org.patlive.instrument.Item;

/** What a comment is about: a statement ({@code 1A} … {@code 6F}) or the performance of the partnership. */
public record CommentTopic(String key) {

    public static final CommentTopic PERFORMANCE = new CommentTopic("performance");

    public CommentTopic {
        if (!key.equals("performance") && !Item.of(key).isStatement()) {
            throw new IllegalArgumentException("There is no comment on '" + key + "'");
        }
    }
}
