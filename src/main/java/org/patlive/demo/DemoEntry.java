package org.patlive.demo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.facilitator.FacilitatorPrincipal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs a visitor in for a demo workshop, and out when it ends. A Vaadin view cannot change the authentication of its session
 * over its push connection, so it starts the demo and redirects the browser here with a ticket.
 */
@Controller
public class DemoEntry {

    private final Cache<String, DemoWorkshop> tickets =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final DemoWorkshops demos;
    private final CurrentFacilitator current;
    private final RememberMeServices rememberMe;

    DemoEntry(DemoWorkshops demos, CurrentFacilitator current, RememberMeServices rememberMe) {
        this.demos = demos;
        this.current = current;
        this.rememberMe = rememberMe;
    }

    /** The path that signs the browser in for this demo; valid once, for a minute. */
    public String address(DemoWorkshop demo) {
        String ticket = UUID.randomUUID().toString();
        tickets.put(ticket, demo);
        return "/demo/enter?ticket=" + ticket;
    }

    @GetMapping("/demo/enter")
    String enter(@RequestParam String ticket, HttpServletRequest request, HttpServletResponse response) {
        DemoWorkshop demo = tickets.asMap().remove(ticket);
        if (demo == null) {
            return "redirect:/";
        }
        FacilitatorPrincipal visitor = new FacilitatorPrincipal(demo.facilitator());
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.getAuthorities());
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        rememberMe.loginSuccess(request, response, signedIn);
        return "redirect:/console/rounds/" + demo.round();
    }

    @GetMapping("/demo/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        FacilitatorData visitor = current.facilitator().orElse(null);
        if (visitor != null && visitor.demo()) {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            demos.leave(visitor.id());
            if (rememberMe instanceof LogoutHandler rememberMeLogout) {
                rememberMeLogout.logout(request, response, signedIn);
            }
            // The session is kept: if it ended here, the console's page would see its push connection close, reload
            // before it
            // receives this redirect, and show the sign-in page.
            SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
            logout.setInvalidateHttpSession(false);
            logout.logout(request, response, signedIn);
        }
        return "redirect:/";
    }
}
