package org.patlive.access.facilitator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patlive.access.secret.RandomTokens;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates, finds and removes the accounts of facilitators. */
@Service
@Transactional
public class FacilitatorAccounts {

    private static final int MIN_PASSWORD_LENGTH = 10;
    private static final int MAX_PASSWORD_BYTES = 72; // bcrypt ignores what follows

    private final Facilitators facilitators;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FacilitatorAccounts(Facilitators facilitators, PasswordEncoder passwords, Clock clock) {
        this.facilitators = facilitators;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether there is any facilitator, apart from visitors of demos. */
    @Transactional(readOnly = true)
    public boolean exist() {
        return facilitators.existsByDemoUntilIsNull();
    }

    @Transactional(readOnly = true)
    public Optional<FacilitatorData> byEmail(String email) {
        return facilitators.findByEmail(normalised(email)).map(Facilitator::data);
    }

    /** @throws Refused if the e-mail or the password is not acceptable, or the e-mail is taken */
    public FacilitatorData create(String email, String password) {
        String address = normalised(email);
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > 254) {
            throw new Refused("access.refused.email");
        }
        checkPassword(password);
        if (facilitators.findByEmail(address).isPresent()) {
            throw new Refused("access.refused.email-taken");
        }
        return facilitators
                .save(new Facilitator(address, encoded(password), null))
                .data();
    }

    /**
     * Creates the facilitator, or gives the existing one this password. If the password is the same already, its hash is not
     * changed: the hash signs the “remember me” cookie, so a new one would sign the facilitator out at every start.
     */
    public void createOrSetPassword(String email, String password) {
        checkPassword(password);
        facilitators
                .findByEmail(normalised(email))
                .ifPresentOrElse(existing -> setPassword(existing, password), () -> create(email, password));
    }

    /** A facilitator for one demo workshop, who cannot sign in by password. */
    public FacilitatorData createForDemo(Duration lifetime) {
        String email = "demo-" + RandomTokens.random() + "@demo.invalid";
        String unknownPassword = encoded(RandomTokens.random());
        return facilitators
                .save(new Facilitator(
                        normalised(email), unknownPassword, clock.instant().plus(lifetime)))
                .data();
    }

    @Transactional(readOnly = true)
    public long countDemos() {
        return facilitators.countByDemoUntilIsNotNull();
    }

    @Transactional(readOnly = true)
    public List<FacilitatorData> allDemos() {
        return facilitators.findByDemoUntilIsNotNull().stream()
                .map(Facilitator::data)
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean isDemo(FacilitatorId id) {
        return facilitators
                .findById(id.value())
                .filter(facilitator -> facilitator.data().demo())
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<FacilitatorData> expiredDemos() {
        return facilitators.findByDemoUntilBefore(clock.instant()).stream()
                .map(Facilitator::data)
                .toList();
    }

    /** Removes the facilitator of a demo and, by cascading deletes in the database, all data of the demo. */
    public void removeDemo(FacilitatorId id) {
        facilitators
                .findById(id.value())
                .filter(facilitator -> facilitator.data().demo())
                .ifPresent(facilitators::delete);
    }

    private void setPassword(Facilitator facilitator, String password) {
        if (!passwords.matches(password, facilitator.data().passwordHash())) {
            facilitator.setPassword(encoded(password));
        }
    }

    private String encoded(String password) {
        return String.valueOf(passwords.encode(password));
    }

    private static void checkPassword(String password) {
        if (password.length() < MIN_PASSWORD_LENGTH) {
            throw new Refused("access.refused.password-too-short", "min", MIN_PASSWORD_LENGTH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES) {
            throw new Refused("access.refused.password-too-long", "max", MAX_PASSWORD_BYTES);
        }
    }

    private static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
