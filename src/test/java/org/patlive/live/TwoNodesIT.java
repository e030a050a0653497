package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.AnswerKey;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two nodes on one PostgreSQL, each with its own session of the same round; what they hear of each other comes late, in
 * batches, at random. The application's own sessions have nothing to do here: nobody follows there.
 */
@PatLiveTest
@DirtiesContext
@Import(CommittedEvents.class)
class TwoNodesIT {

    private static final int K = 3;
    private static final EmbeddedPostgres POSTGRES = PostgresServer.start();

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private RestartedNode another;

    @Autowired
    private CommittedEvents news;

    private final Map<Long, List<Figure<BandRange>>> shown = new ConcurrentHashMap<>();
    private final List<String> contradictions = new ArrayList<>();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        PostgresServer.settings(POSTGRES, settings);
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_anonymous_round_shows_the_same_releases_on_both_each_of_enough_partners(long seed) {
        Random random = new Random(seed);
        RoundData round = round(new Disclosure(Mode.ANONYMOUS, K));
        List<RespondentId> partners = workshop.peopleJoin(round, 7);
        partners.forEach(partner -> workshop.completes(partner, 1, 3));
        news.clear();
        Node one = new Node(round);
        Node other = new Node(round);
        try (var screen = one.watch();
                var second = other.watch()) {
            long number = 0;
            for (int step = 0; step < 150; step++) {
                RespondentId partner = partners.get(random.nextInt(partners.size()));
                workshop.ticks(partner, random.nextBoolean() ? "1A" : "1B", 1 + random.nextInt(3));
                Node home = random.nextBoolean() ? one : other;
                Node away = home == one ? other : one;
                news.takeAnswers().forEach(event -> {
                    NodeMessage hint =
                            new NodeMessage.AnswerChanged(round.id(), new AnswerKey(event.respondent(), event.item()));
                    home.commits(event, hint, random.nextInt(4) > 0);
                    away.queue(hint);
                });
                if (random.nextInt(25) == 0) {
                    (random.nextBoolean() ? one : other).sessions.reloadAll(); // as after a lost connection
                }
                one.hears(random.nextInt(4));
                other.hears(random.nextInt(4));
                if (random.nextInt(3) == 0) {
                    settle(one, other);
                    long now = sheets.readRound(round.id()).lastRelease();
                    if (now == number + 1) {
                        assertThat(touchedSince(round, number))
                                .as("partners behind release %d", now)
                                .hasSizeGreaterThanOrEqualTo(K);
                    }
                    number = now;
                }
            }
            finish(one, other);
            await().untilAsserted(() -> assertThat(screen.newest().results())
                    .isEqualTo(second.newest().results()));
            assertThat(screen.newest().results().release()).isGreaterThan(5);
            assertThat(contradictions).isEmpty();
            assertThat(another.sessions().snapshot(round.id()).results())
                    .isEqualTo(screen.newest().results());
        }
    }

    @Test
    void an_open_round_ends_with_the_same_figures_on_both() {
        RoundData round = round(Disclosure.of(Mode.OPEN));
        Node one = new Node(round);
        Node other = new Node(round);
        try (var screen = one.watch();
                var second = other.watch()) {
            RespondentId partner = workshop.joins(round);
            NodeMessage joined = new NodeMessage.RespondentChanged(round.id(), partner);
            one.queue(joined);
            other.queue(joined);
            for (int tick = 0; tick < 20; tick++) {
                workshop.ticks(partner, "1A", 1 + tick % 4);
                news.takeAnswers().forEach(event -> {
                    NodeMessage hint =
                            new NodeMessage.AnswerChanged(round.id(), new AnswerKey(event.respondent(), event.item()));
                    one.queue(hint);
                    other.queue(hint);
                });
                one.hears(1);
            }
            one.hears(100);
            other.hears(100);

            assertThat(screen.newest()).isEqualTo(second.newest());
            assertThat(screen.newest().results().release()).isEqualTo(20);
        }
    }

    @Test
    void a_node_that_missed_everything_catches_up() {
        RoundData round = round(new Disclosure(Mode.ANONYMOUS, K));
        Node deaf = new Node(round);
        try (var screen = deaf.watch()) {
            workshop.peopleJoin(round, 2 * K).forEach(partner -> workshop.completes(partner, 1, 4));
            rounds.show(round.partnership().facilitator(), round.id(), Scene.HEATMAP);
            assertThat(screen.newest().progress().joined()).isZero();

            deaf.sessions.reloadAll();

            await().until(() -> screen.newest().results().release() == 1);
            assertThat(screen.newest().results().respondents()).isEqualTo(2 * K);
            assertThat(screen.newest().round().scene()).isEqualTo(Scene.HEATMAP);
        }
    }

    @Test
    void a_change_of_scene_and_of_plan_is_looked_up() {
        RoundData draft = workshop.draft(Disclosure.of(Mode.OPEN));
        Node node = new Node(draft);
        try (var screen = node.watch()) {
            var facilitator = draft.partnership().facilitator();
            rounds.changePlan(facilitator, draft.id(), Workshop.plan(new Disclosure(Mode.ANONYMOUS, K)));
            rounds.open(facilitator, draft.id());
            workshop.ticks(workshop.joins(draft), "1A", 4);
            node.queue(new NodeMessage.RoundChanged(draft.id()));
            node.hears(1);

            assertThat(screen.newest().round().isOpen()).isTrue();
            assertThat(screen.newest().results().disclosure().mode()).isEqualTo(Mode.ANONYMOUS);
            assertThat(screen.newest().results().respondents()).isEqualTo(1);
            assertThat(screen.newest().results().isWaitingForClosing()).isTrue();
        }
    }

    private RoundData round(Disclosure disclosure) {
        return workshop.aRound().under(disclosure).open();
    }

    /** Until neither is writing a release, nor waiting to hear of the other's. */
    private void settle(Node one, Node other) {
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    hearsWhatItWaitsFor(one);
                    hearsWhatItWaitsFor(other);
                    return one.isAtRest() && other.isAtRest();
                });
    }

    private static void hearsWhatItWaitsFor(Node node) {
        if (!node.isAtRest()) {
            node.hears(1000);
        }
    }

    private void finish(Node one, Node other) {
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    one.hears(1000);
                    other.hears(1000);
                    return one.isAtRest() && other.isAtRest() && !news.hasReleases();
                });
    }

    private Set<RespondentId> touchedSince(RoundData round, long release) {
        return sheets.readRound(round.id()).answers().stream()
                .filter(entry -> entry.releaseWhenGiven() >= release)
                .map(AnswerData::respondent)
                .collect(Collectors.toSet());
    }

    /** One node: its own news at once or a little later, everybody's hints when {@link #hears} says so. */
    private final class Node {

        private final RoundData round;
        private final LiveSessions sessions = another.sessions();
        private final List<NodeMessage> others = new ArrayList<>();

        private Node(RoundData round) {
            this.round = round;
        }

        private Subscription<Snapshot> watch() {
            return sessions.followResults(round.id(), this::compare);
        }

        /** Whatever the number of a release, everybody sees the same under it. */
        private void compare(Snapshot now) {
            var bands = now.results().principles().stream()
                    .map(Results.PrincipleResult::band)
                    .toList();
            var known = shown.putIfAbsent(now.results().release(), bands);
            if (known != null && !known.equals(bands)) {
                contradictions.add("Release " + now.results().release() + " has two faces");
            }
        }

        private void commits(org.patlive.assessment.response.AnswerChanged event, NodeMessage hint, boolean atOnce) {
            if (atOnce) {
                sessions.on(event);
            }
            if (!atOnce) {
                others.add(hint); // its own news is so late that it never comes: as bad as it can get
            }
        }

        private void queue(NodeMessage hint) {
            others.add(hint);
        }

        private void hears(int most) {
            news.releasesFor(this)
                    .forEach(release -> others.add(new NodeMessage.ReleaseCommitted(round.id(), release.number())));
            List<NodeMessage> batch = new ArrayList<>(others.subList(0, Math.min(most, others.size())));
            others.subList(0, batch.size()).clear();
            sessions.applyNodeMessages(batch);
        }

        private boolean isAtRest() {
            return sessions.hasNoPendingRelease(round.id());
        }
    }
}
