package org.holdfast.local.embedded;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys made once and kept in a file that only its owner can read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Path file) {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                secrets.known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** Letters and digits only, so that it needs no quoting in any configuration. */
    public String password(String name) {
        return secret(name, () -> HexFormat.of().formatHex(random()));
    }

    /** 32 random bytes in base64. */
    public String key(String name) {
        return secret(name, () -> Base64.getEncoder().encodeToString(random()));
    }

    private synchronized String secret(String name, Supplier<String> maker) {
        var existing = known.getProperty(name);
        if (existing != null) {
            return existing;
        }
        var made = maker.get();
        known.setProperty(name, made);
        save();
        return made;
    }

    /** Written beside and moved, so that a crash leaves the old file or the new one and never half of one. */
    private void save() {
        try {
            var written = file.resolveSibling(file.getFileName() + ".new");
            var text = new StringWriter();
            known.store(text, "Made once; whoever reads this file can sign in.");
            writePrivately(written, text.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Private from the moment it exists, and on the disk before anything depends on it. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
