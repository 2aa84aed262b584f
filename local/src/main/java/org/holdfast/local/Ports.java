package org.holdfast.local;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which part listens where; an offset moves them all, so that two runs stand side by side.
 *
 * @param replica the number of a service's further process, which listens beside the first; 0 is the first
 */
record Ports(int offset, int replica) {

    static final String OFFSET = "HOLDFAST_PORT_OFFSET";

    private static final int POSTGRESQL = 15432;
    private static final int KAFKA = 19092;
    private static final int KEYCLOAK = 8180;
    private static final int GATEWAY = 8080;
    private static final int FIRST_SERVICE = 8081;
    private static final int FIRST_MANAGEMENT = 9081;
    private static final int BETWEEN_REPLICAS = 10;

    Ports(int offset) {
        this(offset, 0);
    }

    /** The same run, seen by a further process of a service. */
    Ports ofReplica(int number) {
        return new Ports(offset, number);
    }

    static Ports from(Map<String, String> environment) {
        return new Ports(Integer.parseInt(environment.getOrDefault(OFFSET, "0")));
    }

    int postgresql() {
        return POSTGRESQL + offset;
    }

    int kafka() {
        return KAFKA + offset;
    }

    int keycloak() {
        return KEYCLOAK + offset;
    }

    /** Where a browser begins. */
    int gateway() {
        return GATEWAY + offset;
    }

    int service(ServiceName service) {
        return FIRST_SERVICE + service.ordinal() + offset + BETWEEN_REPLICAS * replica;
    }

    int management(ServiceName service) {
        return FIRST_MANAGEMENT + service.ordinal() + offset + BETWEEN_REPLICAS * replica;
    }

    /** Every port with the part that wants it. */
    Map<Integer, String> all() {
        var all = new LinkedHashMap<Integer, String>();
        all.put(postgresql(), "PostgreSQL");
        all.put(kafka(), "Kafka");
        all.put(keycloak(), "Keycloak");
        all.put(gateway(), "the first page");
        for (var service : ServiceName.values()) {
            all.put(service(service), service.serviceName());
            all.put(management(service), service.serviceName() + " (health)");
        }
        return all;
    }
}
