package org.patlive.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patlive.assessment.response.AnswerKey;
import org.patlive.shared.RespondentId;

/** Messages about one round, grouped by what is to be read from the database. */
record NodeMessageBatch(
        Set<RespondentId> respondents,
        Set<AnswerKey> answers,
        List<NodeMessage.QuestionAnswered> questionAnswers,
        long release,
        boolean roundChanged,
        boolean reload) {

    static NodeMessageBatch of(List<NodeMessage> messages) {
        Set<RespondentId> respondents = new LinkedHashSet<>();
        Set<AnswerKey> answers = new LinkedHashSet<>();
        List<NodeMessage.QuestionAnswered> questionAnswers = new ArrayList<>();
        long release = 0;
        boolean roundChanged = false;
        boolean reload = false;
        for (NodeMessage message : messages) {
            switch (message) {
                case NodeMessage.AnswerChanged answered -> answers.add(answered.answer());
                case NodeMessage.RespondentChanged attended -> respondents.add(attended.respondent());
                case NodeMessage.QuestionAnswered looked -> questionAnswers.add(looked);
                case NodeMessage.ReleaseCommitted released -> release = Math.max(release, released.number());
                case NodeMessage.RoundChanged round -> roundChanged = true;
                case NodeMessage.ResponsesEntered many -> reload = true;
                case NodeMessage.PlanChanged plan -> {} // handled by LivePlans
            }
        }
        return new NodeMessageBatch(respondents, answers, questionAnswers, release, roundChanged, reload);
    }
}
