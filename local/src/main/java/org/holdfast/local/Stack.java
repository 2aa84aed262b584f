package org.holdfast.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.EmbeddedDatabase;
import org.holdfast.local.embedded.Secrets;

/** Everything that runs: started side by side where one part does not need another, stopped the other way round. */
final class Stack implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final KeycloakProgram keycloak;
    private final Tuning tuning;
    private final Progress progress;
    private final Secrets keys;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Keeper> services = new ArrayList<>();
    private final List<Keeper> signIn = new ArrayList<>();
    private final List<Keeper> kafka = new ArrayList<>();
    private final CompletableFuture<DatabaseKeeper> database = new CompletableFuture<>();
    private final CompletableFuture<BrokerAccess> broker = new CompletableFuture<>();
    private boolean started;
    private boolean closed;

    Stack(Home home, Ports ports, KeycloakProgram keycloak, Tuning tuning, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.keycloak = keycloak;
        this.tuning = tuning;
        this.progress = progress;
        this.keys = Secrets.in(home.keys());
    }

    /** Returns when every part is ready, or throws as soon as one cannot be. */
    void start() {
        startServers();
        var servicesReady = database.thenAcceptBothAsync(broker, this::startServices, threads);
        var keycloakReady = CompletableFuture.runAsync(this::startKeycloak, threads);
        await(Stream.of(servicesReady, keycloakReady));
        Stream.of(kafka, signIn, services).flatMap(List::stream).forEach(Keeper::keep);
        database.join().keep();
    }

    private synchronized void startServers() {
        if (closed) {
            return;
        }
        started = true;
        database.completeAsync(() -> new DatabaseKeeper(home, ports, tuning.databaseSettings(), progress), threads);
        broker.completeAsync(this::startBroker, threads);
    }

    private BrokerAccess startBroker() {
        var access = BrokerAccess.to(home.kafka(), ports.kafka());
        run(new BrokerLaunch(home, ports).launch(), kafka).awaitReady();
        access.provision();
        return access;
    }

    private void startKeycloak() {
        keycloak.prepare(home.log("keycloak-preparation"), progress);
        new KeycloakData(home, ports).lay(keycloak, SignIns.realm(home), progress);
        var launch = new KeycloakLaunch(home, ports, keycloak, keys.password("keycloak.admin")).launch();
        run(launch, signIn).awaitReady();
    }

    private void startServices(DatabaseKeeper database, BrokerAccess broker) {
        await(Stream.of(ServiceName.values())
                .map(service ->
                        CompletableFuture.runAsync(() -> startService(service, database.database(), broker), threads)));
    }

    private void startService(ServiceName service, EmbeddedDatabase database, BrokerAccess broker) {
        var environment = new ServiceEnvironment(
                service,
                ports,
                database.provision(service.database()),
                broker.clientProperties(service.brokerUser()),
                keys);
        var launch = new ServiceLaunch(home, ports, service).with(environment.variables(), tuning.serviceJava());
        run(launch, services).awaitReady();
    }

    /** After a stop nothing new may begin, or it would be left behind. */
    private synchronized Keeper run(Launch launch, List<Keeper> kept) {
        if (closed) {
            throw new CannotStart("Stopped before " + launch.part() + " was started.");
        }
        var keeper = Keeper.start(launch, home.run(), progress);
        kept.add(keeper);
        return keeper;
    }

    private static void await(Stream<CompletableFuture<Void>> parts) {
        var all = parts.toList();
        var failed = new CompletableFuture<Void>();
        all.forEach(part -> part.exceptionally(failure -> {
            failed.completeExceptionally(failure);
            return null;
        }));
        var ready = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(ready, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop(services);
        stop(signIn);
        stop(kafka);
        if (started) {
            stopDatabase();
        }
    }

    private void stop(List<Keeper> kept) {
        var stops = kept.stream()
                .map(keeper -> CompletableFuture.runAsync(
                        () -> {
                            keeper.close();
                            progress.say(keeper.part() + " has stopped");
                        },
                        threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }

    /** One that is still starting is waited for and stopped, or it would outlive us. */
    private void stopDatabase() {
        database.handle((keeper, _) -> Optional.ofNullable(keeper)).join().ifPresent(keeper -> {
            keeper.close();
            progress.say("postgresql has stopped");
        });
    }
}
