package org.patlive.access.facilitator;

import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.patlive.shared.StartupFailure;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Unattended set-ups name their facilitator by {@code patlive.access.facilitator-email} and {@code -password}. */
@Component
class ConfiguredFacilitator implements ApplicationRunner {

    private final PatLiveProperties.Access setting;
    private final FacilitatorAccounts accounts;

    ConfiguredFacilitator(PatLiveProperties settings, FacilitatorAccounts accounts) {
        this.setting = settings.access();
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String email = setting.facilitatorEmail();
        String password = setting.facilitatorPassword();
        if (email == null || password == null) {
            return;
        }
        try {
            ensure(email, password);
        } catch (Refused refused) {
            throw new StartupFailure(
                    "patlive.access.facilitator-email or -password will not do: " + refused.sentence(), refused);
        }
    }

    private void ensure(String email, String password) {
        try {
            accounts.ensure(email, password);
        } catch (DataIntegrityViolationException anotherServerWasFirst) {
            accounts.ensure(email, password);
        }
    }
}
