package org.patlive.api.request;

import static org.patlive.shared.text.Texts.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.patlive.access.facilitator.FacilitatorPrincipal;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.token.ApiCaller;
import org.patlive.access.token.ApiTokens;
import org.patlive.access.token.ConfiguredToken;
import org.patlive.api.problem.Problem;
import org.patlive.api.problem.ProblemWriter;
import org.patlive.shared.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Authenticates a request by its bearer token and applies the rate limits. A request without a token passes on
 * unauthenticated; {@link ApiSecurity} decides what is open to everybody.
 */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final ConfiguredToken configured;
    private final RateLimits limits;
    private final ProblemWriter problems;

    TokenFilter(ApiTokens tokens, ConfiguredToken configured, RateLimits limits, ProblemWriter problems) {
        this.tokens = tokens;
        this.configured = configured;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            try {
                authenticate(caller(header.substring(SCHEME.length()).strip(), request.getRemoteAddr()));
            } catch (Exception failure) {
                problems.write(failure, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /**
     * Looks the token up. Tokens issued in the console cannot be guessed, so they are accepted even while wrong tokens from
     * the same address are limited. The configured token was chosen by a person and may be guessed, so it waits too.
     */
    private ApiCaller caller(String token, String address) {
        return tokens.find(token).orElseGet(() -> {
            Duration wait = limits.waitBeforeToken(address);
            if (!wait.isZero()) {
                throw tooMany(
                        text("api.problem.too-many-wrong-tokens", "seconds", wholeSeconds(wait)), wholeSeconds(wait));
            }
            return configured(token).orElseThrow(() -> {
                limits.recordWrongToken(address);
                return new Problem(HttpStatus.UNAUTHORIZED, text("api.problem.token-unknown"))
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            });
        });
    }

    private Optional<ApiCaller> configured(String token) {
        try {
            return configured.find(token);
        } catch (Refused actsForNobody) {
            throw new Problem(HttpStatus.FORBIDDEN, actsForNobody.sentence());
        }
    }

    private void authenticate(ApiCaller caller) {
        Duration wait = limits.waitBeforeCall(caller.tokenId());
        if (!wait.isZero()) {
            throw tooMany(text("api.problem.too-many-calls", "seconds", wholeSeconds(wait)), wholeSeconds(wait));
        }
        FacilitatorPrincipal facilitator = new FacilitatorPrincipal(caller.facilitator());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(facilitator, null, facilitator.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private static long wholeSeconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static Problem tooMany(String why, long seconds) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, why).header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
