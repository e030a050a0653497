package org.patlive.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.Facilitator;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.facilitator.Facilitators;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The token configured by {@code patlive.api.token}, for set-ups without a person at the start. It acts for the configured
 * facilitator, or for the only one.
 */
@Service
public class ConfiguredToken {

    private final @Nullable String token;
    private final @Nullable String email;
    private final FacilitatorAccounts accounts;
    private final Facilitators facilitators;

    public ConfiguredToken(PatLiveProperties settings, FacilitatorAccounts accounts, Facilitators facilitators) {
        this.token = settings.api().token();
        this.email = settings.access().facilitatorEmail();
        this.accounts = accounts;
        this.facilitators = facilitators;
    }

    /**
     * Empty for any other token.
     *
     * @throws Refused if there is no facilitator for whom it could act, or more than one
     */
    @Transactional(readOnly = true)
    public Optional<ApiCaller> find(String candidate) {
        if (token == null
                || !MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return Optional.of(new ApiCaller(facilitator(), "configured"));
    }

    private FacilitatorData facilitator() {
        if (email != null) {
            return accounts.byEmail(email).orElseThrow(() -> new Refused("access.refused.facilitator-not-created"));
        }
        List<Facilitator> all = facilitators.findFirst2ByDemoUntilIsNull();
        if (all.isEmpty()) {
            throw new Refused("access.refused.no-facilitator");
        }
        if (all.size() > 1) {
            throw new Refused("access.refused.several-facilitators");
        }
        return all.getFirst().data();
    }
}
