package org.patlive.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.patlive.access.limit.RateLimits;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often passwords can be tried from one address. */
class SignInRateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;

    SignInRateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isSignIn = "POST".equals(request.getMethod()) && "/sign-in".equals(request.getServletPath());
        if (isSignIn && !limits.maySignIn(request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + "/sign-in?limited");
            return;
        }
        chain.doFilter(request, response);
    }
}
