package org.holdfast.local.embedded;

/** Who signs in to Kafka: one name per service, one for subscribers, and the administrator. */
public enum BrokerUser {
    ADMIN("admin"),
    REFERRAL_SERVICE("referral-service"),
    CASELOAD_SERVICE("caseload-service"),
    WORKFORCE_SERVICE("workforce-service"),
    DIRECT_WORK_SERVICE("direct-work-service"),
    SUBSCRIBER("subscriber");

    private final String userName;

    BrokerUser(String userName) {
        this.userName = userName;
    }

    public String userName() {
        return userName;
    }

    String principal() {
        return "User:" + userName;
    }
}
