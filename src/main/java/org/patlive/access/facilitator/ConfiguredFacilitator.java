package org.patlive.access.facilitator;

import static org.patlive.shared.text.Texts.text;

import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.patlive.shared.StartupFailure;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Creates the facilitator that is configured by {@code patlive.access.facilitator-email} and {@code -password}, for set-ups
 * without a person at the start.
 */
@Component
class ConfiguredFacilitator implements ApplicationRunner {

    private final PatLiveProperties.Access settings;
    private final FacilitatorAccounts accounts;

    ConfiguredFacilitator(PatLiveProperties settings, FacilitatorAccounts accounts) {
        this.settings = settings.access();
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String email = settings.facilitatorEmail();
        String password = settings.facilitatorPassword();
        if (email == null || password == null) {
            return;
        }
        try {
            createOrSetPassword(email, password);
        } catch (Refused refused) {
            throw new StartupFailure(text("access.startup.facilitator", "reason", refused.sentence()), refused);
        }
    }

    private void createOrSetPassword(String email, String password) {
        try {
            accounts.createOrSetPassword(email, password);
        } catch (DataIntegrityViolationException anotherServerWasFirst) {
            accounts.createOrSetPassword(email, password);
        }
    }
}
