package org.patlive.feedback.comment;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.patlive.shared.Refused;

/**
 * What a facilitator may do to a comment before the room sees it: take out what identifies somebody. A mark {@link #OMISSION}
 * may stand where something was taken out; no other word may come in, and none may change its place.
 */
final class CommentRedaction {

    /** Stands for what was taken out. */
    static final String OMISSION = "[…]";

    private CommentRedaction() {}

    /** @throws Refused if more than taking out has happened, or nothing is left */
    static String checked(String written, String shortened) {
        String words = shortened.replace("[...]", OMISSION).strip();
        if (words.replace(OMISSION, "").isBlank()) {
            throw new Refused("Nothing of the comment is left to show.");
        }
        Iterator<String> left = split(written).iterator();
        for (String word : split(words.replace(OMISSION, " "))) {
            if (!isNext(word, left)) {
                throw new Refused("A comment can only be shortened: take out what identifies a person, and put "
                        + OMISSION + " in its place if you like. “" + word + "” was not written there.");
            }
        }
        return words;
    }

    private static boolean isNext(String word, Iterator<String> left) {
        while (left.hasNext()) {
            // A word may have lost what follows it, such as a comma that went with a name.
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
