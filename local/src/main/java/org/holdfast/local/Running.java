package org.holdfast.local;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.EmbeddedDatabase;

/** A run of everything, as another program of this machine finds it by {@code HOLDFAST_HOME} and {@code HOLDFAST_PORT_OFFSET}. */
public final class Running {

    private final Home home;
    private final Ports ports;

    private Running(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    public static Running in(Map<String, String> environment) {
        return new Running(Home.from(environment), Ports.from(environment));
    }

    public Tokens tokens() {
        return new RealmTokens(Realm.at(ports), SignIns.in(SignIns.realm(home)));
    }

    public Endpoints endpoints() {
        return Endpoints.at(ports);
    }

    /** Where a service tells its figures. */
    public URI metrics(ServiceName service) {
        return URI.create("http://localhost:" + ports.management(service) + "/metrics");
    }

    public DatabaseAccess database(ServiceName service) {
        return DatabaseAccess.to(service.database(), ports.postgresql(), home.postgresql());
    }

    public Connection databaseAdministrator() throws SQLException {
        return EmbeddedDatabase.administrator(home.postgresql(), ports.postgresql());
    }

    public int databasePort() {
        return ports.postgresql();
    }

    public BrokerAccess broker() {
        return BrokerAccess.to(home.kafka(), ports.kafka());
    }

    /** Where what is kept of the run lies. */
    public Path directory() {
        return home.directory();
    }

    /** The process that a service is at this moment. */
    public Optional<ProcessHandle> process(ServiceName service) {
        return PidFile.of(home.run(), service.serviceName()).flatMap(PidFile::process);
    }

    /** What all parts use of the machine's memory together, in bytes. */
    public long memory() {
        return new Parts(home, ports).memory();
    }
}
