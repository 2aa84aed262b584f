package org.holdfast.local.embedded;

/** How to reach a service's database, as the owner of its tables and as the service. */
public record DatabaseAccess(
        String jdbcUrl, String ownerName, String ownerPassword, String serviceName, String servicePassword) {

    /** Passwords stay out of logs and of failed assertions. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + " as " + ownerName + " and " + serviceName + "]";
    }
}
