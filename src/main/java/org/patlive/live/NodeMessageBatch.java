package org.patlive.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.shared.RespondentId;

/** What has been heard of one round, sorted by what there is to look up. */
record NodeMessageBatch(
        Set<RespondentId> people,
        Set<RoundAnswers.Key> places,
        List<NodeMessage.Looked> looks,
        long release,
        boolean changed,
        boolean anew) {

    static NodeMessageBatch of(List<NodeMessage> hints) {
        Set<RespondentId> people = new LinkedHashSet<>();
        Set<RoundAnswers.Key> places = new LinkedHashSet<>();
        List<NodeMessage.Looked> looks = new ArrayList<>();
        long release = 0;
        boolean changed = false;
        boolean anew = false;
        for (NodeMessage hint : hints) {
            switch (hint) {
                case NodeMessage.Answered answered -> places.add(answered.place());
                case NodeMessage.Attended attended -> people.add(attended.respondent());
                case NodeMessage.Looked looked -> looks.add(looked);
                case NodeMessage.Released released -> release = Math.max(release, released.number());
                case NodeMessage.Changed round -> changed = true;
                case NodeMessage.Taken many -> anew = true;
                case NodeMessage.Planned plan -> {} // told to those who follow the plan: LivePlans
            }
        }
        return new NodeMessageBatch(people, places, looks, release, changed, anew);
    }
}
