package org.patlive.api;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patlive.assessment.entry.Response;
import org.patlive.instrument.Item;

/** Tables of responses, as CSV. */
final class ResponseCsv {

    private static final List<String> ORGANISATIONS = List.of("Council", "Charity");
    private static final List<String> LEVELS = List.of("board", "management", "front line");

    private ResponseCsv() {}

    /** The header and these lines. */
    static String withLines(String... lines) {
        return String.join(",", Response.COLUMNS) + "\r\n"
                + Arrays.stream(lines).map(line -> line + "\r\n").collect(Collectors.joining());
    }

    /** Random answers of respondents from two organisations and three levels; the same for the same seed. */
    static String random(int respondents, int seed) {
        Random random = new Random(seed);
        return withLines(IntStream.range(0, respondents)
                .mapToObj(person -> line("p" + person, ORGANISATIONS.get(person % 2), LEVELS.get(person % 3), random))
                .toArray(String[]::new));
    }

    /** A respondent who answers every item with its highest points. */
    static String line(String respondent, String organisation) {
        return respondent + "," + organisation + ",board,"
                + Item.all().stream()
                        .map(item -> String.valueOf(item.highest()))
                        .collect(Collectors.joining(","));
    }

    private static String line(String respondent, String organisation, String level, Random random) {
        return respondent + "," + organisation + "," + level + ","
                + Item.all().stream()
                        .map(item -> String.valueOf(1 + random.nextInt(item.highest())))
                        .collect(Collectors.joining(","));
    }
}
