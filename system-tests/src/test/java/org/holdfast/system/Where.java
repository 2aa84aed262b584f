package org.holdfast.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;

/**
 * Where the tests' own run of the product is: apart from that of whoever works here, in ports and in data.
 *
 * @param doors the address of a service where it is another than its own, such as that of a balancer before it
 * @param backups where backups are kept, if any are
 */
record Where(Path repository, Path home, int offset, Map<ServiceName, URI> doors, Optional<Path> backups) {

    /** Every port stays below those that the system hands out to clients. */
    private static final int OFFSET = 13_000;

    private static final int POSTGRESQL = 15432;
    private static final int KAFKA = 19092;

    static Where ours() {
        return new Where(
                Path.of(System.getProperty("holdfast.repository", ".."))
                        .toAbsolutePath()
                        .normalize(),
                Path.of(System.getProperty("holdfast.home", "target/holdfast"))
                        .toAbsolutePath()
                        .normalize(),
                OFFSET,
                Map.of(),
                Optional.empty());
    }

    /** The same run, of which backups are kept; new data need a new place for them. */
    Where withBackups() {
        var fresh = "backups-" + ProcessHandle.current().pid();
        return new Where(repository, home, offset, doors, Optional.of(home.resolveSibling(fresh)));
    }

    /** The same run, with this service behind another address. */
    Where through(ServiceName service, URI door) {
        var all = new EnumMap<ServiceName, URI>(ServiceName.class);
        all.putAll(doors);
        all.put(service, door);
        return new Where(repository, home, offset, all, backups);
    }

    Path realm() {
        return repository.resolve("deploy/keycloak/holdfast-realm.json");
    }

    URI service(ServiceName service) {
        return doors.getOrDefault(service, at(8081 + service.ordinal()));
    }

    URI management(ServiceName service) {
        return at(9081 + service.ordinal());
    }

    /** Of the second process of a service, if there is one. */
    URI secondService(ServiceName service) {
        return at(8091 + service.ordinal());
    }

    URI secondManagement(ServiceName service) {
        return at(9091 + service.ordinal());
    }

    /** By how much the clock of each service is wrong. */
    Path clocks() {
        return home.resolveSibling("clocks");
    }

    int kafka() {
        return KAFKA + offset;
    }

    Path kafkaData() {
        return home.resolve("kafka");
    }

    int postgresql() {
        return POSTGRESQL + offset;
    }

    /** The page that a browser opens first. */
    URI gateway() {
        return at(8080);
    }

    URI realmAddress() {
        return at(8180).resolve("/realms/holdfast");
    }

    URI tokens() {
        return at(8180).resolve("/realms/holdfast/protocol/openid-connect/token");
    }

    List<Integer> ports() {
        var servers = Stream.of(POSTGRESQL, KAFKA, 8180, 8080);
        var services = IntStream.range(0, ServiceName.values().length)
                .boxed()
                .flatMap(each -> Stream.of(8081 + each, 9081 + each));
        return Stream.concat(servers, services).map(port -> port + offset).toList();
    }

    private URI at(int port) {
        return URI.create("http://localhost:" + (port + offset));
    }
}
