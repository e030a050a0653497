package org.patlive.platform.health;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Who may read metrics: a program on this very machine, and whoever shows the token if one is set. What passed a proxy
 * counts as from outside, and so does a request that claims an address: only the socket's own end is believed.
 */
public final class MetricsReader {

    private static final List<String> SIGNS_OF_A_PROXY =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** Noted on a request that has passed a proxy, whose headers may be gone by now. */
    public static final String PROXIED = MetricsReader.class.getName() + ".proxied";

    private final @Nullable String token;

    public MetricsReader(@Nullable String token) {
        this.token = token;
    }

    public boolean mayRead(HttpServletRequest request) {
        return isFromHere(request) || showsToken(request);
    }

    public static boolean showsAProxy(HttpServletRequest request) {
        return SIGNS_OF_A_PROXY.stream().anyMatch(sign -> request.getHeader(sign) != null);
    }

    private static boolean isFromHere(HttpServletRequest request) {
        return isLoopback(request.getLocalAddr())
                && isLoopback(request.getRemoteAddr())
                && request.getAttribute(PROXIED) == null
                && !showsAProxy(request);
    }

    private boolean showsToken(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token != null
                && shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
