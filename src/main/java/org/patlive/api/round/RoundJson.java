package org.patlive.api.round;

import org.jspecify.annotations.Nullable;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.Scene;

/**
 * A round in the API.
 *
 * @param language that phones and screen speak; null for the installation's
 * @param respondents who have joined
 * @param finished who have finished their sheet
 * @param statement the statement that is shown; null unless the scene is “statement”
 */
record RoundJson(
        String id,
        String partnership,
        String title,
        String purpose,
        String state,
        String mode,
        int threshold,
        @Nullable String language,
        String code,
        String joinUrl,
        String screenUrl,
        String scene,
        @Nullable String statement,
        long respondents,
        long finished) {

    /** @param address under which people reach this server, without a slash at its end */
    static RoundJson of(RoundData round, String address, long respondents, long finished) {
        RoundPlan plan = round.plan();
        var statement = round.scene() == Scene.STATEMENT ? round.chosenScreen().statement() : null;
        return new RoundJson(
                round.id().toString(),
                round.partnership().id().toString(),
                plan.title(),
                RequestValues.word(plan.purpose()),
                RequestValues.word(round.state()),
                RequestValues.word(plan.disclosure().mode()),
                plan.disclosure().threshold(),
                plan.language() == null ? null : plan.language().toLanguageTag(),
                round.code(),
                address + "/join/" + round.code(),
                address + "/screen/" + round.screenKey(),
                RequestValues.word(round.scene()),
                statement == null ? null : statement.code(),
                respondents,
                finished);
    }
}
