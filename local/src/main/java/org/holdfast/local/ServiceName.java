package org.holdfast.local;

import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.local.embedded.BrokerUser;
import org.holdfast.local.embedded.DatabaseName;

/** The four services, with the database and the broker user that belong to each. */
public enum ServiceName {
    REFERRAL(BrokerUser.REFERRAL_SERVICE, DatabaseName.REFERRAL),
    CASELOAD(BrokerUser.CASELOAD_SERVICE, DatabaseName.CASELOAD),
    WORKFORCE(BrokerUser.WORKFORCE_SERVICE, DatabaseName.WORKFORCE),
    DIRECT_WORK(BrokerUser.DIRECT_WORK_SERVICE, DatabaseName.DIRECT_WORK);

    private final BrokerUser brokerUser;
    private final DatabaseName database;

    ServiceName(BrokerUser brokerUser, DatabaseName database) {
        this.brokerUser = brokerUser;
        this.database = database;
    }

    /** As its directory, its log and its user in Kafka are called. */
    public String serviceName() {
        return brokerUser.userName();
    }

    static Optional<ServiceName> called(String serviceName) {
        return Stream.of(values())
                .filter(service -> service.serviceName().equals(serviceName))
                .findFirst();
    }

    BrokerUser brokerUser() {
        return brokerUser;
    }

    DatabaseName database() {
        return database;
    }
}
