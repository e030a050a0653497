package org.patlive.access.facilitator;

import java.util.Optional;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The facilitator who is authenticated on the current thread. */
@Component
public class CurrentFacilitator {

    public Optional<FacilitatorData> facilitator() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof FacilitatorPrincipal principal
                ? Optional.of(principal.facilitator())
                : Optional.empty();
    }

    /** @throws Refused if nobody is signed in */
    public FacilitatorId id() {
        return facilitator().map(FacilitatorData::id).orElseThrow(() -> new Refused("access.refused.signed-out"));
    }

    public boolean isDemo() {
        return facilitator().map(FacilitatorData::demo).orElse(false);
    }
}
