package org.holdfast.system;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.holdfast.system.Answer.NoAnswer;
import org.holdfast.system.Fault.Target;

/** The whole product, running over data of its own that are new for every run of the tests. */
final class Product implements AutoCloseable {

    private final Where where;
    private final Api api;
    private Launcher launcher;

    private Product(Where where) {
        this.where = where;
        this.api = new Api(where, Realm.in(where));
        setAllClocksRight();
        this.launcher = Launcher.up(where);
    }

    static Product start() {
        var where = Where.ours();
        Launcher.command(where, "down");
        Launcher.command(where, "reset", "--yes");
        var product = new Product(where);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> product.launcher.stop(), "stop-holdfast"));
        try {
            product.launcher.awaitReady();
        } catch (IllegalStateException e) {
            product.logs().printTails();
            throw e;
        }
        return product;
    }

    Api api() {
        return api;
    }

    Where where() {
        return where;
    }

    Logs logs() {
        return new Logs(where.home().resolve("logs"));
    }

    Processes processes() {
        return new Processes(where.home());
    }

    boolean isReady(ServiceName service) {
        return answers(where.management(service).resolve("/health/ready"));
    }

    /** Whether every service is ready, Kafka and PostgreSQL take connections and somebody can sign in. */
    boolean isWhole() {
        return Stream.of(Target.values()).allMatch(this::isThere);
    }

    boolean isThere(Target part) {
        return switch (part) {
            case REFERRAL, CASELOAD, WORKFORCE, DIRECT_WORK ->
                part.service().filter(this::isReady).isPresent();
            case KAFKA -> listens(where.kafka());
            case POSTGRESQL -> listens(where.postgresql());
            case KEYCLOAK -> answers(where.realmAddress());
        };
    }

    private boolean answers(URI address) {
        try {
            return api.stranger().get(address).status() == 200;
        } catch (NoAnswer e) {
            return false;
        }
    }

    /** @param ahead of the clock of the machine; every process of the service reads it at once */
    void setClock(ServiceName service, Duration ahead) {
        try {
            var next = Files.writeString(Files.createDirectories(where.clocks()).resolve("next"), ahead.toString());
            Files.move(next, where.clocks().resolve(service.serviceName()), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void setAllClocksRight() {
        for (var service : ServiceName.values()) {
            setClock(service, Duration.ZERO);
        }
    }

    /** As a power cut would, but for the parts that go on without their launcher. */
    void killLauncher() {
        launcher.kill();
    }

    void upAgain() {
        upAgain(where);
    }

    /** As it is told elsewhere to be, such as with backups. */
    void upAgain(Where differently) {
        launcher = Launcher.up(differently);
        launcher.awaitReady();
    }

    void down() {
        launcher.stop();
    }

    /** Nothing may be left: no process, no port. */
    @Override
    public void close() {
        var running = processes().all();
        launcher.stop();
        assertThat(running).noneMatch(Processes::runs);
        assertThat(where.ports()).allMatch(Product::isFree);
    }

    private static boolean listens(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
