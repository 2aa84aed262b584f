package org.holdfast.local.embedded;

/** The database of each service, with its two roles: one that owns the tables and one that only works with them. */
public enum DatabaseName {
    REFERRAL("referral"),
    CASELOAD("caseload"),
    WORKFORCE("workforce"),
    DIRECT_WORK("direct_work");

    private final String databaseName;

    DatabaseName(String databaseName) {
        this.databaseName = databaseName;
    }

    public String databaseName() {
        return databaseName;
    }

    /** The role that runs migrations. */
    public String ownerRole() {
        return databaseName + "_owner";
    }

    /** The role the running service signs in with, which can own nothing. */
    public String serviceRole() {
        return databaseName;
    }
}
