package org.patlive.analysis.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.analysis.score.GroupOrder;
import org.patlive.analysis.score.GroupOrder.Counted;
import org.patlive.analysis.score.OrganisationNames;
import org.patlive.analysis.score.RandomSample;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.Sheet;
import org.patlive.analysis.score.Tally;
import org.patlive.analysis.score.WeightAgreement;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * The answers of a round, counted as they arrive: {@link #answer} takes constant time, whatever the number of
 * respondents. Not thread-safe: its owner guards it. Nothing leaves it but results under the disclosure rules.
 */
public final class RoundTally {

    private final Disclosure disclosure;
    private final Map<UUID, Sheet> sheets = new LinkedHashMap<>();
    private final Tally whole = new Tally();
    private final Map<@Nullable UUID, Tally> organisations = new HashMap<>();
    private final Map<@Nullable Level, Tally> levels = new HashMap<>();
    private final WeightAgreement agreement = new WeightAgreement();
    private final RespondentCounts standing = new RespondentCounts();

    /** Of each principle, whoever has completed it; only an open Anonymous round draws from them. */
    private final List<RandomSample> completed =
            IntStream.range(0, 6).mapToObj(principle -> new RandomSample()).toList();

    public RoundTally(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Adds a respondent without answers; joining twice is allowed and replaces name, organisation and level, which
     * moves the answers to the new groups.
     */
    public void join(CountedRespondent member) {
        Sheet sheet = sheets.get(member.id());
        if (sheet == null) {
            sheet = new Sheet(member);
            sheets.put(member.id(), sheet);
        } else {
            count(sheet, -1);
            sheet.is(member);
        }
        count(sheet, 1);
    }

    /**
     * Records the newest answer to an item, 1 to {@link Item#highest()}; 0 takes it back.
     *
     * @throws IllegalStateException for a respondent who has not joined
     */
    public void answer(UUID respondent, Item item, int value) {
        if (value != 0 && !item.allows(value)) {
            throw new IllegalArgumentException(
                    "The answer to " + item + " is 1 to " + item.highest() + ", not " + value);
        }
        Sheet sheet = sheets.get(respondent);
        if (sheet == null) {
            throw new IllegalStateException("This respondent has not joined the round");
        }
        if (sheet.value(item) != value) {
            count(sheet, -1);
            sheet.answer(item, value);
            count(sheet, 1);
        }
    }

    /**
     * The figures that may be shown, numbered as this release: in Anonymous mode those of a closed round, exact once for the
     * whole room (rules 3 to 5).
     */
    public Results results(long release, OrganisationNames names) {
        List<Counted> byOrganisation = GroupOrder.organisations(organisations, names);
        List<Counted> byLevel = GroupOrder.levels(levels);
        return switch (disclosure.mode()) {
            case OPEN -> results(release, byOrganisation, byLevel, true, Individuals.of(sheets.values(), names));
            case ORGANISATION -> results(release, byOrganisation, byLevel, false, List.of());
            case ANONYMOUS ->
                new AnonymousResults(disclosure, whole, agreement, standing, byOrganisation, byLevel).closed(release);
        };
    }

    private Results results(
            long release,
            List<Counted> byOrganisation,
            List<Counted> byLevel,
            boolean withTotals,
            List<Individual> individuals) {
        return new FullResults(disclosure, whole, agreement, standing, byOrganisation, byLevel)
                .results(release, withTotals, individuals);
    }

    /**
     * As {@link #results}, while answers still come in: of an Anonymous round nothing but counts of who has answered and
     * the bands of samples (rule 2).
     */
    public Results resultsWhileOpen(long release, OrganisationNames names, SampledBands bands) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? new AnonymousResults(
                                disclosure,
                                whole,
                                agreement,
                                standing,
                                GroupOrder.organisations(organisations, names),
                                GroupOrder.levels(levels))
                        .open(release, bands)
                : results(release, names);
    }

    /** What of these bands may be redrawn now, in the next release: see {@link SampledBands}. */
    public List<SampledBands.Shown> redrawn(SampledBands bands, long release, RandomGenerator random) {
        return bands.redrawn(
                release,
                new SampledBands.Draw() {
                    @Override
                    public int completed(int principle) {
                        return whole.complete(principle);
                    }

                    @Override
                    public BandRange band(int principle, int leftOut, RandomGenerator source) {
                        return bandOfSample(principle, leftOut, source);
                    }
                },
                random);
    }

    private BandRange bandOfSample(int principle, int leftOut, RandomGenerator random) {
        long less = completed.get(principle - 1).draw(leftOut, random).stream()
                .mapToLong(sheet -> sheet.total(principle))
                .sum();
        return BandRange.coarse(Band.ofTotals(whole.sum(principle) - less, whole.complete(principle) - leftOut));
    }

    private void count(Sheet sheet, int times) {
        CountedRespondent member = sheet.member();
        whole.count(sheet, times);
        organisations
                .computeIfAbsent(member.organisation(), unknown -> new Tally())
                .count(sheet, times);
        levels.computeIfAbsent(member.level(), unknown -> new Tally()).count(sheet, times);
        if (disclosure.mode() == Mode.ANONYMOUS) {
            count(sheet, times > 0);
        }
        agreement.count(sheet, times);
        standing.count(sheet, times);
    }

    private void count(Sheet sheet, boolean in) {
        for (int principle = 1; principle <= 6; principle++) {
            if (sheet.total(principle) > 0) {
                RandomSample sample = completed.get(principle - 1);
                if (in) {
                    sample.add(sheet);
                } else {
                    sample.remove(sheet);
                }
            }
        }
    }
}
