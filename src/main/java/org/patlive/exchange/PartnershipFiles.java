package org.patlive.exchange;

import java.io.InputStream;
import java.util.function.Supplier;
import org.patlive.access.Secrets;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.PartnershipRegister;
import org.patlive.exchange.moving.Incoming;
import org.patlive.exchange.moving.Outgoing;
import org.patlive.exchange.moving.Parcel;
import org.patlive.exchange.moving.SealingKey;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.PatLiveProperties;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Writes a partnership with all its rounds as one file, and takes such a file in, here or on another installation.
 *
 * @see "docs/format.md"
 * @see "docs/decisions/014-a-moved-partnership-is-sealed.md"
 */
@Service
public class PartnershipFiles {

    /** The most that is read of a file, in bytes. */
    public static final int LARGEST = Parcel.LARGEST;

    /** What a browser is told about a file. */
    public static final String CONTENT_TYPE = "application/json";

    private static final String SECRET = "moving";

    private final PartnershipRegister register;
    private final Outgoing outgoing;
    private final Incoming incoming;
    private final Supplier<SealingKey> key;

    PartnershipFiles(
            PartnershipRegister register,
            Outgoing outgoing,
            Incoming incoming,
            Secrets secrets,
            PatLiveProperties settings) {
        this.register = register;
        this.outgoing = outgoing;
        this.incoming = incoming;
        String shared = settings.moving().secret();
        this.key = SingletonSupplier.of(() -> SealingKey.of(shared == null ? secrets.secret(SECRET) : shared));
    }

    /** The partnership as it stands at this moment. @throws Refused if there is no such one of this facilitator */
    public byte[] out(FacilitatorId facilitator, PartnershipId id) {
        register.partnership(facilitator, id);
        return Parcel.sealed(outgoing.of(id), key.get());
    }

    /**
     * Takes a partnership in, beside whatever is here already.
     *
     * @throws BadFile or TooLarge with one sentence of what to do; then nothing has changed
     */
    public PartnershipData in(FacilitatorId facilitator, InputStream file) {
        PartnershipId id = incoming.take(facilitator, opened(file));
        return register.partnership(facilitator, id);
    }

    JsonNode opened(InputStream file) {
        return Parcel.opened(file, key.get());
    }
}
