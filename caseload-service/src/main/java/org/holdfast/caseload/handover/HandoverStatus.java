package org.holdfast.caseload.handover;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far a handover is. The child's social worker changes when it is accepted, not before. */
enum HandoverStatus implements Lifecycle<HandoverStatus> {
    PROPOSED,
    AGREED,
    PREPARING,
    JOINT_VISIT_DONE,
    ACCEPTED,
    COMPLETED,
    REJECTED,
    CANCELLED;

    @Override
    public Set<HandoverStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(AGREED, REJECTED, CANCELLED);
            case AGREED -> EnumSet.of(PREPARING, REJECTED, CANCELLED);
            case PREPARING -> EnumSet.of(PREPARING, JOINT_VISIT_DONE, REJECTED, CANCELLED);
            case JOINT_VISIT_DONE -> EnumSet.of(ACCEPTED, REJECTED, CANCELLED);
            case ACCEPTED -> EnumSet.of(COMPLETED);
            case COMPLETED, REJECTED, CANCELLED -> EnumSet.noneOf(HandoverStatus.class);
        };
    }

    /** Under way, with the social worker from before still there. */
    boolean isWaiting() {
        return next().contains(CANCELLED);
    }
}
