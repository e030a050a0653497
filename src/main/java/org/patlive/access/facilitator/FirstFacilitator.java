package org.patlive.access.facilitator;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patlive.access.secret.RandomTokens;
import org.patlive.shared.FirstFacilitatorLink;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * The one-time link with which the first facilitator of an installation sets a password. The link is printed at start
 * and valid until it is used or the server stops; nothing of it is stored.
 */
@Service
public class FirstFacilitator implements FirstFacilitatorLink {

    private final FacilitatorAccounts accounts;
    private final AtomicReference<@Nullable String> ticket = new AtomicReference<>();

    FirstFacilitator(FacilitatorAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> path() {
        if (accounts.anybody()) {
            return Optional.empty();
        }
        return Optional.of(
                "/sign-in?first=" + ticket.updateAndGet(known -> known == null ? RandomTokens.random() : known));
    }

    public boolean isValid(String token) {
        String expected = ticket.get();
        return expected != null
                && java.security.MessageDigest.isEqual(expected.getBytes(), token.getBytes())
                && !accounts.anybody();
    }

    /** @throws Refused if the link is used or unknown, or the e-mail or password will not do */
    public synchronized FacilitatorData create(String token, String email, String password) {
        if (!isValid(token)) {
            throw new Refused("This link has been used. Sign in, or restart the server for a new one.");
        }
        FacilitatorData created = accounts.create(email, password);
        ticket.set(null);
        return created;
    }
}
