package org.patlive.feedback.comment;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.patlive.shared.Refused;

/**
 * Checks how a facilitator has redacted a comment before it is shown: words that identify somebody may be removed and replaced
 * by {@link #OMISSION}; no other word may be added, and none may change its place.
 */
final class CommentRedaction {

    /** Stands for what was removed. */
    static final String OMISSION = "[…]";

    private CommentRedaction() {}

    /** Returns the redacted words. @throws Refused if more than removing has happened, or nothing is left */
    static String checked(String written, String shortened) {
        String words = shortened.replace("[...]", OMISSION).strip();
        if (words.replace(OMISSION, "").isBlank()) {
            throw new Refused("feedback.refused.comment-empty");
        }
        Iterator<String> left = split(written).iterator();
        for (String word : split(words.replace(OMISSION, " "))) {
            if (!isNext(word, left)) {
                throw new Refused("feedback.refused.comment-changed", "word", word, "omission", OMISSION);
            }
        }
        return words;
    }

    private static boolean isNext(String word, Iterator<String> left) {
        while (left.hasNext()) {
            // A word may have lost its ending, such as a comma that was removed with a name.
            if (left.next().startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
