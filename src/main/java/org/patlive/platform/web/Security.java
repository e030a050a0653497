package org.patlive.platform.web;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.secret.ServerSecretStore;
import org.patlive.platform.health.MetricsReader;
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

/** Who reaches which address. Views say for themselves whom they admit. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String REMEMBER_ME = "remember-me";
    private static final int TWO_WEEKS = 14 * 24 * 60 * 60;

    /**
     * A facilitator stays signed in over a restart of the server: a console that asks for a password in the middle of
     * a workshop has failed the room. The cookie is signed with a secret of this installation and the password's hash.
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

    /** Load balancers and screens ask how the server is, monitoring asks for metrics; nobody signs in for that. */
    @Bean
    @Order(0)
    SecurityFilterChain actuatorFilterChain(HttpSecurity http, PatLiveProperties settings) throws Exception {
        MetricsReader reader = new MetricsReader(settings.metrics().token());
        http.securityMatcher("/actuator/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access((who, context) -> new AuthorizationDecision(reader.mayRead(context.getRequest())))
                .anyRequest()
                .denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        return http.build();
    }

    /** Measuring each of its filters took longer than they do. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, RememberMeServices rememberMe, ServerSecretStore secrets, RateLimits limits)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/instrument.json", "/pat-live.css", "/favicon.svg", "/favicon.ico", "/demo/**", "/error")
                .permitAll());
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(secrets.secret(REMEMBER_ME)));
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin) // the console's preview
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        http.addFilterBefore(new SignInLimit(limits), UsernamePasswordAuthenticationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/sign-in", "/")
                .defaultSuccessUrl("/console"));
        http.formLogin(form -> form.failureHandler((request, response, failure) -> {
            // Whoever typed the right password while the database was away must not be told that it was wrong.
            String why = failure instanceof InternalAuthenticationServiceException ? "not-now" : "error";
            response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
        }));
        return http.build();
    }
}
