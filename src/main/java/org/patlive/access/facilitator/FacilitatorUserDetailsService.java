package org.patlive.access.facilitator;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Loads facilitators for Spring Security, by e-mail. */
@Service
class FacilitatorUserDetailsService implements UserDetailsService {

    private final FacilitatorAccounts accounts;

    FacilitatorUserDetailsService(FacilitatorAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public FacilitatorPrincipal loadUserByUsername(String email) {
        return accounts.byEmail(email)
                .map(FacilitatorPrincipal::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such facilitator"));
    }
}
