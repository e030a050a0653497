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
 * Encrypts and decrypts the sealed sections of one file with AES-256-GCM, under a key of that file. Only installations with
 * the same secret can read them; in particular the facilitator who exports the file cannot.
 *
 * @see "docs/decisions/014-a-moved-partnership-is-sealed.md"
 */
public final class SectionCipher {

    private static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 8;
    private static final int SALT_BYTES = 16;
    private static final int IV_BYTES = 16;
    private static final int TAG_BYTES = 16;

    private final byte[] salt;
    private final String check;
    private final AesBytesEncryptor cipher;

    private SectionCipher(EncryptionKey installationKey, byte[] salt) {
        byte[] key = installationKey.forFile(salt);
        this.salt = salt;
        this.check = HexFormat.of().formatHex(key, KEY_BYTES, KEY_BYTES + CHECK_BYTES);
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(Arrays.copyOf(key, KEY_BYTES), "AES"),
                KeyGenerators.secureRandom(IV_BYTES),
                CipherAlgorithm.GCM);
    }

    /** For a new file. */
    public static SectionCipher forNewFile(EncryptionKey key) {
        return new SectionCipher(key, KeyGenerators.secureRandom(SALT_BYTES).generateKey());
    }

    /**
     * For a file that is read.
     *
     * @throws InvalidFile if it was encrypted with another secret
     */
    public static SectionCipher forFile(EncryptionKey key, String salt, String check) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(salt);
        } catch (IllegalArgumentException notHexadecimal) {
            throw new InvalidFile("exchange.file.broken-seal");
        }
        SectionCipher cipher = new SectionCipher(key, bytes);
        if (!MessageDigest.isEqual(
                cipher.check.getBytes(StandardCharsets.UTF_8), check.getBytes(StandardCharsets.UTF_8))) {
            throw new InvalidFile("exchange.file.another-secret");
        }
        return cipher;
    }

    public String salt() {
        return HexFormat.of().formatHex(salt);
    }

    /** Stored in the file to recognise a wrong secret; reveals nothing about the key. */
    public String check() {
        return check;
    }

    /** Compresses and encrypts. @return Base64 */
    public String encrypt(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(cipher.encrypt(compressed.toByteArray()));
    }

    /**
     * Decrypts and decompresses a section.
     *
     * @param where it is in the file, for messages
     * @throws InvalidFile if a single bit of it has changed, or the content is larger than {@code maxBytes}
     */
    public byte[] decrypt(String section, String where, int maxBytes) {
        byte[] compressed;
        try {
            byte[] encrypted = Base64.getDecoder().decode(section);
            if (encrypted.length <= IV_BYTES + TAG_BYTES) {
                throw changed(where);
            }
            compressed = cipher.decrypt(encrypted);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            throw changed(where);
        }
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = content.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new InvalidFile("exchange.file.too-much", "place", where);
            }
            return bytes;
        } catch (IOException broken) {
            throw changed(where);
        }
    }

    /** What to throw if a section does not belong to the rest of the file. */
    public static InvalidFile changed(String where) {
        return new InvalidFile("exchange.file.changed", "place", where);
    }
}
