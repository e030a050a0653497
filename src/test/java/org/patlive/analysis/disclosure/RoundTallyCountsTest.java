package org.patlive.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

class RoundTallyCountsTest {

    @ParameterizedTest
    @EnumSource
    void countsAsItGoesWhatACountFromScratchFinds(Mode mode) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            RoundTally incremental = new RoundTally(Disclosure.of(mode));
            Map<UUID, CountedRespondent> respondents = new LinkedHashMap<>();
            Map<UUID, int[]> sheets = new LinkedHashMap<>();
            for (int step = 0; step < 1500; step++) {
                UUID id = new UUID(1, random.nextInt(14));
                if (!respondents.containsKey(id) || random.nextInt(40) == 0) {
                    CountedRespondent member = new CountedRespondent(id, null, organisation(random), level(random));
                    respondents.put(id, member);
                    sheets.putIfAbsent(id, new int[Item.COUNT]);
                    incremental.join(member);
                }
                Item item = Item.at(random.nextInt(Item.COUNT));
                int value = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(item.highest());
                sheets.get(id)[item.index()] = value;
                incremental.answer(id, item, value);
            }

            RoundTally fromScratch = new RoundTally(Disclosure.of(mode));
            respondents.values().forEach(member -> {
                fromScratch.join(member);
                Item.all()
                        .forEach(item -> fromScratch.answer(member.id(), item, sheets.get(member.id())[item.index()]));
            });

            assertThat(incremental.results(1, TestRound::name))
                    .as("seed %s", seed)
                    .isEqualTo(fromScratch.results(1, TestRound::name));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISATION", "ANONYMOUS"})
    void tellsNothingAboutTheOrderOfRespondents(Mode mode) {
        for (int seed = 0; seed < 150; seed++) {
            RandomRound round = new RandomRound(seed, mode);
            List<CountedRespondent> shuffled = new ArrayList<>(round.respondents);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(round.results(shuffled)).as("seed %s", seed).isEqualTo(round.results());
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsUpToTheSheetsAndStaysInRange(Mode mode) {
        for (int seed = 0; seed < 150; seed++) {
            RandomRound round = new RandomRound(seed, mode);
            Results results = round.results();

            for (Results.StatementResult statement : results.statements()) {
                int[] expected = new int[4];
                round.sheets.values().stream()
                        .filter(sheet -> mode != Mode.ANONYMOUS
                                || isComplete(sheet, statement.item().principle()))
                        .map(sheet -> sheet[statement.item().index()])
                        .filter(value -> value > 0)
                        .forEach(value -> expected[4 - value]++);
                statement.distribution().value().ifPresent(distribution -> assertThat(distribution.counts())
                        .containsExactly(expected[0], expected[1], expected[2], expected[3]));
            }
            for (Results.PrincipleResult principle : results.principles()) {
                principle.score().value().ifPresent(score -> {
                    assertThat(score.mean()).isBetween(6.0, 24.0);
                    assertThat(score.sum()).isEqualTo(sumOfTotals(round, principle.number()));
                    assertThat(score.bandCounts().values().stream()
                                    .mapToInt(i -> i)
                                    .sum())
                            .isEqualTo(score.n());
                });
                principle.significance().value().ifPresent(mean -> assertThat(mean)
                        .isBetween(1.0, 5.0));
            }
            results.aggregate().value().ifPresent(score -> assertThat(score.mean())
                    .isBetween(36.0, 144.0));
            results.significanceAgreement().value().ifPresent(agreement -> assertThat(agreement.w())
                    .isBetween(0.0, 1.0));
        }
    }

    private static boolean isComplete(int[] sheet, int principle) {
        return Arrays.stream(sheet, (principle - 1) * 6, principle * 6).allMatch(value -> value > 0);
    }

    private static long sumOfTotals(RandomRound round, int principle) {
        return round.sheets.values().stream()
                .map(sheet ->
                        Arrays.stream(sheet, (principle - 1) * 6, principle * 6).toArray())
                .filter(six -> Arrays.stream(six).allMatch(value -> value > 0))
                .mapToLong(six -> Arrays.stream(six).sum())
                .sum();
    }

    private static UUID organisation(Random random) {
        int organisation = random.nextInt(4);
        return organisation == 0 ? null : TestRound.organisation(organisation);
    }

    private static Level level(Random random) {
        int level = random.nextInt(4);
        return level == 0 ? null : Level.values()[level - 1];
    }
}
