package org.patlive.exchange.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundState;
import org.patlive.exchange.export.RoundWriter;
import org.patlive.exchange.format.AnswerFields;
import org.patlive.exchange.format.ValueFormats;
import org.patlive.instrument.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of a round in a file of the first version, which told of each answer what the last release showed of it, a round of
 * today: an open Anonymous one goes on with the bands of that release, as it does where a database of that time is opened
 * (migration V7), and a closed one gets its figures when it arrives. Leaves alone what is not as it has to be: whoever reads
 * it next says so.
 */
final class FormatOneUpgrade {

    private static final int STATEMENTS = 6;
    private static final int RELEASED = 1;

    /** Of all scales. */
    private static final int HIGHEST = 5;

    private final ObjectNode round;
    private final long released;
    private final boolean sampled;

    private FormatOneUpgrade(ObjectNode round) {
        this.round = round;
        this.released = round.path("released").asLong(0);
        this.sampled = Mode.ANONYMOUS.name().equals(round.path("mode").asString(""))
                && RoundState.OPEN.name().equals(round.path("state").asString(""))
                && released > 0;
    }

    /** @param round whose seal is open */
    static void upgrade(ObjectNode round) {
        new FormatOneUpgrade(round).upgrade();
    }

    private void upgrade() {
        List<ObjectNode> sheets = sheets();
        ArrayNode bands = round.putArray(RoundWriter.BANDS);
        if (sampled) {
            long fewest = 2 * round.path("threshold").asLong(Integer.MAX_VALUE);
            IntStream.rangeClosed(1, 6).forEach(principle -> band(principle, sheets, fewest, bands));
        }
        round.put("publications", 0);
        sheets.forEach(this::touch);
    }

    private List<ObjectNode> sheets() {
        List<ObjectNode> sheets = new ArrayList<>();
        JsonNode respondents = round.has(RoundWriter.RESPONDENTS)
                ? round.path(RoundWriter.RESPONDENTS)
                : round.path(RoundWriter.UNDER_SEAL).path(RoundWriter.RESPONDENTS);
        respondents.forEach(respondent -> {
            if (respondent.path(AnswerFields.FIELD) instanceof ObjectNode answers) {
                sheets.add(answers);
            }
        });
        return sheets;
    }

    /** Of the mean over those who had completed the principle in the last release, where they are twice the threshold. */
    private void band(int principle, List<ObjectNode> sheets, long fewest, ArrayNode bands) {
        List<Integer> totals = sheets.stream()
                .map(sheet -> released(principle, sheet))
                .filter(points -> points.size() == STATEMENTS)
                .map(points -> points.stream().mapToInt(Integer::intValue).sum())
                .toList();
        if (totals.size() >= fewest) {
            int n = totals.size();
            int sum = totals.stream().mapToInt(Integer::intValue).sum();
            bands.addObject()
                    .put("principle", principle)
                    .put("band", sum > 18 * n ? "HIGHEST" : sum > 12 * n ? "HIGH" : "LOWER")
                    .put("release", released);
        }
    }

    private static List<Integer> released(int principle, ObjectNode sheet) {
        return Item.statements()
                .filter(item -> item.principle() == principle)
                .map(item -> sheet.path(item.code()).path(RELEASED).asInt(0))
                .filter(points -> points > 0)
                .toList();
    }

    /** What was answered after the last release has touched its principle; whatever was answered before has not. */
    private void touch(ObjectNode answers) {
        for (String item : answers.propertyNames()) {
            if (answers.get(item) instanceof ArrayNode three && three.size() == 3) {
                three.set(RELEASED, ValueFormats.JSON.numberNode(touched(three)));
            }
        }
    }

    private long touched(ArrayNode three) {
        int shown = three.get(RELEASED).asInt(-1);
        if (shown < 0 || shown > HIGHEST) {
            return -1; // refused when it is read
        }
        boolean since = shown != three.get(0).asInt(0);
        return !sampled ? 0 : since ? released : released - 1;
    }
}
