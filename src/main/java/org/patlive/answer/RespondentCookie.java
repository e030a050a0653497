package org.patlive.answer;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.RespondentId;
import org.springframework.stereotype.Component;

/** Recognises a respondent by a cookie of their browser: after a reload, a closed tab, a locked phone, a restart of the server. */
@Component
class RespondentCookie {

    private final RespondentAccess access;

    RespondentCookie(RespondentAccess access) {
        this.access = access;
    }

    /** The respondent that this browser belongs to in the round. */
    Optional<RespondentId> find(RoundData round) {
        // A cookie set by this very request comes back with the next one only, and replaces the one that came with it.
        if (VaadinSession.getCurrent().getAttribute(name(round)) instanceof String tokenJustSet) {
            return access.find(round, tokenJustSet);
        }
        return PhoneCookies.find(VaadinRequest.getCurrent(), name(round)).flatMap(token -> access.find(round, token));
    }

    void set(RoundData round, String token) {
        PhoneCookies.set(name(round), token);
        VaadinSession.getCurrent().setAttribute(name(round), token);
    }

    /** Each round has a cookie of its own, so that one phone can take part in several. */
    private static String name(RoundData round) {
        return "patlive-" + round.code();
    }
}
