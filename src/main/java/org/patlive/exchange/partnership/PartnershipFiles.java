package org.patlive.exchange.partnership;

import java.io.InputStream;
import java.util.function.Supplier;
import org.patlive.access.secret.ServerSecretStore;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.exchange.encryption.EncryptionKey;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.JsonDocument;
import org.patlive.exchange.imports.PartnershipReader;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Exports a partnership with all its rounds to one file, and imports such a file, here or on another installation.
 *
 * @see "docs/format.md"
 * @see "docs/decisions/014-a-moved-partnership-is-sealed.md"
 */
@Service
public class PartnershipFiles {

    /** The most that is read of a file. */
    public static final int MAX_BYTES = JsonDocument.MAX_BYTES;

    /** The media type of a file. */
    public static final String CONTENT_TYPE = "application/json";

    private static final String SECRET_NAME = "moving";

    private final PartnershipService register;
    private final PartnershipWriter writer;
    private final PartnershipReader reader;
    private final Supplier<EncryptionKey> key;

    PartnershipFiles(
            PartnershipService register,
            PartnershipWriter writer,
            PartnershipReader reader,
            ServerSecretStore secrets,
            PatLiveProperties settings) {
        this.register = register;
        this.writer = writer;
        this.reader = reader;
        String shared = settings.moving().secret();
        this.key = SingletonSupplier.of(() -> EncryptionKey.of(shared == null ? secrets.secret(SECRET_NAME) : shared));
    }

    /**
     * Exports the partnership as it is at the moment.
     *
     * @throws Refused if the facilitator has no such partnership
     */
    public byte[] exportFile(FacilitatorId facilitator, PartnershipId id) {
        register.partnership(facilitator, id);
        return ExportFile.write(writer.write(id), key.get());
    }

    /**
     * Imports a partnership, in addition to what is here already.
     *
     * @throws InvalidFile or {@link FileTooLarge} with one sentence that says what to do; then nothing has changed
     */
    public PartnershipData importFile(FacilitatorId facilitator, InputStream file) {
        PartnershipId id = reader.importPartnership(facilitator, decrypted(file));
        return register.partnership(facilitator, id);
    }

    JsonNode decrypted(InputStream file) {
        return ExportFile.read(file, key.get());
    }
}
