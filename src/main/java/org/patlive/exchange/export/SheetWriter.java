package org.patlive.exchange.export;

import static org.patlive.exchange.export.PartnershipWriter.stored;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.format.AnswerFields;
import org.patlive.exchange.format.FileNumbers;
import org.patlive.exchange.format.ListReference;
import org.patlive.exchange.format.OrderedLists;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.Table;
import org.patlive.exchange.format.TableRows;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes who took part in a round, what they answered, and what they wrote. */
public final class SheetWriter {

    /** What hangs on a respondent beside the answers; never to be read with a name, in Open mode neither. */
    public static final Map<String, Table> BESIDE = new TreeMap<>(Map.of(
            "comments", PartnershipFormat.COMMENTS,
            "shownComments", PartnershipFormat.SHOWN_COMMENTS,
            "lookAnswers", PartnershipFormat.LOOK_ANSWERS));

    private record Person(UUID id, ObjectNode sheet, String beside) {}

    private final TableRows rows;
    private final UUID round;
    private final FileNumbers numbers;

    SheetWriter(TableRows rows, UUID round, FileNumbers numbers) {
        this.rows = rows;
        this.round = round;
        this.numbers = numbers;
    }

    /** @param sheets what gets the respondents; @param beside what gets all the rest */
    void write(ObjectNode sheets, ObjectNode beside) {
        Map<String, List<Map<String, @Nullable Object>>> all = new HashMap<>();
        BESIDE.forEach((field, table) -> all.put(
                field,
                rows.of(table, round).stream()
                        .filter(row -> !"".equals(row.get("words"))) // taken back
                        .toList()));
        ArrayNode respondents = sheets.putArray(RoundWriter.RESPONDENTS);
        List<Person> people = people(all);
        numbers.number(ListReference.RESPONDENT, people.stream().map(Person::id).toList());
        people.forEach(person -> respondents.add(person.sheet()));
        BESIDE.forEach((field, table) -> beside.set(
                field,
                OrderedLists.list(
                        all.getOrDefault(field, List.of()).stream().map(row -> table.written(row, numbers)))));
    }

    private List<Person> people(Map<String, List<Map<String, @Nullable Object>>> beside) {
        Map<Object, List<Map<String, @Nullable Object>>> answers = rows.of(PartnershipFormat.ANSWERS, round).stream()
                .collect(Collectors.groupingBy(row -> stored(row, "respondent_id")));
        Map<Object, String> said = said(beside);
        return rows.of(PartnershipFormat.RESPONDENTS, round).stream()
                .map(row -> {
                    UUID id = (UUID) stored(row, "id");
                    ObjectNode sheet = PartnershipFormat.RESPONDENTS.written(row, numbers);
                    sheet.set(AnswerFields.FIELD, AnswerFields.written(answers.getOrDefault(id, List.of())));
                    return new Person(id, sheet, said.getOrDefault(id, ""));
                })
                .sorted(Comparator.comparing((Person person) -> person.sheet().toString())
                        .thenComparing(Person::beside))
                .toList();
    }

    /** What tells two of the same sheet apart. */
    private static Map<Object, String> said(Map<String, List<Map<String, @Nullable Object>>> beside) {
        return BESIDE.keySet().stream()
                .flatMap(field -> beside.getOrDefault(field, List.of()).stream().map(row -> Map.entry(field, row)))
                .collect(Collectors.groupingBy(
                        entry -> stored(entry.getValue(), "respondent_id"),
                        Collectors.collectingAndThen(Collectors.toList(), of -> of.stream()
                                .map(entry -> entry.getKey() + ordered(entry.getValue()))
                                .sorted()
                                .collect(Collectors.joining("\n")))));
    }

    private static String ordered(Map<String, @Nullable Object> row) {
        return Stream.of("topic", "look", "words", "choice")
                .map(column -> String.valueOf(row.get(column)))
                .collect(Collectors.joining(" "));
    }
}
