package org.patlive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was measured, as a table to read, to paste and to compute with. */
final class Report {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final List<String> HEADINGS =
            List.of("scenario", "figure", "unit", "ours", "floor", "ratio", "target", "holds");

    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(List<Line> measured) {
        lines.addAll(measured);
        System.out.println(table(measured));
    }

    /** Lets whoever waits know how far it is. */
    static void progress(String what) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }

    /** Something that a reader of the table has to know. */
    void note(String sentence) {
        notes.add(sentence);
    }

    /** Prints everything and writes it under {@code target/bench}. */
    void publish() throws IOException {
        if (lines.isEmpty()) {
            return; // what was measured before stays
        }
        Files.createDirectories(FOLDER);
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        record Everything(String date, Machine machine, List<String> notes, List<Line> lines) {}
        Files.writeString(
                FOLDER.resolve("results.json"),
                json.writeValueAsString(new Everything(LocalDate.now().toString(), Machine.here(), notes, lines)));
        Files.writeString(FOLDER.resolve("results.md"), markdown());
        System.out.println(table(lines));
        notes.forEach(System.out::println);
        List<Line> missed = lines.stream()
                .filter(line -> Boolean.FALSE.equals(line.holds()))
                .toList();
        long held =
                lines.stream().filter(line -> Boolean.TRUE.equals(line.holds())).count();
        System.out.println(held + " targets hold, " + missed.size() + " do not"
                + missed.stream()
                        .map(line -> "\n  missed: " + line.scenario() + ", " + line.figure() + ": "
                                + number(line.ours()) + " " + line.unit() + " instead of "
                                + number(line.target()))
                        .collect(Collectors.joining()));
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("Measured on %s.%n%n%s%n%n".formatted(LocalDate.now(), Machine.here()));
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        text.append("\n| ").append(String.join(" | ", HEADINGS)).append(" |\n|---|---|---|--:|--:|--:|--:|---|\n");
        for (Line line : lines) {
            text.append("| ").append(String.join(" | ", cells(line))).append(" |\n");
        }
        return text.toString();
    }

    private static String table(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        lines.forEach(line -> rows.add(cells(line)));
        int[] widths = new int[HEADINGS.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder("\n");
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                boolean words = i < 3 || i == 7;
                text.append(("%" + (words ? "-" : "") + widths[i] + "s  ").formatted(row.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.scenario(),
                line.figure(),
                line.unit(),
                number(line.ours()),
                number(line.floor()),
                line.ratio() == null ? "" : number(line.ratio()) + "×",
                line.target() == null ? "" : "≤ " + number(line.target()),
                line.holds() == null ? "" : line.holds() ? "yes" : "NO");
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        if (value.isNaN()) {
            return "–";
        }
        String format = value == Math.rint(value) || Math.abs(value) >= 100 ? "%,.0f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
