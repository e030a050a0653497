package org.patlive.access.facilitator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patlive.access.secret.RandomTokens;
import org.patlive.shared.FirstFacilitatorLink;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * The one-time link with which the first facilitator of an installation sets a password. The link is printed at start
 * and valid until it is used or the server stops; it is not stored.
 */
@Service
public class FirstFacilitator implements FirstFacilitatorLink {

    private final FacilitatorAccounts accounts;
    private final AtomicReference<@Nullable String> linkToken = new AtomicReference<>();

    FirstFacilitator(FacilitatorAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> path() {
        if (accounts.exist()) {
            return Optional.empty();
        }
        return Optional.of(
                "/sign-in?first=" + linkToken.updateAndGet(token -> token == null ? RandomTokens.random() : token));
    }

    public boolean isValid(String token) {
        String expected = linkToken.get();
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
                && !accounts.exist();
    }

    /** @throws Refused if the link is used or unknown, or the e-mail or password is not acceptable */
    public synchronized FacilitatorData create(String token, String email, String password) {
        if (!isValid(token)) {
            throw new Refused("access.refused.link-used");
        }
        FacilitatorData created = accounts.create(email, password);
        linkToken.set(null);
        return created;
    }
}
