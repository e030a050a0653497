package org.patlive.api.request;

import static org.patlive.shared.text.Texts.text;

import org.patlive.access.facilitator.FacilitatorPrincipal;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.token.ApiTokens;
import org.patlive.access.token.ConfiguredToken;
import org.patlive.api.problem.Problem;
import org.patlive.api.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security filter chain of the API: a bearer token with each request, no session and no cookie. Without a cookie no
 * page can make somebody's browser call the API, so CSRF protection is not needed.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** For the documentation page, which loads its own files, sends the calls that its reader tries, and sets inline styles. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(
            HttpSecurity http, ApiTokens tokens, ConfiguredToken configured, RateLimits limits, ProblemWriter problems)
            throws Exception {
        http.securityMatcher("/api", "/api/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET, "/api/v1/openapi", "/api/v1/docs", "/api/v1/docs/*")
                .permitAll()
                .anyRequest()
                .hasRole(FacilitatorPrincipal.ROLE));
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        http.exceptionHandling(exceptions -> exceptions
                .authenticationEntryPoint((request, response, failure) -> problems.write(tokenRequired(), response))
                .accessDeniedHandler(
                        (request, response, failure) -> problems.write(HttpStatus.FORBIDDEN.value(), response)));
        http.addFilterBefore(
                new TokenFilter(tokens, configured, limits, problems), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    private static Problem tokenRequired() {
        return new Problem(HttpStatus.UNAUTHORIZED, text("api.problem.token-missing"))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
