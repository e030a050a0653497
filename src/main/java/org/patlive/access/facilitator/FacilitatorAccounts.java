package org.patlive.access.facilitator;

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

/** The facilitators of this installation. */
@Service
@Transactional
public class FacilitatorAccounts {

    static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 72; // bcrypt reads no further

    private final Facilitators facilitators;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FacilitatorAccounts(Facilitators facilitators, PasswordEncoder passwords, Clock clock) {
        this.facilitators = facilitators;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether anybody (the visitors of demos aside) can sign in. */
    @Transactional(readOnly = true)
    public boolean anybody() {
        return facilitators.existsByDemoUntilIsNull();
    }

    @Transactional(readOnly = true)
    public Optional<FacilitatorData> byEmail(String email) {
        return facilitators.findByEmail(normalised(email)).map(Facilitator::data);
    }

    /** @throws Refused if the e-mail or the password will not do, or the e-mail is taken */
    public FacilitatorData create(String email, String password) {
        String address = normalised(email);
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > 254) {
            throw new Refused("Please give an e-mail address, such as name@council.gov.uk.");
        }
        checkPassword(password);
        if (facilitators.findByEmail(address).isPresent()) {
            throw new Refused("There is a facilitator with this e-mail already; sign in instead.");
        }
        return facilitators
                .save(new Facilitator(address, encoded(password), null))
                .data();
    }

    /**
     * Creates the facilitator or gives the existing one this password. One that is right already stays as it is stored:
     * a new hash of it would sign the facilitator out, at every start of any server.
     */
    public void ensure(String email, String password) {
        checkPassword(password);
        facilitators
                .findByEmail(normalised(email))
                .ifPresentOrElse(known -> setPassword(known, password), () -> create(email, password));
    }

    /** A facilitator for one demo workshop, who cannot sign in by password. */
    public FacilitatorData createForDemo(Duration life) {
        String email = "demo-" + RandomTokens.random() + "@demo.invalid";
        String nobodysPassword = encoded(RandomTokens.random());
        return facilitators
                .save(new Facilitator(
                        normalised(email), nobodysPassword, clock.instant().plus(life)))
                .data();
    }

    @Transactional(readOnly = true)
    public long demos() {
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

    /** Removes a demo's facilitator and, by the database's own cascade, everything of the demo. */
    public void removeDemo(FacilitatorId id) {
        facilitators.findById(id.value()).filter(found -> found.data().demo()).ifPresent(facilitators::delete);
    }

    private void setPassword(Facilitator known, String password) {
        if (!passwords.matches(password, known.data().passwordHash())) {
            known.setPassword(encoded(password));
        }
    }

    private String encoded(String password) {
        return String.valueOf(passwords.encode(password));
    }

    private static void checkPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refused("Please choose a password of at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new Refused("Please choose a password of at most " + LONGEST_PASSWORD + " characters.");
        }
    }

    private static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
