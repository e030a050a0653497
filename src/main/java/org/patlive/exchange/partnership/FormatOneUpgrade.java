package org.patlive.exchange.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundState;
import org.patlive.exchange.format.AnswerFields;
import org.patlive.exchange.format.RoundFields;
import org.patlive.exchange.format.ValueFormats;
import org.patlive.instrument.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upgrades a round of a file of version 1 to version 2. In version 1 each answer has the points that the last release showed of
 * it. An open Anonymous round goes on with the bands of that release, as in a database of that time (migration V7); a closed
 * round gets its published figures when it is imported. Invalid values are left as they are, so that reading the round
 * refuses them.
 */
final class FormatOneUpgrade {

    private static final int STATEMENTS = 6;
    /** Where an answer has the released points in version 1, and the release that it was touched in in version 2. */
    private static final int RELEASED = 1;

    private static final int HIGHEST_POINTS = 5;

    private final ObjectNode round;
    private final long lastRelease;

    /** Whether it is an open Anonymous round that has had a release. */
    private final boolean hasBands;

    private FormatOneUpgrade(ObjectNode round) {
        this.round = round;
        this.lastRelease = round.path("released").asLong(0);
        this.hasBands = Mode.ANONYMOUS.name().equals(round.path("mode").asString(""))
                && RoundState.OPEN.name().equals(round.path("state").asString(""))
                && lastRelease > 0;
    }

    /** @param round with its sealed section decrypted */
    static void upgrade(ObjectNode round) {
        new FormatOneUpgrade(round).upgrade();
    }

    private void upgrade() {
        List<ObjectNode> sheets = sheets();
        ArrayNode bands = round.putArray(RoundFields.BANDS);
        if (hasBands) {
            long fewest = 2 * round.path("threshold").asLong(Integer.MAX_VALUE);
            IntStream.rangeClosed(1, 6).forEach(principle -> addBand(principle, sheets, fewest, bands));
        }
        round.put("publications", 0);
        sheets.forEach(this::setTouched);
    }

    private List<ObjectNode> sheets() {
        List<ObjectNode> sheets = new ArrayList<>();
        JsonNode respondents = round.has(RoundFields.RESPONDENTS)
                ? round.path(RoundFields.RESPONDENTS)
                : round.path(RoundFields.SEALED).path(RoundFields.RESPONDENTS);
        respondents.forEach(respondent -> {
            if (respondent.path(AnswerFields.FIELD) instanceof ObjectNode answers) {
                sheets.add(answers);
            }
        });
        return sheets;
    }

    /** Adds the band of the mean over those who had completed the principle in the last release, if they are at least 2k. */
    private void addBand(int principle, List<ObjectNode> sheets, long fewest, ArrayNode bands) {
        List<Integer> totals = sheets.stream()
                .map(sheet -> releasedPoints(principle, sheet))
                .filter(points -> points.size() == STATEMENTS)
                .map(points -> points.stream().mapToInt(Integer::intValue).sum())
                .toList();
        if (totals.size() >= fewest) {
            int n = totals.size();
            int sum = totals.stream().mapToInt(Integer::intValue).sum();
            bands.addObject()
                    .put("principle", principle)
                    .put("band", sum > 18 * n ? "HIGHEST" : sum > 12 * n ? "HIGH" : "LOWER")
                    .put("release", lastRelease);
        }
    }

    private static List<Integer> releasedPoints(int principle, ObjectNode sheet) {
        return Item.statements()
                .filter(item -> item.principle() == principle)
                .map(item -> sheet.path(item.code()).path(RELEASED).asInt(0))
                .filter(points -> points > 0)
                .toList();
    }

    /** Replaces the released points of each answer by the release that it was touched in. */
    private void setTouched(ObjectNode answers) {
        for (String item : answers.propertyNames()) {
            if (answers.get(item) instanceof ArrayNode triple && triple.size() == 3) {
                triple.set(RELEASED, ValueFormats.JSON.numberNode(touched(triple)));
            }
        }
    }

    private long touched(ArrayNode triple) {
        int shown = triple.get(RELEASED).asInt(-1);
        if (shown < 0 || shown > HIGHEST_POINTS) {
            return -1; // refused when it is read
        }
        boolean changedSince = shown != triple.get(0).asInt(0);
        return !hasBands ? 0 : changedSince ? lastRelease : lastRelease - 1;
    }
}
