package org.patlive.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads facilitators to the sign-in. Whoever opens a page outside the console has mistyped an address and is most likely a
 * partner: "Page not found" offers them to join with a code.
 */
class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

    private static final String CONSOLE = "/console";

    /** @param signIn address of the page for signing in */
    SignInEntryPoint(String signIn) {
        super(signIn);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (HttpMethod.GET.matches(request.getMethod()) && !isConsole(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            super.commence(request, response, refusal);
        }
    }

    private static boolean isConsole(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + CONSOLE);
    }
}
