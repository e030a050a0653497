package org.patlive.exchange.format;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Mode;

/** Fields of a round in a file that are not columns of its table. */
public final class RoundFields {

    public static final String BANDS = "bands";
    public static final String FINDINGS = "findings";
    public static final String SHOWN_QUESTIONS = "shownLooks";
    public static final String RESPONDENTS = "respondents";
    public static final String PUBLISHED = "published";
    public static final String PLAN = "plan";

    /** What nobody may read in the file; it is encrypted before the file leaves the server. */
    public static final String SEALED = "sealed";

    /** Lists of the sealed part about respondents. They are sealed in every mode, since they must not be read with a name. */
    public static final Map<String, TableFormat> SEALED_TABLES = new TreeMap<>(Map.of(
            "comments", PartnershipFormat.COMMENTS,
            "shownComments", PartnershipFormat.SHOWN_COMMENTS,
            "lookAnswers", PartnershipFormat.QUESTION_ANSWERS));

    private RoundFields() {}

    /** Whether the round is in Open mode, in which everybody may read answers with names. */
    public static boolean isOpen(Map<String, @Nullable Object> round) {
        return Mode.OPEN.name().equals(round.get("mode"));
    }
}
