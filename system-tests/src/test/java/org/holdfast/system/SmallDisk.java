package org.holdfast.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file system of the test's own, in memory, so that no other disk is filled. Only some machines let one be made. */
record SmallDisk(Path directory) implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    static Optional<SmallDisk> at(Path directory, String size) {
        return done("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", directory.toString())
                ? Optional.of(new SmallDisk(directory))
                : Optional.empty();
    }

    /** To the last block. */
    void fill() {
        try (var ballast = FileChannel.open(
                ballast(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (var size = BLOCK; size > 0; size /= 2) {
                write(ballast, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileChannel ballast, int size) {
        var block = ByteBuffer.allocate(size);
        try {
            while (ballast.write(block.clear()) == size) {
                Thread.onSpinWait();
            }
        } catch (IOException _) {
            // No room for a block of this size any more, which is what is wanted.
        }
    }

    void free() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    @Override
    public void close() {
        if (!done("umount", directory.toString())) {
            throw new IllegalStateException(directory + " is in use still");
        }
    }

    private static boolean done(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
