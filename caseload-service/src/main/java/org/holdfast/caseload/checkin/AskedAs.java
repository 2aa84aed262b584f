package org.holdfast.caseload.checkin;

import org.holdfast.platform.codeset.Coded;

/** As what somebody asked the child: never as the child's own social worker, whom it is about. */
enum AskedAs implements Coded {
    REVIEWING_OFFICER("Independent reviewing officer"),
    CARER("Carer, as told to whoever records it"),
    SUPERVISING_SOCIAL_WORKER("Supervising social worker of the carers"),
    SUPERVISOR("Practice supervisor of the child's social worker"),
    ADVOCATE("Advocate, as told to whoever records it"),
    SOMEBODY_ELSE("Somebody else the child trusts");

    private final String label;

    AskedAs(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
