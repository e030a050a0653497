package org.patlive.exchange.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/** An example of a table of responses for a round: the heading and two lines that the round would accept. */
public final class ExampleLines {

    private static final List<String> NAMES = List.of("Ada", "Ben");

    private ExampleLines() {}

    public static String of(RoundData round) {
        List<OrganisationData> organisations = round.partnership().organisations();
        List<Level> levels = round.plan().levels().stream().sorted().toList();
        boolean named = round.plan().disclosure().mode() == Mode.OPEN;
        StringBuilder lines = new StringBuilder(String.join(",", Response.COLUMNS));
        for (int line = 0; line < NAMES.size(); line++) {
            List<Object> cells = new ArrayList<>();
            cells.add(named ? NAMES.get(line) : line + 1);
            cells.add(
                    organisations.isEmpty()
                            ? ""
                            : organisations.get(line % organisations.size()).name());
            cells.add(levels.isEmpty() ? "" : key(levels.get(line % levels.size())));
            Random random = new Random(line);
            Item.all().forEach(item -> cells.add(random.nextInt(20) == 0 ? "" : 2 + random.nextInt(3)));
            lines.append("\r\n").append(CSVFormat.RFC4180.format(cells.toArray()));
        }
        return lines.toString();
    }

    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
