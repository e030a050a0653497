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
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.analysis.score.GroupTally;
import org.patlive.analysis.score.KendallsW;
import org.patlive.analysis.score.OrganisationNames;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.SamplingFrame;
import org.patlive.analysis.score.Sheet;
import org.patlive.analysis.score.Tally;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Counts the answers of a round as they arrive: {@link #answer} takes constant time, whatever the number of
 * respondents. Nothing but results under the disclosure rules leaves it. Not thread-safe: its owner has to guard it.
 */
public final class RoundTally {

    private final Disclosure disclosure;
    private final Map<UUID, Sheet> sheets = new LinkedHashMap<>();
    private final Tally overall = new Tally();
    private final Map<@Nullable UUID, Tally> organisations = new HashMap<>();
    private final Map<@Nullable Level, Tally> levels = new HashMap<>();
    private final KendallsW kendallsW = new KendallsW();
    private final RespondentCounts respondentCounts = new RespondentCounts();

    /** For each principle, the sheets that have completed it: an open Anonymous round samples from them. */
    private final List<SamplingFrame> completed =
            IntStream.range(0, 6).mapToObj(principle -> new SamplingFrame()).toList();

    public RoundTally(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Adds a respondent without answers. Joining again replaces name, organisation and level, and moves the answers
     * to the new groups.
     */
    public void join(CountedRespondent respondent) {
        Sheet sheet = sheets.get(respondent.id());
        if (sheet == null) {
            sheet = new Sheet(respondent);
            sheets.put(respondent.id(), sheet);
        } else {
            count(sheet, -1);
            sheet.setRespondent(respondent);
        }
        count(sheet, 1);
    }

    /**
     * Records the newest answer to an item.
     *
     * @param value 1 to {@link Item#highest()}; 0 clears the answer
     * @throws IllegalStateException for a respondent who has not joined
     */
    public void answer(UUID respondentId, Item item, int value) {
        if (value != 0 && !item.allows(value)) {
            throw new IllegalArgumentException(
                    "The answer to " + item + " is 1 to " + item.highest() + ", not " + value);
        }
        Sheet sheet = sheets.get(respondentId);
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
     * Makes the results that may be shown: in Anonymous mode those of a closed round (rules 3 to 5).
     *
     * @param release the number of the release
     */
    public Results results(long release, OrganisationNames names) {
        RoundTallies tallies = tallies(names);
        return switch (disclosure.mode()) {
            case OPEN -> new FullResults(tallies).results(release, true, Individuals.of(sheets.values(), names));
            case ORGANISATION -> new FullResults(tallies).results(release, false, List.of());
            case ANONYMOUS -> new AnonymousResults(tallies).closed(release);
        };
    }

    /**
     * Makes the results as {@link #results}, while answers still come in: in Anonymous mode only counts of who has answered and
     * the bands of samples (rule 2).
     */
    public Results resultsWhileOpen(long release, OrganisationNames names, SampledBands bands) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? new AnonymousResults(tallies(names)).open(release, bands)
                : results(release, names);
    }

    private RoundTallies tallies(OrganisationNames names) {
        return new RoundTallies(
                disclosure,
                overall,
                kendallsW,
                respondentCounts,
                GroupTally.ofOrganisations(organisations, names),
                GroupTally.ofLevels(levels));
    }

    /**
     * Redraws the bands that may be redrawn now; see {@link SampledBands#redraw}.
     *
     * @param release the number of the release that will show them
     */
    public List<SampledBands.SampledBand> redraw(SampledBands bands, long release, RandomGenerator random) {
        return bands.redraw(
                release,
                new SampledBands.BandSampler() {
                    @Override
                    public int completed(int principle) {
                        return overall.complete(principle);
                    }

                    @Override
                    public BandRange band(int principle, int leftOut, RandomGenerator source) {
                        return bandOfSample(principle, leftOut, source);
                    }
                },
                random);
    }

    private BandRange bandOfSample(int principle, int leftOut, RandomGenerator random) {
        long leftOutSum = completed.get(principle - 1).draw(leftOut, random).stream()
                .mapToLong(sheet -> sheet.total(principle))
                .sum();
        return BandRange.coarse(
                Band.ofTotals(overall.sum(principle) - leftOutSum, overall.complete(principle) - leftOut));
    }

    /** Counts a sheet in (1) or out (−1). */
    private void count(Sheet sheet, int sign) {
        CountedRespondent respondent = sheet.respondent();
        overall.count(sheet, sign);
        organisations
                .computeIfAbsent(respondent.organisation(), absent -> new Tally())
                .count(sheet, sign);
        levels.computeIfAbsent(respondent.level(), absent -> new Tally()).count(sheet, sign);
        if (disclosure.mode() == Mode.ANONYMOUS) {
            countForSamples(sheet, sign > 0);
        }
        kendallsW.count(sheet, sign);
        respondentCounts.count(sheet, sign);
    }

    private void countForSamples(Sheet sheet, boolean in) {
        for (int principle = 1; principle <= 6; principle++) {
            if (sheet.total(principle) > 0) {
                SamplingFrame frame = completed.get(principle - 1);
                if (in) {
                    frame.add(sheet);
                } else {
                    frame.remove(sheet);
                }
            }
        }
    }
}
