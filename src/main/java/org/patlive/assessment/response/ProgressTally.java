package org.patlive.assessment.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/**
 * Counts the {@link Progress} of a round, each answer in constant time. Remembers the version of every answer, so that an event
 * that arrives late or twice is recognised. Not thread-safe.
 */
public final class ProgressTally {

    private static final int PRINCIPLES = 6;
    private static final int STATEMENTS = 6;

    private final Map<RespondentId, Sheet> sheets = new LinkedHashMap<>();
    private final int[] finishedPrinciples = new int[PRINCIPLES];
    private final int[] respondentsByPrinciples = new int[PRINCIPLES + 1];
    private int finished;

    private static final class Sheet {
        private final @Nullable String name;
        private final int[] versions = new int[Item.COUNT];
        private final int[] answered = new int[PRINCIPLES + 1];
        private int completedPrinciples;
        private boolean finished;

        private Sheet(@Nullable String name) {
            this.name = name;
            Arrays.fill(versions, -1);
        }
    }

    /** Adds a respondent. @return false if the respondent was added before */
    public boolean join(RespondentData respondent) {
        if (sheets.containsKey(respondent.id())) {
            return false;
        }
        sheets.put(respondent.id(), new Sheet(respondent.name()));
        respondentsByPrinciples[0]++;
        if (respondent.finished()) {
            finish(respondent.id());
        }
        return true;
    }

    public boolean contains(RespondentId respondent) {
        return sheets.containsKey(respondent);
    }

    /**
     * Counts an answer.
     *
     * @return by how many versions it is newer than the one counted before; 0 if it is not newer
     */
    public int answer(RespondentId respondent, Item item, int version) {
        Sheet sheet = sheets.get(respondent);
        if (sheet == null || version <= sheet.versions[item.index()]) {
            return 0;
        }
        int newVersions = version - sheet.versions[item.index()];
        boolean first = sheet.versions[item.index()] < 0;
        sheet.versions[item.index()] = version;
        if (first && item.isStatement() && ++sheet.answered[item.principle()] == STATEMENTS) {
            finishedPrinciples[item.principle() - 1]++;
            respondentsByPrinciples[sheet.completedPrinciples]--;
            respondentsByPrinciples[++sheet.completedPrinciples]++;
        }
        return newVersions;
    }

    public void finish(RespondentId respondent) {
        Sheet sheet = sheets.get(respondent);
        if (sheet != null && !sheet.finished) {
            sheet.finished = true;
            finished++;
        }
    }

    public Progress progress(boolean withNames) {
        List<Progress.Named> named = new ArrayList<>();
        if (withNames) {
            for (Sheet sheet : sheets.values()) {
                String name = sheet.name == null ? "Partner " + (named.size() + 1) : sheet.name;
                named.add(new Progress.Named(name, sheet.completedPrinciples));
            }
        }
        return new Progress(
                sheets.size(), finished, boxed(finishedPrinciples), boxed(respondentsByPrinciples), List.copyOf(named));
    }

    private static List<Integer> boxed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
