package org.patlive.answer;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a phone's browser keeps for us for half a year; no script can read it. */
final class PhoneCookies {

    private static final Duration MAX_AGE = Duration.ofDays(180);

    private PhoneCookies() {}

    /** The value that came with a request; empty without a request or a cookie of this name. */
    static Optional<String> find(@Nullable VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(Cookie::getValue);
    }

    /** Sends a value along with the present response. */
    static void set(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) MAX_AGE.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
