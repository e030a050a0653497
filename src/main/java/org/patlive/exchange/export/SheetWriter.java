package org.patlive.exchange.export;

import static org.patlive.exchange.format.TableRows.stored;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.format.AnswerFields;
import org.patlive.exchange.format.FileNumbers;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.ReferenceKind;
import org.patlive.exchange.format.RoundFields;
import org.patlive.exchange.format.TableRows;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the respondents of a round with their answers, comments and answers to room questions. */
final class SheetWriter {

    /** @param sortKey what distinguishes respondents with the same sheet */
    private record Respondent(UUID id, ObjectNode sheet, String sortKey) {}

    private final TableRows rows;
    private final UUID round;
    private final FileNumbers numbers;

    SheetWriter(TableRows rows, UUID round, FileNumbers numbers) {
        this.rows = rows;
        this.round = round;
        this.numbers = numbers;
    }

    /**
     * Writes them into these objects.
     *
     * @param roundJson gets the respondents with their answers
     * @param sealed gets what is sealed in every mode
     */
    void write(ObjectNode roundJson, ObjectNode sealed) {
        Map<String, List<Map<String, @Nullable Object>>> sealedRows = new HashMap<>();
        RoundFields.SEALED_TABLES.forEach((field, table) -> sealedRows.put(
                field,
                rows.of(table, round).stream()
                        .filter(row -> !"".equals(row.get("words"))) // a deleted comment
                        .toList()));
        ArrayNode respondents = roundJson.putArray(RoundFields.RESPONDENTS);
        List<Respondent> all = respondents(sealedRows);
        numbers.number(
                ReferenceKind.RESPONDENT, all.stream().map(Respondent::id).toList());
        all.forEach(respondent -> respondents.add(respondent.sheet()));
        RoundFields.SEALED_TABLES.forEach((field, table) ->
                sealed.set(field, table.writeSorted(sealedRows.getOrDefault(field, List.of()), numbers)));
    }

    private List<Respondent> respondents(Map<String, List<Map<String, @Nullable Object>>> sealedRows) {
        Map<Object, List<Map<String, @Nullable Object>>> answers = rows.of(PartnershipFormat.ANSWERS, round).stream()
                .collect(Collectors.groupingBy(row -> stored(row, "respondent_id")));
        Map<Object, String> sortKeys = sortKeys(sealedRows);
        return rows.of(PartnershipFormat.RESPONDENTS, round).stream()
                .map(row -> {
                    UUID id = (UUID) stored(row, "id");
                    ObjectNode sheet = PartnershipFormat.RESPONDENTS.write(row, numbers);
                    sheet.set(AnswerFields.FIELD, AnswerFields.write(answers.getOrDefault(id, List.of())));
                    return new Respondent(id, sheet, sortKeys.getOrDefault(id, ""));
                })
                .sorted(Comparator.comparing(
                                (Respondent respondent) -> respondent.sheet().toString())
                        .thenComparing(Respondent::sortKey))
                .toList();
    }

    /** By respondent: what they have written beside their answers, as one text. */
    private static Map<Object, String> sortKeys(Map<String, List<Map<String, @Nullable Object>>> sealedRows) {
        return RoundFields.SEALED_TABLES.keySet().stream()
                .flatMap(field ->
                        sealedRows.getOrDefault(field, List.of()).stream().map(row -> Map.entry(field, row)))
                .collect(Collectors.groupingBy(
                        entry -> stored(entry.getValue(), "respondent_id"),
                        Collectors.collectingAndThen(Collectors.toList(), own -> own.stream()
                                .map(entry -> entry.getKey() + text(entry.getValue()))
                                .sorted()
                                .collect(Collectors.joining("\n")))));
    }

    private static String text(Map<String, @Nullable Object> row) {
        return Stream.of("topic", "question", "words", "choice")
                .map(column -> String.valueOf(row.get(column)))
                .collect(Collectors.joining(" "));
    }
}
