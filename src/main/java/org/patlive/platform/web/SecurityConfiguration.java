package org.patlive.platform.web;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.secret.ServerSecretStore;
import org.patlive.platform.health.MetricsAccess;
import org.patlive.shared.PatLiveProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices.RememberMeTokenAlgorithm;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security of pages and of the actuator. Views say by annotations who may open them; the API has its own chain. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String REMEMBER_ME = "remember-me";
    private static final int TWO_WEEKS = 14 * 24 * 60 * 60;

    /**
     * Keeps facilitators signed in when the server restarts, so that the console does not ask for a password in the middle of a
     * workshop. The cookie is signed with a secret of this installation and the password's hash.
     */
    @Bean
    RememberMeServices rememberMeServices(ServerSecretStore secrets, UserDetailsService facilitators) {
        TokenBasedRememberMeServices services = new TokenBasedRememberMeServices(
                secrets.secret(REMEMBER_ME), facilitators, RememberMeTokenAlgorithm.SHA256);
        services.setAlwaysRemember(true);
        services.setTokenValiditySeconds(TWO_WEEKS);
        services.setCookieName("patlive-facilitator");
        services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return services;
    }

    /** Health for load balancers and screens, metrics for monitoring, both without signing in. */
    @Bean
    @Order(0)
    SecurityFilterChain actuatorFilterChain(HttpSecurity http, PatLiveProperties settings) throws Exception {
        MetricsAccess metrics = new MetricsAccess(settings.metrics().token());
        http.securityMatcher("/actuator/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access((authentication, context) -> new AuthorizationDecision(metrics.mayRead(context.getRequest())))
                .anyRequest()
                .denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(
                exceptions -> exceptions.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        return http.build();
    }

    /** Observing each filter of Spring Security takes longer than the filter itself. */
    @Bean
    SecurityObservationSettings noFilterObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, RememberMeServices rememberMe, ServerSecretStore secrets, RateLimits limits)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/instrument.json",
                        "/screen/*/manifest.webmanifest",
                        "/styles/**",
                        "/favicon.svg",
                        "/favicon.ico",
                        "/demo/**",
                        "/error")
                .permitAll());
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(secrets.secret(REMEMBER_ME)));
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin) // the console's preview
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        http.addFilterBefore(new SignInRateLimitFilter(limits), UsernamePasswordAuthenticationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/sign-in", "/")
                .defaultSuccessUrl("/console"));
        http.exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new SignInEntryPoint("/sign-in")));
        http.formLogin(form -> form.failureHandler((request, response, failure) -> {
            // while the database is unreachable the password may have been right
            String reason = failure instanceof InternalAuthenticationServiceException ? "not-now" : "error";
            response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
        }));
        return http.build();
    }
}
