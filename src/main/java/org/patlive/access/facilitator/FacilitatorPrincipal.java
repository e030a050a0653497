package org.patlive.access.facilitator;

import java.util.Collection;
import java.util.List;
import org.patlive.shared.FacilitatorId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in facilitator. */
public record FacilitatorPrincipal(FacilitatorData facilitator) implements UserDetails {

    /** The one role of this application. */
    public static final String ROLE = "FACILITATOR";

    public FacilitatorId id() {
        return facilitator.id();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + ROLE));
    }

    @Override
    public String getPassword() {
        return facilitator.passwordHash();
    }

    @Override
    public String getUsername() {
        return facilitator.email();
    }
}
