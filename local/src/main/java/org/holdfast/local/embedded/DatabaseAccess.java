package org.holdfast.local.embedded;

import java.nio.file.Path;

/** How to reach a service's database, as the owner of its tables and as the service. */
public record DatabaseAccess(
        String jdbcUrl, String ownerName, String ownerPassword, String serviceName, String servicePassword) {

    /** In the server on this port of the loopback interface, with the passwords of its roles. */
    static DatabaseAccess to(DatabaseName name, int port, Secrets secrets) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name.databaseName() + "?reWriteBatchedInserts=true",
                name.ownerRole(),
                secrets.password(name.ownerRole()),
                name.serviceRole(),
                secrets.password(name.serviceRole()));
    }

    /** In the server that another process runs over this directory, where the passwords have been made. */
    public static DatabaseAccess to(DatabaseName name, int port, Path directory) {
        return to(name, port, Secrets.in(directory.resolve(EmbeddedDatabase.PASSWORDS)));
    }

    /** Passwords stay out of logs and of failed assertions. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + " as " + ownerName + " and " + serviceName + "]";
    }
}
