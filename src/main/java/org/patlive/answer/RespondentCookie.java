package org.patlive.answer;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.RespondentId;
import org.springframework.stereotype.Component;

/** Recognises a respondent by a cookie of their browser: after a reload, a closed tab, a locked phone, a restart of the server. */
@Component
class RespondentCookie {

    private static final Duration MAX_AGE = Duration.ofDays(180);

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
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(round)))
                .findFirst()
                .flatMap(cookie -> access.find(round, cookie.getValue()));
    }

    void set(RoundData round, String token) {
        Cookie cookie = new Cookie(name(round), token);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) MAX_AGE.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        VaadinSession.getCurrent().setAttribute(name(round), token);
    }

    /** Each round has a cookie of its own, so that one phone can take part in several. */
    private static String name(RoundData round) {
        return "patlive-" + round.code();
    }
}
