package org.holdfast.contracts;

/** Every topic of Holdfast: who writes it, who may read it, and how long Kafka keeps what is on it. */
public enum Topic {
    REFERRALS(ReferralEvent.TOPIC, Kind.FACTS, "referral-service"),
    CASES(CaseEvent.TOPIC, Kind.FACTS, "caseload-service"),
    WORKFORCE(WorkforceEvent.TOPIC, Kind.FACTS, "workforce-service"),
    DIRECT_WORK(DirectWorkEvent.TOPIC, Kind.FACTS, "direct-work-service"),
    CHILDREN(ChildState.TOPIC, Kind.STATE, "referral-service"),
    OPEN_REFERRALS(OpenReferralState.TOPIC, Kind.STATE, "referral-service"),
    AGENCIES(AgencyState.TOPIC, Kind.STATE, "referral-service"),
    STAFF(StaffState.TOPIC, Kind.STATE, "workforce-service"),
    TEAMS(TeamState.TOPIC, Kind.STATE, "workforce-service"),
    INVOLVEMENTS(InvolvementState.TOPIC, Kind.STATE, "caseload-service"),
    CHILD_RECORDS(ChildRecordEvent.TOPIC, Kind.RECORDS, Topic.EVERY_SERVICE),
    ACCESS(AccessEvent.TOPIC, Kind.RECORDS, Topic.EVERY_SERVICE),
    ERASURES(ErasureEvent.TOPIC, Kind.RECORDS, Topic.EVERY_SERVICE);

    /** The writer of a topic that every service writes. */
    public static final String EVERY_SERVICE = "*";

    private static final String DEAD_LETTERS = ".dlq";

    private final String topicName;
    private final Kind kind;
    private final String writer;

    Topic(String topicName, Kind kind, String writer) {
        this.topicName = topicName;
        this.kind = kind;
        this.writer = writer;
    }

    /** What a topic carries, which decides who may read it and how long it lives. */
    public enum Kind {
        /** Ids, codes and dates; open to subscribers; kept for days. */
        FACTS,
        /** The latest state of each key; services only; compacted, kept for ever. */
        STATE,
        /** What only the services may know of a child: text one of them must hold, who looked without a reason; kept for days. */
        RECORDS
    }

    public String topicName() {
        return topicName;
    }

    /** Where events that a consumer could not handle are copied, with their headers and the reason. */
    public String deadLetters() {
        return topicName + DEAD_LETTERS;
    }

    public Kind kind() {
        return kind;
    }

    /** The one service that writes here, or {@link #EVERY_SERVICE}. */
    public String writer() {
        return writer;
    }
}
