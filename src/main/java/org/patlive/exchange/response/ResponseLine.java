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
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.response.Response;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;

/** Reads the lines of one table: each on its own, save that nobody may stand in it twice. */
final class ResponseLine {

    private static final int FIRST_ANSWER = 3;
    private static final int MOST_NAMED = 6;

    private final Mode mode;
    private final Set<Level> asked;
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final String known;
    private final Map<String, Long> seen = new HashMap<>();

    ResponseLine(RoundData round) {
        this.mode = round.plan().disclosure().mode();
        Set<Level> levels = EnumSet.noneOf(Level.class);
        levels.addAll(round.plan().levels());
        this.asked = levels;
        List<OrganisationData> all = round.partnership().organisations();
        all.forEach(one -> organisations.put(folded(one.name()), one.id()));
        this.known = all.stream().map(one -> "“" + one.name() + "”").collect(Collectors.joining(", "));
    }

    void read(CSVRecord line, long number, Consumer<Response> good, Consumer<InvalidTable.Line> bad) {
        List<String> faults = new ArrayList<>();
        if (line.size() != Response.COLUMNS.size()) {
            faults.add(line.size() + " cells instead of " + Response.COLUMNS.size());
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
            bad.accept(new InvalidTable.Line(number, String.join("; ", faults)));
        }
    }

    /** Only tells lines apart, and is a name in Open mode alone. */
    private String respondent(String name, long number, List<String> faults) {
        if (name.isEmpty()) {
            faults.add("no respondent is named");
        } else if (name.length() > JoinDetails.LONGEST_NAME) {
            faults.add("the respondent has more than " + JoinDetails.LONGEST_NAME + " characters");
        } else {
            SuspiciousNames.in(name).ifPresent(why -> faults.add("the respondent " + why));
            Long before = seen.putIfAbsent(folded(name), number);
            if (before != null) {
                faults.add("the respondent stands in line " + before + " already");
            }
        }
        return name;
    }

    private @Nullable OrganisationId organisation(String name, List<String> faults) {
        if (name.isEmpty()) {
            if (!JoinDetails.organisationOptional(mode)) {
                faults.add("no organisation is named");
            }
            return null;
        }
        OrganisationId found = organisations.get(folded(name));
        if (found == null) {
            faults.add("the organisation is not one of " + known);
        }
        return found;
    }

    private @Nullable Level level(String name, List<String> faults) {
        if (name.isEmpty()) {
            if (!asked.isEmpty() && !JoinDetails.levelOptional(mode)) {
                faults.add("no level is named");
            }
            return null;
        }
        Optional<Level> found = asked.stream()
                .filter(level -> folded(level.label()).equals(folded(name))
                        || key(level).equals(folded(name).replace('-', ' ').replace('_', ' ')))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(
                    asked.isEmpty()
                            ? "this round asks for no level"
                            : "the level is not one of "
                                    + asked.stream()
                                            .map(level -> "“" + key(level) + "”")
                                            .collect(Collectors.joining(", ")));
        }
        return found.orElse(null);
    }

    private static Map<Item, Integer> answers(CSVRecord line, List<String> faults) {
        Map<Item, Integer> answers = new HashMap<>();
        Map<Integer, List<String>> wrong = new TreeMap<>();
        for (Item item : Item.all()) {
            String cell = line.get(FIRST_ANSWER + item.index()).strip();
            if (cell.length() == 1 && item.allows(cell.charAt(0) - '0')) {
                answers.put(item, cell.charAt(0) - '0');
            } else if (!cell.isEmpty()) {
                wrong.computeIfAbsent(item.highest(), first -> new ArrayList<>())
                        .add(item.code());
            }
        }
        wrong.forEach((highest, items) ->
                faults.add(listed(items) + (items.size() == 1 ? " is" : " are") + " not 1 to " + highest));
        if (answers.isEmpty() && wrong.isEmpty()) {
            faults.add("nothing is answered");
        }
        return answers;
    }

    /** Whoever has more faults than that in a line has one fault many times. */
    private static String listed(List<String> items) {
        return items.size() <= MOST_NAMED
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, MOST_NAMED - 1)) + " and " + (items.size() - MOST_NAMED + 1)
                        + " more";
    }

    /** {@code board}, {@code management}, {@code front line}. */
    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As people compare names. */
    private static String folded(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
