package org.patlive.screen.projector;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.access.token.ApiTokens;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Item;
import org.patlive.report.chapter.ReportFiles;
import org.patlive.shared.RoundId;
import org.patlive.testing.MockApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports random responses through the API, and compares the figures in its results, the workbook, the CSV, the text of the
 * report and on the projected screen: all must show the same figure, or all must hide it.
 */
class SameFiguresTest extends ScreenViewFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NONE = "hidden";
    private static final Map<HeatmapMode, String> CAPTIONS = Map.of(
            HeatmapMode.DISAGREEMENT, "disagreement",
            HeatmapMode.MEAN, "mean score",
            HeatmapMode.LEVELS, "gap between levels",
            HeatmapMode.ORGANISATIONS, "between and within organisations");
    private static final List<String> ORGANISATIONS = List.of("Council", "Health trust", "Charity");

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private ReportFiles reports;

    private MockApi api;

    @BeforeEach
    void startApiClient() {
        facilitator = workshop.facilitator();
        api = new MockApi(
                (WebApplicationContext) context,
                tokens.issue(facilitator, "a program").token());
    }

    static Stream<Arguments> cohorts() {
        return Arrays.stream(Mode.values())
                .flatMap(mode -> IntStream.of(4, 8, 30).mapToObj(people -> Arguments.of(mode, people)));
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void api_files_report_and_screen_show_the_same_figures(Mode mode, int people) throws Exception {
        RoundId id = imported(mode, people, new Random(31L * people + mode.ordinal()));
        sent(MockMvcRequestBuilders.post("/api/v1/rounds/" + id + "/close"), "application/json", "");
        Map<String, String> apiFigures = inTheApi(JSON.readTree(got(id, "/results")));

        assertThat(apiFigures).hasSizeGreaterThan(6 * 3 + 2 * 36);
        assertThat(inTheTable(got(id, "/results.csv"))).isEqualTo(apiFigures);
        assertThat(inTheWorkbook(got(id, "/results.xlsx"))).isEqualTo(apiFigures);
        inTheReport(reports.of(facilitator, id, (done, all) -> {}).bytes(), apiFigures);
        round = rounds.round(facilitator, id);
        projects();
        assertThat(onTheScreen(apiFigures)).isEqualTo(apiFigures);
    }

    /** Only counts and bands are shown, and none of them in the report. */
    @ParameterizedTest
    @ValueSource(ints = {4, 30})
    void api_files_report_and_screen_of_an_open_anonymous_round_show_the_same_bands(int people) throws Exception {
        RoundId id = imported(Mode.ANONYMOUS, people, new Random(people));
        Map<String, String> apiFigures = inTheApi(JSON.readTree(got(id, "/results")));

        assertThat(apiFigures.get("1 band")).isEqualTo(people == 4 ? NONE : "13–18");
        assertThat(inTheTable(got(id, "/results.csv"))).isEqualTo(apiFigures);
        assertThat(inTheWorkbook(got(id, "/results.xlsx"))).isEqualTo(apiFigures);
        assertThat(words(reports.of(facilitator, id, (done, all) -> {}).bytes()))
                .contains("Full results appear when the round is closed")
                .doesNotContain("Dartboard as a table", "13–18");
        round = rounds.round(facilitator, id);
        projects();
        assertThat(onTheScreen(apiFigures)).isEqualTo(apiFigures);
    }

    private RoundId imported(Mode mode, int people, Random random) throws Exception {
        String organisations = String.join(
                ",",
                ORGANISATIONS.stream()
                        .map("{\"name\": \"%s\", \"sector\": \"public\"}"::formatted)
                        .toList());
        JsonNode partnership = JSON.readTree(sent(
                MockMvcRequestBuilders.post("/api/v1/partnerships"),
                "application/json",
                "{\"name\": \"Riverside\", \"organisations\": [%s]}".formatted(organisations)));
        JsonNode made = JSON.readTree(sent(
                MockMvcRequestBuilders.post(
                        "/api/v1/partnerships/{id}/rounds",
                        partnership.get("id").asString()),
                "application/json",
                "{\"title\": \"Spring\", \"purpose\": \"audit\", \"mode\": \"%s\"}"
                        .formatted(mode.name().toLowerCase(Locale.ROOT))));
        String address = "/api/v1/rounds/" + made.get("id").asString();
        sent(MockMvcRequestBuilders.post(address + "/open"), "application/json", "");
        sent(MockMvcRequestBuilders.post(address + "/responses"), "text/csv", sheets(people, random));
        return RoundId.of(made.get("id").asString());
    }

    /** Creates responses with gaps, in which some organisations agree and others are divided. */
    private static String sheets(int people, Random random) {
        int[] mood = random.ints(ORGANISATIONS.size(), 0, 3).toArray();
        StringBuilder lines = new StringBuilder("respondent,organisation,level");
        Item.all().forEach(item -> lines.append(',').append(item.code()));
        for (int person = 0; person < people; person++) {
            int organisation = random.nextInt(ORGANISATIONS.size());
            lines.append("\r\nPartner ").append(person).append(',').append(ORGANISATIONS.get(organisation));
            lines.append(',')
                    .append(List.of("board", "management", "front line").get(random.nextInt(3)));
            for (Item item : Item.all()) {
                int points =
                        switch (mood[organisation]) {
                            case 0 -> random.nextInt(6) == 0 ? 2 : 3;
                            case 1 -> random.nextBoolean() ? 4 : 1;
                            default -> 1 + random.nextInt(item.highest());
                        };
                lines.append(',').append(random.nextInt(60) == 0 ? "" : String.valueOf(points));
            }
        }
        return lines.append("\r\n").toString();
    }

    private byte[] got(RoundId id, String what) throws Exception {
        return answer(MockMvcRequestBuilders.get("/api/v1/rounds/" + id + what));
    }

    private byte[] sent(MockHttpServletRequestBuilder call, String type, String body) throws Exception {
        return answer(call.contentType(type).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] answer(MockHttpServletRequestBuilder call) throws Exception {
        var response = api.call(call);
        assertThat(response.getStatus()).as(response.getContentAsString()).isBetween(200, 299);
        return response.getContentAsByteArray();
    }

    private static Map<String, String> inTheApi(JsonNode results) {
        Map<String, String> figures = new TreeMap<>();
        figures.put("respondents", results.get("respondents").asString());
        totals(figures, "", results.get("principles"));
        for (JsonNode statement : results.get("statements")) {
            String key = statement.get("key").asString();
            JsonNode iov = statement.get("iov");
            figures.put(
                    key + " disagreement", iov.isNumber() ? Math.round(iov.asDouble() * 100) + "%" : range(iov, "%"));
            JsonNode mean = statement.get("mean");
            figures.put(key + " mean", mean.isNumber() ? tenth(mean.asDouble()) + " of 4" : range(mean, " of 4"));
        }
        for (String dimension : List.of("organisation", "level")) {
            for (JsonNode group : results.get("groups").get(dimension)) {
                totals(figures, group.get("name").asString() + ", ", group.get("principles"));
            }
        }
        JsonNode scenario = results.get("scenario");
        figures.put(
                "scenario",
                scenario.has("hidden") ? NONE : scenario.get("suggestion").asString());
        return figures;
    }

    private static void totals(Map<String, String> figures, String whose, JsonNode principles) {
        for (JsonNode principle : principles) {
            String key = whose + principle.get("number").asString();
            JsonNode mean = principle.get("mean");
            JsonNode band = principle.get("band");
            figures.put(key + " mean", mean.isNumber() ? tenth(mean.asDouble()) : NONE);
            figures.put(key + " band", band.isString() ? band.asString().replace('-', '–') : NONE);
            figures.put(
                    key + " n",
                    principle.get("n").isNumber() ? principle.get("n").asString() : NONE);
        }
    }

    private static String range(JsonNode hidden, String unit) {
        assertThat(hidden.get("hidden").asString()).isNotBlank();
        return hidden.has("range") ? hidden.get("range").asString() + unit : NONE;
    }

    private static Map<String, String> inTheTable(byte[] csv) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        var reader = new InputStreamReader(new ByteArrayInputStream(csv, 3, csv.length), StandardCharsets.UTF_8);
        for (CSVRecord line : CSVFormat.RFC4180.builder().setHeader().get().parse(reader)) {
            String value = line.get("value");
            boolean number = line.get("hidden").isEmpty();
            assertThat(number || !line.get("hidden").isBlank()).isTrue();
            note(figures, line.get("view"), line.get("group"), line.get("item"), line.get("figure"), value, number);
        }
        return figures;
    }

    private static Map<String, String> inTheWorkbook(byte[] xlsx) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (String view :
                    List.of("Participation", "Dartboard", "Heatmap", "Levels", "Organisations", "Scenario")) {
                Sheet sheet = book.findSheet(view).orElseThrow();
                List<Row> rows = sheet.read();
                Row head = rows.getFirst();
                int groups = head.getCell(0).getText().equals("Key") ? 0 : 1;
                for (Row row : rows.subList(1, rows.size())) {
                    for (int column = groups + 2; column < head.getCellCount(); column++) {
                        Cell cell = row.getCell(column);
                        boolean number = cell.getType() == CellType.NUMBER;
                        note(
                                figures,
                                view,
                                groups == 0 ? "" : row.getCell(0).getText(),
                                row.getCell(groups).getText(),
                                head.getCell(column).getText(),
                                number ? cell.asNumber().toString() : cell.getText(),
                                number || column == groups + 5 || view.equals("Scenario"));
                    }
                }
            }
        }
        return figures;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Reads figures from the text of the report, in reading order. */
    private static void inTheReport(byte[] pdf, Map<String, String> apiFigures) throws IOException {
        String text = words(pdf);
        if (!text.contains("Dartboard as a table")) { // where nothing may be shown, there is no table to count in
            apiFigures.entrySet().stream()
                    .filter(figure ->
                            !figure.getKey().endsWith(" n") && !figure.getKey().equals("respondents"))
                    .forEach(figure ->
                            assertThat(figure.getValue()).as(figure.getKey()).isEqualTo(NONE));
            return;
        }
        Map<String, String> figures = new TreeMap<>();
        Pattern principle = Pattern.compile("([1-6]) (?:Need|Purpose|Commitment|Trust|Arrangements|Learning)"
                + " ([\\d.]+|–) ([\\d–]+) (\\d+)(?= \\d+ \\d+ \\d+ \\d+ )");
        for (Matcher row = principle.matcher(text); row.find(); ) {
            figures.put(row.group(1) + " mean", row.group(2).equals("–") ? NONE : row.group(2));
            figures.put(row.group(1) + " band", row.group(3));
            figures.put(row.group(1) + " n", row.group(4));
        }
        Pattern statement = Pattern.compile(
                "([1-6][A-F]) (?:[A-Z](?:(?! [1-6][A-F] ).)*?) (?:\\d+|–) (?:\\d+|–) (?:\\d+|–) (?:\\d+|–) \\d+"
                        + " ([\\d.]+(?:–[\\d.]+)?) (\\d+(?:–\\d+)?|–) ?%?");
        String all = text.substring(Math.max(0, text.lastIndexOf("All 36 statements")));
        for (Matcher row = statement.matcher(all); row.find(); ) {
            figures.put(row.group(1) + " mean", row.group(2) + " of 4");
            figures.put(row.group(1) + " disagreement", row.group(3).equals("–") ? NONE : row.group(3) + "%");
        }
        Matcher scenario =
                Pattern.compile("The results suggest scenario ([ABC])").matcher(text);
        figures.put("scenario", scenario.find() ? scenario.group(1) : NONE);
        apiFigures.forEach((figure, value) -> {
            if (!figure.contains(", ") && !figure.equals("respondents")) {
                assertThat(figures.getOrDefault(figure, NONE)).as(figure).isEqualTo(value);
            }
        });
        groups(text, apiFigures);
    }

    private static void groups(String text, Map<String, String> apiFigures) {
        for (String figure : apiFigures.keySet()) {
            if (figure.endsWith(", 1 n")) {
                String group = figure.substring(0, figure.length() - 5);
                List<String> cells = IntStream.rangeClosed(1, 6)
                        .filter(number ->
                                !apiFigures.get(group + ", " + number + " n").equals(NONE))
                        .mapToObj(number -> {
                            String mean = apiFigures.get(group + ", " + number + " mean");
                            return (mean.equals(NONE) ? apiFigures.get(group + ", " + number + " band") : mean) + " n "
                                    + apiFigures.get(group + ", " + number + " n");
                        })
                        .toList();
                if (cells.size() == 6) {
                    assertThat(text).contains(group + " " + String.join(" ", cells));
                } else if (cells.isEmpty()) {
                    assertThat(text).doesNotContainPattern(group + " [\\d.–]+ n \\d");
                }
            }
        }
    }

    /** Adds a figure of a table of results under the name and in the format of the screen. */
    private static void note(
            Map<String, String> figures,
            String view,
            String group,
            String item,
            String figure,
            String value,
            boolean number) {
        String whose = group.isEmpty() ? "" : group + ", ";
        boolean range = value.matches("[\\d.]+–[\\d.]+");
        switch (view + ": " + figure) {
            case "Dartboard: Mean", "Levels: Mean", "Organisations: Mean" -> {
                if (!item.equals("aggregate")) {
                    figures.put(whose + item + " mean", number ? tenth(Double.parseDouble(value)) : NONE);
                }
            }
            case "Dartboard: Band", "Levels: Band", "Organisations: Band" -> {
                if (!item.equals("aggregate")) {
                    figures.put(whose + item + " band", value.matches("[\\d–]+") ? value : NONE);
                }
            }
            case "Dartboard: Partners", "Levels: Partners", "Organisations: Partners" -> {
                if (!item.equals("aggregate")) {
                    figures.put(whose + item + " n", number ? whole(value) : NONE);
                }
            }
            case "Heatmap: Disagreement (%)" ->
                figures.put(item + " disagreement", range ? value + "%" : number ? whole(value) + "%" : NONE);
            case "Heatmap: Mean score" ->
                figures.put(
                        item + " mean",
                        range ? value + " of 4" : number ? tenth(Double.parseDouble(value)) + " of 4" : NONE);
            case "Participation: Number" -> {
                if (item.equals("respondents")) {
                    figures.put(item, whole(value));
                }
            }
            case "Scenario: Scenario" -> figures.put("scenario", value.matches("[ABC]") ? value : NONE);
            default -> {}
        }
    }

    /** @param apiFigures whose groups are named where the screen, which has nothing to show of any, names none */
    private Map<String, String> onTheScreen(Map<String, String> apiFigures) {
        Map<String, String> figures = new TreeMap<>();
        put(Scene.DARTBOARD);
        figures.put("respondents", attribute("data-respondents"));
        if (_find(NativeTable.class).isEmpty()) {
            hidden(figures, ""); // and why stands in the picture's place, without a count of who has completed what
            IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> number + " n")
                    .forEach(n -> figures.put(n, apiFigures.get(n)));
        } else {
            totals(figures, "", _find(NativeTable.class).getFirst());
        }
        cells(figures, HeatmapMode.DISAGREEMENT, "disagreement");
        cells(figures, HeatmapMode.MEAN, "mean");
        boards(figures, Scene.ORGANISATIONS, apiFigures);
        boards(figures, Scene.LEVELS, apiFigures);
        put(Scene.SCENARIO);
        String message = message();
        figures.put("scenario", message.startsWith("The results suggest scenario ") ? message.substring(29, 30) : NONE);
        return figures;
    }

    private void put(Scene scene) {
        shows(scene);
        soon(() -> assertThat(attribute("data-scene")).isEqualTo(scene.key()));
    }

    private void cells(Map<String, String> figures, HeatmapMode mode, String what) {
        rounds.show(facilitator, round.id(), new ScreenState(Scene.HEATMAP, null, mode));
        soon(() -> assertThat(attribute("data-scene")).isEqualTo(Scene.HEATMAP.key()));
        if (_find(NativeTable.class).isEmpty()) {
            Item.statements().forEach(item -> figures.put(item.code() + " " + what, NONE));
            return;
        }
        soon(() -> assertThat(_find(NativeTable.class).getFirst().getCaptionText())
                .containsAnyOf(CAPTIONS.get(mode), "answered so far"));
        List<List<String>> rows = rows(_find(NativeTable.class).getFirst());
        for (Item item : (Iterable<Item>) Item.statements()::iterator) {
            String printed = rows.get(item.principle() - 1).get(item.index() % 6 + 1);
            figures.put(item.code() + " " + what, printed.matches("[\\d.–]+(?:%| of 4)") ? printed : NONE);
        }
    }

    private void boards(Map<String, String> figures, Scene scene, Map<String, String> apiFigures) {
        put(scene);
        List<Section> boards = _find(Section.class, spec -> spec.withClasses("pat-scene-board"));
        for (Section board : boards) {
            String whose =
                    board.getChildren().findFirst().orElseThrow().getElement().getText() + ", ";
            _find(board, NativeTable.class).forEach(table -> totals(figures, whose, table));
        }
        apiFigures.keySet().stream()
                .filter(figure -> figure.endsWith(", 1 n") && !figures.containsKey(figure))
                .map(figure -> figure.substring(0, figure.length() - 5))
                .filter(group -> ORGANISATIONS.contains(group) == (scene == Scene.ORGANISATIONS))
                .forEach(group -> hidden(figures, group + ", ")); // all in one card, or in none
    }

    private static void hidden(Map<String, String> figures, String whose) {
        for (int principle = 1; principle <= 6; principle++) {
            for (String what : List.of(" mean", " band", " n")) {
                figures.put(whose + principle + what, NONE);
            }
        }
    }

    private static void totals(Map<String, String> figures, String whose, NativeTable table) {
        rows(table).forEach(row -> {
            String key = whose + row.getFirst().substring(0, 1);
            figures.put(key + " mean", row.get(1).matches("[\\d.]+") ? row.get(1) : NONE);
            figures.put(key + " band", row.get(2).equals("–") ? NONE : row.get(2));
            figures.put(key + " n", row.get(3).equals("–") ? NONE : row.get(3));
        });
    }

    private static List<List<String>> rows(NativeTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (NativeTableRow row : table.getBody().getRows()) {
            rows.add(row.getChildren()
                    .map(cell -> cell.getElement().getTextRecursively())
                    .toList());
        }
        return rows;
    }

    private static String whole(String number) {
        return String.valueOf(Math.round(Double.parseDouble(number)));
    }

    /** As the screen rounds. */
    private static String tenth(double number) {
        return String.format(Locale.UK, "%.1f", Math.round(number * 10) / 10.0);
    }
}
