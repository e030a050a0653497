package org.patlive.exchange.encryption;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.spec.SecretKeySpec;
import org.patlive.exchange.file.InvalidFile;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Closes what nobody may read on its way, the facilitator neither, and opens it on an installation of the same secret:
 * AES-256-GCM, under a key of the file's own.
 *
 * @see "docs/decisions/014-a-moved-partnership-is-sealed.md"
 */
public final class EncryptedSection {

    private static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 8;
    private static final int SALT_BYTES = 16;
    private static final int IV_BYTES = 16;
    private static final int TAG_BYTES = 16;

    private final byte[] salt;
    private final String check;
    private final AesBytesEncryptor cipher;

    private EncryptedSection(EncryptionKey secret, byte[] salt) {
        byte[] key = secret.ofFile(salt);
        this.salt = salt;
        this.check = HexFormat.of().formatHex(key, KEY_BYTES, KEY_BYTES + CHECK_BYTES);
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(Arrays.copyOf(key, KEY_BYTES), "AES"),
                KeyGenerators.secureRandom(IV_BYTES),
                CipherAlgorithm.GCM);
    }

    /** For a new file. */
    public static EncryptedSection of(EncryptionKey secret) {
        return new EncryptedSection(
                secret, KeyGenerators.secureRandom(SALT_BYTES).generateKey());
    }

    /** @throws InvalidFile if it was sealed with another secret */
    public static EncryptedSection of(EncryptionKey secret, String salt, String check) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(salt);
        } catch (IllegalArgumentException none) {
            throw new InvalidFile("The file cannot be taken in: its seal is broken. Export it again.");
        }
        EncryptedSection seal = new EncryptedSection(secret, bytes);
        if (!MessageDigest.isEqual(
                seal.check.getBytes(StandardCharsets.UTF_8), check.getBytes(StandardCharsets.UTF_8))) {
            throw new InvalidFile(
                    "This file was sealed by an installation with another secret: whoever runs the two sets the"
                            + " same patlive.moving.secret on both, and then it is exported again there.");
        }
        return seal;
    }

    public String salt() {
        return HexFormat.of().formatHex(salt);
    }

    /** Tells whether a secret is the right one; says nothing about the key. */
    public String check() {
        return check;
    }

    public String closed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(cipher.encrypt(packed.toByteArray()));
    }

    /** @throws InvalidFile if a single bit of it has changed, or there is more in it than may be */
    public byte[] opened(String sealed, String where, int most) {
        byte[] packed;
        try {
            byte[] closed = Base64.getDecoder().decode(sealed);
            if (closed.length <= IV_BYTES + TAG_BYTES) {
                throw changed(where);
            }
            packed = cipher.decrypt(closed);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            throw changed(where);
        }
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new InvalidFile("The file cannot be taken in: there is too much in " + where + ".");
            }
            return bytes;
        } catch (IOException broken) {
            throw changed(where);
        }
    }

    public static InvalidFile changed(String where) {
        return new InvalidFile("The file cannot be taken in: what is sealed of " + where
                + " was cut off or does not belong to the rest. Take the file as it was exported.");
    }
}
