package org.holdfast.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.holdfast.local.embedded.Trees;

/**
 * A copy of all files of a PostgreSQL that goes on working meanwhile, by its own protocol: it is told when the copy begins and ends, and
 * says what must be read of its log to make one moment of it.
 */
public record BaseBackup(Path data, Backups backups) {

    /** What is of the running server alone: its log comes from the archive, the rest is made anew. */
    private static final Set<String> NOT_COPIED = Set.of(
            "postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "backup_label.old", "tablespace_map");

    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    /** @return where it is; what was not finished is never taken for a backup */
    public Path take(Connection administrator) throws SQLException {
        var unfinished = backups.unfinished();
        Trees.delete(unfinished);
        Backups.makeOwn(backups.directory());
        try (var statement = administrator.createStatement()) {
            statement.execute("select pg_backup_start('holdfast', true)");
            copyTo(unfinished);
            try (var stopped =
                    statement.executeQuery("select labelfile, clock_timestamp() from pg_backup_stop(true)")) {
                stopped.next();
                write(unfinished.resolve("backup_label"), stopped.getString(1));
                var completed = stopped.getTimestamp(2).toInstant();
                return finish(unfinished, completed);
            }
        }
    }

    private Path finish(Path unfinished, Instant completed) {
        try {
            return Files.move(unfinished, backups.base(completed), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyTo(Path target) {
        try {
            Files.walkFileTree(data, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(target.resolve(data.relativize(directory)));
                    return isEmptied(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!NOT_COPIED.contains(file.getFileName().toString())) {
                        copy(file, target.resolve(data.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** A table that is dropped, or a temporary file that is done with, while we copy. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmptied(Path directory) {
        return directory.getParent() != null
                && directory.getParent().equals(data)
                && EMPTIED.contains(directory.getFileName().toString());
    }

    private static void copy(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            flush(target);
        } catch (NoSuchFileException goneMeanwhile) {
            Files.deleteIfExists(target);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            flush(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
