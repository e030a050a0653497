package org.patlive.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patlive.assessment.RoundBook;
import org.patlive.shared.RespondentId;

/** What has been heard of one round, sorted by what there is to look up. */
record Hearsay(
        Set<RespondentId> people,
        Set<RoundBook.Key> places,
        List<Hint.Looked> looks,
        long release,
        boolean changed,
        boolean anew) {

    static Hearsay of(List<Hint> hints) {
        Set<RespondentId> people = new LinkedHashSet<>();
        Set<RoundBook.Key> places = new LinkedHashSet<>();
        List<Hint.Looked> looks = new ArrayList<>();
        long release = 0;
        boolean changed = false;
        boolean anew = false;
        for (Hint hint : hints) {
            switch (hint) {
                case Hint.Answered answered -> places.add(answered.place());
                case Hint.Attended attended -> people.add(attended.respondent());
                case Hint.Looked looked -> looks.add(looked);
                case Hint.Released released -> release = Math.max(release, released.number());
                case Hint.Changed round -> changed = true;
                case Hint.Taken many -> anew = true;
                case Hint.Planned plan -> {} // told to those who follow the plan: LivePlans
            }
        }
        return new Hearsay(people, places, looks, release, changed, anew);
    }
}
