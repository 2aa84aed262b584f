package org.holdfast.local;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.holdfast.local.embedded.BrokerProvisioning;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.DatabaseProvisioning;

/** Makes the same databases, roles, topics, users and grants in servers that run elsewhere, such as in containers. */
record Provision(DatabaseProvisioning databases, BrokerProvisioning broker, Map<String, String> environment) {

    private static final int PARTITIONS = 6;

    static Provision from(Map<String, String> environment) {
        return new Provision(
                new DatabaseProvisioning(
                        needed(environment, "POSTGRES_URL"),
                        needed(environment, "POSTGRES_USER"),
                        needed(environment, "POSTGRES_PASSWORD")),
                new BrokerProvisioning(
                        administrator(environment), user -> needed(environment, password("KAFKA_" + user.userName()))),
                environment);
    }

    int run() {
        for (var name : DatabaseName.values()) {
            databases.provision(
                    name,
                    needed(environment, password(name.ownerRole())),
                    needed(environment, password(name.serviceRole())));
        }
        broker.provision(PARTITIONS);
        return 0;
    }

    /** {@code KAFKA_SECURITY_PROTOCOL} and its like, as the services are given them. */
    private static Map<String, Object> administrator(Map<String, String> environment) {
        var properties = new HashMap<String, Object>();
        for (var name : new String[] {"bootstrap.servers", "security.protocol", "sasl.mechanism", "sasl.jaas.config"}) {
            properties.put(name, needed(environment, "KAFKA_" + variable(name)));
        }
        return properties;
    }

    static String password(String role) {
        return variable(role) + "_PASSWORD";
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String needed(Map<String, String> environment, String variable) {
        return Objects.requireNonNull(environment.get(variable), () -> "the environment has no " + variable);
    }
}
