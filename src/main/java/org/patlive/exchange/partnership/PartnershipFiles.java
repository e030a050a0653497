package org.patlive.exchange.partnership;

import java.io.InputStream;
import java.util.function.Supplier;
import org.patlive.access.secret.ServerSecretStore;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.exchange.encryption.EncryptionKey;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.imports.PartnershipReader;
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
    public static final int LARGEST = ExportFile.LARGEST;

    /** What a browser is told about a file. */
    public static final String CONTENT_TYPE = "application/json";

    private static final String SECRET = "moving";

    private final PartnershipRegister register;
    private final PartnershipWriter outgoing;
    private final PartnershipReader incoming;
    private final Supplier<EncryptionKey> key;

    PartnershipFiles(
            PartnershipRegister register,
            PartnershipWriter outgoing,
            PartnershipReader incoming,
            ServerSecretStore secrets,
            PatLiveProperties settings) {
        this.register = register;
        this.outgoing = outgoing;
        this.incoming = incoming;
        String shared = settings.moving().secret();
        this.key = SingletonSupplier.of(() -> EncryptionKey.of(shared == null ? secrets.secret(SECRET) : shared));
    }

    /** The partnership as it stands at this moment. @throws Refused if there is no such one of this facilitator */
    public byte[] out(FacilitatorId facilitator, PartnershipId id) {
        register.partnership(facilitator, id);
        return ExportFile.sealed(outgoing.of(id), key.get());
    }

    /**
     * Takes a partnership in, beside whatever is here already.
     *
     * @throws InvalidFile or TooLarge with one sentence of what to do; then nothing has changed
     */
    public PartnershipData in(FacilitatorId facilitator, InputStream file) {
        PartnershipId id = incoming.take(facilitator, opened(file));
        return register.partnership(facilitator, id);
    }

    JsonNode opened(InputStream file) {
        return ExportFile.opened(file, key.get());
    }
}
