package org.holdfast.local;

import java.util.Map;
import java.util.TreeMap;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.Secrets;

/** What a service is told by its environment, where no list of processes shows a password. */
record ServiceEnvironment(
        ServiceName service, Ports ports, DatabaseAccess database, Map<String, String> broker, Secrets keys) {

    /** As the demonstration's realm has it. */
    private static final String SERVICES_SECRET = "demo-only-services";

    Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        variables.putAll(databaseVariables());
        variables.putAll(brokerVariables());
        variables.putAll(signInVariables());
        variables.putAll(portVariables());
        variables.putAll(keyVariables());
        return variables;
    }

    private Map<String, String> databaseVariables() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.serviceName(),
                "QUARKUS_DATASOURCE_PASSWORD", database.servicePassword(),
                "QUARKUS_FLYWAY_USERNAME", database.ownerName(),
                "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
                "HOLDFAST_DATABASE_SERVICE_ROLE", database.serviceName());
    }

    /** {@code sasl.jaas.config} becomes {@code KAFKA_SASL_JAAS_CONFIG}, and so on. */
    private Map<String, String> brokerVariables() {
        var variables = new TreeMap<String, String>();
        broker.forEach((name, value) -> variables.put(Provision.brokerVariable(name), value));
        return variables;
    }

    private Map<String, String> signInVariables() {
        var realm = Realm.at(ports);
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", realm.address().toString(),
                "QUARKUS_OIDC_TOKEN_ISSUER", realm.address().toString(),
                "HOLDFAST_SIGN_IN_SECRET", SERVICES_SECRET,
                "QUARKUS_SWAGGER_UI_OAUTH_CLIENT_ID", "swagger-ui",
                "HOLDFAST_SIGN_IN_AUTHORIZATION_URL", realm.authorization().toString(),
                "HOLDFAST_SIGN_IN_TOKEN_URL", realm.token().toString());
    }

    private Map<String, String> portVariables() {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(ports.service(service)),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(ports.management(service)));
    }

    /** Every service has its own keys, so that one that leaks opens one database. */
    private Map<String, String> keyVariables() {
        return Map.of(
                "HOLDFAST_PRODUCTION", "false",
                "HOLDFAST_KEYS_CURSOR", keys.key(service.serviceName() + ".cursor"),
                "HOLDFAST_KEYS_ENCRYPTION", keys.key(service.serviceName() + ".encryption"),
                "HOLDFAST_KEYS_BLIND_INDEX", keys.key(service.serviceName() + ".blind-index"));
    }
}
