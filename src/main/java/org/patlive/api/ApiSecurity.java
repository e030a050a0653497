package org.patlive.api;

import org.patlive.access.facilitator.FacilitatorPrincipal;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.token.ApiTokens;
import org.patlive.access.token.ConfiguredToken;
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

/** Programs show a token with each call. There is no session and no cookie, so nobody's browser can be made to call. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** The page asks for nothing but its own files and the calls that its reader tries; it sets styles as it goes. */
    private static final String OWN_FILES_ALONE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(
            HttpSecurity http, ApiTokens tokens, ConfiguredToken configured, RateLimits limits, Problems problems)
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
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_FILES_ALONE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, why) -> problems.write(tokenWanted(), response))
                .accessDeniedHandler(
                        (request, response, why) -> problems.write(HttpStatus.FORBIDDEN.value(), response)));
        http.addFilterBefore(
                new TokenFilter(tokens, configured, limits, problems), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    private static Problem tokenWanted() {
        return new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "Show a token, in the header “Authorization: Bearer …”: a facilitator makes one in the console,"
                                + " under “API”.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
