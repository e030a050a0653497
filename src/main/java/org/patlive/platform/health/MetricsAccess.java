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
 * Decides who may read metrics: programs on this machine, and programs with the token, if one is set. A request that has passed a
 * proxy counts as coming from outside; addresses in headers are not trusted.
 */
public final class MetricsAccess {

    private static final List<String> PROXY_HEADERS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** Attribute of requests that have passed a proxy, whose headers may have been removed since. */
    public static final String PROXIED = MetricsAccess.class.getName() + ".proxied";

    private final @Nullable String token;

    public MetricsAccess(@Nullable String token) {
        this.token = token;
    }

    public boolean mayRead(HttpServletRequest request) {
        return isLocal(request) || hasToken(request);
    }

    public static boolean hasProxyHeader(HttpServletRequest request) {
        return PROXY_HEADERS.stream().anyMatch(header -> request.getHeader(header) != null);
    }

    private static boolean isLocal(HttpServletRequest request) {
        return isLoopback(request.getLocalAddr())
                && isLoopback(request.getRemoteAddr())
                && request.getAttribute(PROXIED) == null
                && !hasProxyHeader(request);
    }

    private boolean hasToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token != null
                && header != null
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
