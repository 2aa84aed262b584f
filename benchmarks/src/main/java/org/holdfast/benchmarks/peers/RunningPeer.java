package org.holdfast.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.Memory;

/** A peer at work, over a database and a role that are made for it. */
public final class RunningPeer implements AutoCloseable {

    /** As much as two of our services: nobody shall say that a peer was starved. */
    private static final List<String> MEMORY = List.of("-Xmx1g", "-XX:TieredStopAtLevel=4");

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LONGEST_STOP_SECONDS = 30;

    private final Peer peer;
    private final int port;
    private final Process process;

    private RunningPeer(Peer peer, int port, Process process) {
        this.peer = peer;
        this.port = port;
        this.process = process;
    }

    /** @param words where it writes what it has to say */
    public static RunningPeer start(Peer peer, Connection administrator, int databasePort, Path words)
            throws SQLException {
        var password = UUID.randomUUID().toString();
        try (var statement = administrator.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(peer.database(), password));
            statement.execute("create database %1$s owner %1$s".formatted(peer.database()));
        }
        try {
            var port = freePort();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(MEMORY);
            command.addAll(peer.program());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile());
            var environment = builder.environment();
            environment.put("PEER_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + peer.database());
            environment.put("PEER_DATABASE_USER", peer.database());
            environment.put("PEER_DATABASE_PASSWORD", password);
            environment.put("PEER_PORT", Integer.toString(port));
            var running = new RunningPeer(peer, port, builder.start());
            running.awaitReady(words);
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(peer.name() + " cannot be started", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path words) {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException(peer.name() + " does not start; its words are in " + words);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean answers() {
        try (var connection = org.holdfast.benchmarks.load.Connection.to(peer.address(port))) {
            return connection.send(peer.writes(port).get()).isGood();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public Peer peer() {
        return peer;
    }

    public int port() {
        return port;
    }

    /** Of the machine's, in bytes. */
    public long memory() {
        return Memory.bytes(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
