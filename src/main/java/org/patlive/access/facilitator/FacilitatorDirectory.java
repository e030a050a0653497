package org.patlive.access.facilitator;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Facilitators as Spring Security looks them up. */
@Service
class FacilitatorDirectory implements UserDetailsService {

    private final FacilitatorAccounts accounts;

    FacilitatorDirectory(FacilitatorAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public FacilitatorPrincipal loadUserByUsername(String email) {
        return accounts.byEmail(email)
                .map(FacilitatorPrincipal::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such facilitator"));
    }
}
