package org.patlive.exchange.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.Sentence;

/** Reads the lines of one table, and checks that no respondent is in it twice. */
final class ResponseLineReader {

    private static final int FIRST_ANSWER_COLUMN = 3;
    private static final int MAX_LISTED = 6;

    private final Mode mode;
    private final Set<Level> levels;
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final String organisationNames;
    private final Map<String, Long> lineByRespondent = new HashMap<>();

    ResponseLineReader(RoundData round) {
        this.mode = round.plan().disclosure().mode();
        this.levels = EnumSet.noneOf(Level.class);
        this.levels.addAll(round.plan().levels());
        List<OrganisationData> all = round.partnership().organisations();
        all.forEach(organisation -> organisations.put(normalised(organisation.name()), organisation.id()));
        this.organisationNames = all.stream()
                .map(organisation -> "“" + organisation.name() + "”")
                .collect(Collectors.joining(", "));
    }

    void read(CSVRecord line, long number, Consumer<Response> good, Consumer<InvalidTable.Line> bad) {
        List<Sentence> faults = new ArrayList<>();
        if (line.size() != Response.COLUMNS.size()) {
            faults.add(Sentence.text("exchange.line.cells", "count", line.size(), "expected", Response.COLUMNS.size()));
        } else {
            String respondent = respondent(line.get(0).strip(), number, faults);
            OrganisationId organisation = organisation(line.get(1).strip(), faults);
            Level level = level(line.get(2).strip(), faults);
            Map<Item, Integer> answers = answers(line, faults);
            if (faults.isEmpty()) {
                good.accept(new Response(organisation, level, respondent, answers, Map.of()));
            }
        }
        if (!faults.isEmpty()) {
            bad.accept(new InvalidTable.Line(number, faults));
        }
    }

    /** The respondent's name in Open mode; in the other modes it only distinguishes the lines. */
    private String respondent(String name, long number, List<Sentence> faults) {
        if (name.isEmpty()) {
            faults.add(Sentence.text("exchange.line.no-respondent"));
        } else if (name.length() > JoinDetails.MAX_NAME_LENGTH) {
            faults.add(Sentence.text("exchange.line.respondent-too-long", "max", JoinDetails.MAX_NAME_LENGTH));
        } else {
            SuspiciousNames.problemWith(name)
                    .ifPresent(why -> faults.add(Sentence.text(
                            "exchange.line.suspicious-respondent", "problem", why, "sign", name.substring(0, 1))));
            Long earlierLine = lineByRespondent.putIfAbsent(normalised(name), number);
            if (earlierLine != null) {
                faults.add(Sentence.text("exchange.line.respondent-twice", "line", String.valueOf(earlierLine)));
            }
        }
        return name;
    }

    private @Nullable OrganisationId organisation(String name, List<Sentence> faults) {
        if (name.isEmpty()) {
            if (!JoinDetails.isOrganisationOptional(mode)) {
                faults.add(Sentence.text("exchange.line.no-organisation"));
            }
            return null;
        }
        OrganisationId found = organisations.get(normalised(name));
        if (found == null) {
            faults.add(Sentence.text("exchange.line.unknown-organisation", "organisations", organisationNames));
        }
        return found;
    }

    private @Nullable Level level(String name, List<Sentence> faults) {
        if (name.isEmpty()) {
            if (!levels.isEmpty() && !JoinDetails.isLevelOptional(mode)) {
                faults.add(Sentence.text("exchange.line.no-level"));
            }
            return null;
        }
        Optional<Level> found = levels.stream()
                .filter(level -> normalised(level.label()).equals(normalised(name))
                        || key(level).equals(normalised(name).replace('-', ' ').replace('_', ' ')))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(
                    levels.isEmpty()
                            ? Sentence.text("exchange.line.level-not-asked")
                            : Sentence.text(
                                    "exchange.line.unknown-level",
                                    "levels",
                                    levels.stream()
                                            .map(level -> "“" + key(level) + "”")
                                            .collect(Collectors.joining(", "))));
        }
        return found.orElse(null);
    }

    private static Map<Item, Integer> answers(CSVRecord line, List<Sentence> faults) {
        Map<Item, Integer> answers = new HashMap<>();
        Map<Integer, List<String>> offScaleByHighest = new TreeMap<>();
        for (Item item : Item.all()) {
            String cell = line.get(FIRST_ANSWER_COLUMN + item.index()).strip();
            if (cell.length() == 1 && item.allows(cell.charAt(0) - '0')) {
                answers.put(item, cell.charAt(0) - '0');
            } else if (!cell.isEmpty()) {
                offScaleByHighest
                        .computeIfAbsent(item.highest(), first -> new ArrayList<>())
                        .add(item.code());
            }
        }
        offScaleByHighest.forEach((highest, items) -> faults.add(offScale(items, highest)));
        if (answers.isEmpty() && offScaleByHighest.isEmpty()) {
            faults.add(Sentence.text("exchange.line.no-answers"));
        }
        return answers;
    }

    /** Lists the codes of items, shortened if there are many: then they usually have the same mistake. */
    private static Sentence offScale(List<String> items, int highest) {
        return items.size() <= MAX_LISTED
                ? Sentence.text(
                        "exchange.line.off-scale",
                        "count",
                        items.size(),
                        "items",
                        String.join(", ", items),
                        "highest",
                        highest)
                : Sentence.text(
                        "exchange.line.many-off-scale",
                        "items",
                        String.join(", ", items.subList(0, MAX_LISTED - 1)),
                        "more",
                        items.size() - MAX_LISTED + 1,
                        "highest",
                        highest);
    }

    /** {@code board}, {@code management}, {@code front line}. */
    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Without differences in case and blanks. */
    private static String normalised(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
