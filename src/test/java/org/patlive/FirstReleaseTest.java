package org.patlive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.access.token.ApiTokens;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.testing.MockApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the first release left is opened: its data folder, and the file that it exported of the same partnership. What it
 * published stays as it was, or is what the disclosure rules now allow of the same answers, which are counted here anew.
 */
@SpringBootTest(properties = "patlive.moving.secret=the secret of the first release")
@DirtiesContext // its database is a file of this test
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstReleaseTest {

    private static final String LEFT = "/first-release/";
    private static final Path FOLDER = Path.of("target", "first-release");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int K = 5;
    private static final int EXACT_FROM = 10;
    private static final double ROUNDED = 1e-9;
    private static final String PROTECTED = "hidden to protect people’s answers";
    private static final String STILL_OPEN = "appears when the round is closed";

    /** The rounds, by the names of the files in which their results were kept. */
    private static final Map<String, String> TITLES = Map.of(
            "open", "Autumn, open mode",
            "organisation", "Winter, by organisation",
            "anonymous", "Spring, anonymous",
            "anonymous-small", "Small, anonymous",
            "anonymous-open", "Summer, anonymous, still open");

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private RoundService desk;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private PartnershipFiles files;

    private MockApi api;
    private FacilitatorId facilitator;
    private List<RoundData> rounds;
    private List<RoundData> moved;

    @DynamicPropertySource
    static void theFolder(DynamicPropertyRegistry settings) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (ZipInputStream zip = new ZipInputStream(resource("data.zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = FOLDER.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
            }
        }
        settings.add(
                "patlive.data-folder",
                () -> FOLDER.resolve("data").toAbsolutePath().toString());
    }

    @BeforeAll
    void aProgram() {
        facilitator = new FacilitatorId(
                database.queryForObject("select id from facilitator where email = 'f@example.org'", UUID.class));
        api = new MockApi(web, tokens.issue(facilitator, "a program").token());
        PartnershipId partnership =
                new PartnershipId(database.queryForObject("select id from partnership", UUID.class));
        rounds = desk.of(facilitator, partnership);
        PartnershipData again = files.importFile(facilitator, resource("partnership.json"));
        moved = desk.of(facilitator, again.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "organisation"})
    void where_there_is_no_threshold_the_figures_are_those_that_it_showed(String name) throws Exception {
        for (RoundData round : both(name)) {
            contains(sorted(shownThen(name)), sorted(results(round)), "results");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "anonymous-small"})
    void a_closed_anonymous_round_shows_what_the_rules_allow_of_the_same_answers(String name) throws Exception {
        for (RoundData round : both(name)) {
            List<Person> people = people(round);
            JsonNode results = results(round);

            assertThat(results.path("respondents").asInt()).isEqualTo(people.size());
            assertThat(results.path("later").asInt()).isZero();
            for (int principle = 1; principle <= 6; principle++) {
                principle(results.path("principles").path(principle - 1), principle, people);
                statements(results.path("statements"), principle, people);
                groups(results.at("/groups/organisation"), principle, people, Person::organisation);
                groups(results.at("/groups/level"), principle, people, Person::level);
            }
            aggregate(results, people);
            success(results.path("success"), people);
            assertThat(results.has("individuals")).isFalse();
        }
    }

    @Test
    void below_ten_nothing_is_exact() throws Exception {
        for (RoundData round : both("anonymous-small")) {
            JsonNode results = results(round);
            assertThat(people(round)).hasSize(7);
            for (JsonNode principle : results.path("principles")) {
                areHidden(principle, PROTECTED, "sum", "mean");
            }
            for (JsonNode statement : results.path("statements")) {
                areHidden(statement, PROTECTED, "counts", "mean", "iov", "a");
            }
            areHidden(results.path("aggregate"), PROTECTED, "sum", "mean");
            areHidden(results.path("success"), PROTECTED, "counts", "mean");
        }
    }

    @Test
    void the_open_anonymous_round_carries_on_with_the_bands_of_its_last_release() throws Exception {
        JsonNode shown = JSON.readTree(resource("results/anonymous-open.json"));
        for (RoundData round : both("anonymous-open")) {
            List<Person> people = people(round);
            assertThat(people).hasSize(15);
            JsonNode results = results(round);

            assertThat(results.path("respondents").asInt()).isEqualTo(15);
            showsBandsOf(shown, results);
            for (int principle = 1; principle <= 6; principle++) {
                assertThat(results.path("principles")
                                .path(principle - 1)
                                .path("n")
                                .asInt())
                        .isEqualTo(completed(people, principle).size());
            }
            for (JsonNode statement : results.path("statements")) {
                String key = statement.path("key").asString();
                assertThat(statement.path("n").asLong())
                        .isEqualTo(people.stream()
                                .filter(person -> person.has(key))
                                .count());
                areHidden(statement, STILL_OPEN, "counts", "mean", "iov", "a", "betweenGap", "withinGap", "division");
            }

            // Three sheets had come since that release; with a fourth they are too few still, a fifth is enough.
            aSheet(round, "late-1");
            showsBandsOf(shown, results(round));
            aSheet(round, "late-2");
            assertThat(results(round).path("release").asInt()).isEqualTo(2);

            post(address(round) + "/close", null);
            JsonNode closed = results(round);
            for (int principle = 1; principle <= 6; principle++) {
                principle(closed.path("principles").path(principle - 1), principle, people(round));
            }
        }
    }

    @Test
    void a_file_that_it_exported_holds_what_its_folder_holds() throws Exception {
        for (String name : List.of("open", "organisation", "anonymous", "anonymous-small")) {
            assertThat(sorted(results(of(moved, name)))).isEqualTo(sorted(results(of(rounds, name))));
        }
    }

    @Test
    void figures_are_published_once() {
        assertThat(figures.publishMissing()).isZero();
        assertThat(both("open")).extracting(RoundData::publications).containsOnly(1);
    }

    /** What it showed; the reasons of the scenario are facts that are put into words when they are read, today in others. */
    private static JsonNode shownThen(String name) throws IOException {
        String results = new String(resource("results/" + name + ".json").readAllBytes(), StandardCharsets.UTF_8);
        return JSON.readTree(results);
    }

    // Counted anew, by nothing that the program counts with.

    private record Person(String organisation, String level, Map<String, Integer> answers) {

        boolean has(String key) {
            return answers.containsKey(key);
        }

        int points(String key) {
            return answers.getOrDefault(key, 0);
        }

        int total(int principle) {
            return keys(principle).mapToInt(this::points).sum();
        }

        boolean completed(int principle) {
            return keys(principle).allMatch(this::has);
        }

        boolean completedAll() {
            return IntStream.rangeClosed(1, 6).allMatch(this::completed);
        }
    }

    private static Stream<String> keys(int principle) {
        return "ABCDEF".chars().mapToObj(element -> principle + String.valueOf((char) element));
    }

    private static List<Person> completed(List<Person> people, int principle) {
        return people.stream().filter(person -> person.completed(principle)).toList();
    }

    private void principle(JsonNode shown, int principle, List<Person> people) {
        List<Person> completed = completed(people, principle);
        int n = completed.size();
        int sum = completed.stream().mapToInt(person -> person.total(principle)).sum();
        assertThat(shown.path("number").asInt()).isEqualTo(principle);
        assertThat(shown.path("n").asInt()).isEqualTo(n);
        assertThat(shown.path("band").asString()).isEqualTo(band(sum, n));
        Map<String, Integer> bands = new TreeMap<>(Map.of("19-24", 0, "13-18", 0, "7-12", 0, "6", 0));
        completed.forEach(person -> bands.merge(band(person.total(principle), 1), 1, Integer::sum));
        bands.forEach((band, count) ->
                assertThat(shown.path("bandCounts").path(band).asInt()).isEqualTo(count));
        if (n >= EXACT_FROM) {
            assertThat(shown.path("sum").asInt()).isEqualTo(sum);
            assertThat(shown.path("mean").asDouble()).isEqualTo((double) sum / n);
        }
        List<Person> weighted = people.stream()
                .filter(person -> IntStream.rangeClosed(1, 6).allMatch(weight -> person.has("W" + weight)))
                .toList();
        double mean = mean(weighted, "W" + principle);
        assertThat(shown.path("significance").asDouble())
                .isEqualTo(weighted.size() >= EXACT_FROM ? Math.round(mean * 10) / 10.0 : Math.round(mean));
    }

    private void statements(JsonNode statements, int principle, List<Person> people) {
        List<Person> completed = completed(people, principle);
        boolean exact = completed.size() >= EXACT_FROM;
        boolean everyOrganisation = groups(people, Person::organisation).values().stream()
                .allMatch(group -> completed(group, principle).isEmpty()
                        || shown(people, principle, Person::organisation).contains(group));
        for (String key : (Iterable<String>) keys(principle)::iterator) {
            JsonNode shown = statements
                    .valueStream()
                    .filter(one -> one.path("key").asString().equals(key))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.path("n").asInt()).isEqualTo(completed.size());
            areHidden(shown, PROTECTED, "betweenGap", "withinGap");
            if (exact) {
                for (int points = 1; points <= 4; points++) {
                    int wanted = points;
                    assertThat(shown.path("counts").path(String.valueOf(points)).asLong())
                            .isEqualTo(completed.stream()
                                    .filter(person -> person.points(key) == wanted)
                                    .count());
                }
                assertThat(shown.path("mean").asDouble()).isCloseTo(mean(completed, key), within(ROUNDED));
                assertThat(shown.path("iov").asDouble()).isCloseTo(disagreement(completed, key), within(ROUNDED));
            }
            double below =
                    completed.stream().filter(person -> person.points(key) <= 2).count();
            assertThat(shown.path("acrossTheLine").asBoolean())
                    .isEqualTo(3 * below >= completed.size() && 3 * (completed.size() - below) >= completed.size());
            if (everyOrganisation) {
                assertThat(shown.path("division").asString()).isEqualTo(division(completed, key));
            } else {
                areHidden(shown, PROTECTED, "division");
            }
        }
    }

    /** Of organisations or levels the band alone, and that only where nobody few can be worked out. */
    private void groups(JsonNode groups, int principle, List<Person> people, Function<Person, String> of) {
        var shown = shown(people, principle, of);
        Map<String, List<Person>> all = groups(people, of);
        assertThat(groups.valueStream().map(group -> group.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(all.keySet());
        for (JsonNode group : groups) {
            List<Person> members =
                    Objects.requireNonNull(all.get(group.path("name").asString()));
            JsonNode figures = group.path("principles").path(principle - 1);
            areHidden(figures, PROTECTED, "n", "sum", "mean", "bandCounts", "significance");
            areHidden(group.path("aggregate"), PROTECTED, "n", "sum", "mean");
            if (shown.contains(members)) {
                List<Person> completed = completed(members, principle);
                String band = band(
                        completed.stream()
                                .mapToInt(person -> person.total(principle))
                                .sum(),
                        completed.size());
                assertThat(figures.path("band").asString()).isEqualTo(band.matches("7-12|6") ? "6-12" : band);
            } else {
                areHidden(figures, PROTECTED, "band");
            }
        }
    }

    private static Map<String, List<Person>> groups(List<Person> people, Function<Person, String> of) {
        return people.stream().collect(Collectors.groupingBy(of));
    }

    private static List<List<Person>> shown(List<Person> people, int principle, Function<Person, String> of) {
        int all = completed(people, principle).size();
        List<List<Person>> bySize = new ArrayList<>(groups(people, of).values());
        bySize.sort(Comparator.comparingInt(group -> completed(group, principle).size()));
        List<List<Person>> shown = new ArrayList<>();
        int hidden = 0;
        for (List<Person> group : bySize) {
            int n = completed(group, principle).size();
            if (n >= K && (all == n || all - n >= K)) {
                shown.add(group);
            } else {
                hidden += n;
            }
        }
        while (hidden > 0 && hidden < K && !shown.isEmpty()) {
            hidden += completed(shown.removeFirst(), principle).size();
        }
        return shown;
    }

    private void aggregate(JsonNode results, List<Person> people) {
        List<Person> all = people.stream().filter(Person::completedAll).toList();
        long partly = people.stream()
                .filter(Predicate.not(Person::completedAll))
                .filter(person -> IntStream.rangeClosed(1, 6).anyMatch(person::completed))
                .count();
        JsonNode aggregate = results.path("aggregate");
        assertThat(aggregate.path("n").asInt()).isEqualTo(all.size());
        assertThat(results.path("complete").asInt()).isEqualTo(all.size());
        if (partly > 0 && partly < K) {
            areHidden(aggregate, PROTECTED, "sum", "mean", "band");
            areHidden(results, PROTECTED, "scenario");
            return;
        }
        int sum = all.stream()
                .mapToInt(
                        person -> IntStream.rangeClosed(1, 6).map(person::total).sum())
                .sum();
        int n = all.size();
        assertThat(aggregate.path("band").asString())
                .isEqualTo(sum > 108 * n ? "109-144" : sum > 72 * n ? "73-108" : sum > 36 * n ? "37-72" : "36");
        if (n >= EXACT_FROM) {
            assertThat(aggregate.path("sum").asInt()).isEqualTo(sum);
        }
        assertThat(results.path("scenario").path("suggestion").asString()).matches("[ABC]");
    }

    private void success(JsonNode shown, List<Person> people) {
        List<Person> rated =
                people.stream().filter(person -> person.has("success")).toList();
        assertThat(shown.path("n").asInt()).isEqualTo(rated.size());
        if (rated.size() >= EXACT_FROM) {
            for (int points = 1; points <= 4; points++) {
                int wanted = points;
                assertThat(shown.path("counts").path(String.valueOf(points)).asLong())
                        .isEqualTo(rated.stream()
                                .filter(person -> person.points("success") == wanted)
                                .count());
            }
        }
    }

    private static String band(int sum, int n) {
        return sum > 18 * n ? "19-24" : sum > 12 * n ? "13-18" : sum > 6 * n ? "7-12" : "6";
    }

    private static double mean(List<Person> people, String key) {
        return people.stream().mapToInt(person -> person.points(key)).average().orElseThrow();
    }

    /** The mean gap between two, as a share of what it is where half stand at either end. */
    private static double disagreement(List<Person> people, String key) {
        int n = people.size();
        double largest = n % 2 == 0 ? 3 * n * n / 4.0 : 3 * (n * n - 1) / 4.0;
        return gaps(people, key, (one, other) -> true).sum() / largest;
    }

    private static String division(List<Person> people, String key) {
        double between = gaps(people, key, (one, other) -> !one.organisation.equals(other.organisation))
                .average()
                .orElseThrow();
        double within = gaps(people, key, (one, other) -> one.organisation.equals(other.organisation))
                .average()
                .orElseThrow();
        return between > 0 && between >= 1.5 * within
                ? "mostly_between"
                : within > 0 && within >= 1.5 * between ? "mostly_within" : "both";
    }

    private static IntStream gaps(
            List<Person> people, String key, java.util.function.BiPredicate<Person, Person> pairs) {
        return IntStream.range(0, people.size()).boxed().flatMapToInt(one -> IntStream.range(one + 1, people.size())
                .filter(other -> pairs.test(people.get(one), people.get(other)))
                .map(other ->
                        Math.abs(people.get(one).points(key) - people.get(other).points(key))));
    }

    // What came with it.

    private List<Person> people(RoundData round) {
        Map<Object, List<Map<String, Object>>> sheets = database
                .queryForList("""
                        select p.id, o.name, p.level, a.item, a.points from respondent p
                        left join organisation o on o.id = p.organisation_id
                        join answer a on a.respondent_id = p.id where p.round_id = ?""", round.id().value())
                .stream()
                .collect(Collectors.groupingBy(row -> row.get("id")));
        return sheets.values().stream()
                .map(rows -> new Person(
                        said(rows.getFirst().get("name"), name -> name),
                        said(rows.getFirst().get("level"), name -> Level.valueOf(name)
                                .label()),
                        rows.stream().collect(Collectors.toMap(row -> (String) row.get("item"), row ->
                                (Integer) row.get("points")))))
                .toList();
    }

    private static String said(@Nullable Object stored, Function<String, String> label) {
        return stored == null ? "Not said" : label.apply((String) stored);
    }

    /** The round in the folder, and the same that came in as a file. */
    private List<RoundData> both(String name) {
        return List.of(of(rounds, name), of(moved, name));
    }

    private static RoundData of(List<RoundData> rounds, String name) {
        return rounds.stream()
                .filter(round -> round.plan().title().equals(TITLES.get(name)))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FirstReleaseTest.class.getResourceAsStream(LEFT + name), name);
    }

    // What is asked of the program.

    private static void showsBandsOf(JsonNode before, JsonNode now) {
        assertThat(now.path("release").asInt()).isEqualTo(before.path("release").asInt());
        for (int principle = 0; principle < 6; principle++) {
            JsonNode was = before.path("principles").path(principle);
            JsonNode is = now.path("principles").path(principle);
            areHidden(is, STILL_OPEN, "sum", "mean", "bandCounts", "significance");
            if (was.path("n").asInt() >= 2 * K) {
                String band = was.path("band").asString();
                assertThat(is.path("band").asString()).isEqualTo(band.matches("7-12|6") ? "6-12" : band);
            } else {
                areHidden(is, STILL_OPEN, "band");
            }
        }
    }

    private static void areHidden(JsonNode object, String why, String... names) {
        Arrays.stream(names)
                .forEach(name -> assertThat(object.path(name).path("hidden").asString(""))
                        .as(name)
                        .isEqualTo(why));
    }

    /** Fields that are new may stand beside. */
    private static void contains(JsonNode before, JsonNode now, String where) {
        if (before.isObject()) {
            before.forEachEntry((name, value) -> contains(value, now.path(name), where + "." + name));
        } else if (before.isArray()) {
            assertThat(now.size()).as(where).isEqualTo(before.size());
            for (int place = 0; place < before.size(); place++) {
                contains(before.path(place), now.path(place), where + "[" + place + "]");
            }
        } else if (before.isString()) {
            assertThat(now.asString("")).as(where).isEqualTo(inWordsOfToday(before.asString()));
        } else {
            assertThat(now).as(where).isEqualTo(before);
        }
    }

    /** It left no figures of its closed rounds, so the reasons for a scenario are given anew, in the words of today. */
    private static String inWordsOfToday(String text) {
        return text.replaceFirst("mean aggregate stands in the band (.*)\\.", "average total is in the $1 band.")
                .replace(
                        "respondents have a principle total of 12 or less.",
                        "partners scored 12 or less on a principle.");
    }

    /** Individuals have no order. */
    private static JsonNode sorted(JsonNode results) {
        if (results.has("individuals")) {
            List<JsonNode> individuals = results.path("individuals")
                    .valueStream()
                    .sorted(Comparator.comparing(
                            (JsonNode individual) -> individual.path("name").asString()))
                    .toList();
            ((ObjectNode) results).putArray("individuals").addAll(individuals);
        }
        return results;
    }

    private JsonNode results(RoundData round) throws Exception {
        return JSON.readTree(answer(MockMvcRequestBuilders.get(address(round) + "/results")));
    }

    private void aSheet(RoundData round, String who) throws Exception {
        String header = "respondent,organisation,level,"
                + IntStream.rangeClosed(1, 6)
                        .boxed()
                        .flatMap(FirstReleaseTest::keys)
                        .collect(Collectors.joining(","))
                + ",W1,W2,W3,W4,W5,W6,success";
        String line = who + "," + round.partnership().organisations().getFirst().name() + ",board" + ",3".repeat(43);
        post(address(round) + "/responses", header + "\r\n" + line + "\r\n");
    }

    private void post(String address, @Nullable String table) throws Exception {
        MockHttpServletRequestBuilder call = MockMvcRequestBuilders.post(address);
        answer(table == null ? call : call.contentType("text/csv").content(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static String address(RoundData round) {
        return "/api/v1/rounds/" + round.id();
    }

    private byte[] answer(MockHttpServletRequestBuilder call) throws Exception {
        var response = api.call(call);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return response.getContentAsByteArray();
    }
}
