package org.holdfast.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.local.embedded.BrokerProvisioning;
import org.holdfast.local.embedded.BrokerUser;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.DatabaseProvisioning;

/** Makes the same databases, roles, topics, users and grants in servers that run elsewhere, such as in containers. */
record Provision(Map<String, String> environment) {

    private static final int PARTITIONS = 6;
    private static final List<String> SERVER = List.of("POSTGRES_URL", "POSTGRES_USER", "POSTGRES_PASSWORD");
    private static final List<String> BROKER =
            List.of("bootstrap.servers", "security.protocol", "sasl.mechanism", "sasl.jaas.config");

    /** The variables it must be given: where the servers are, who administers them, and a password for each role. */
    static List<String> variables() {
        return Stream.of(
                        SERVER.stream(),
                        BROKER.stream().map(Provision::brokerVariable),
                        Stream.of(BrokerUser.values()).map(Provision::password),
                        Stream.of(DatabaseName.values())
                                .flatMap(name -> Stream.of(password(name.ownerRole()), password(name.serviceRole()))))
                .flatMap(names -> names)
                .toList();
    }

    int run() {
        var missing = variables().stream()
                .filter(name -> !environment.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart("The environment lacks " + String.join(", ", missing) + ".");
        }
        var databases = new DatabaseProvisioning(value(SERVER.get(0)), value(SERVER.get(1)), value(SERVER.get(2)));
        for (var name : DatabaseName.values()) {
            databases.provision(name, value(password(name.ownerRole())), value(password(name.serviceRole())));
        }
        new BrokerProvisioning(administrator(), user -> value(password(user))).provision(PARTITIONS);
        return 0;
    }

    private Map<String, Object> administrator() {
        var properties = new LinkedHashMap<String, Object>();
        BROKER.forEach(name -> properties.put(name, value(brokerVariable(name))));
        return properties;
    }

    private String value(String variable) {
        return Objects.requireNonNull(environment.get(variable));
    }

    static String brokerVariable(String property) {
        return "KAFKA_" + variable(property);
    }

    private static String password(BrokerUser user) {
        return "KAFKA_" + password(user.userName());
    }

    private static String password(String role) {
        return variable(role) + "_PASSWORD";
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
