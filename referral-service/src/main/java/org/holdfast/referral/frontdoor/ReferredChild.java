package org.holdfast.referral.frontdoor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.holdfast.contracts.ChildId;

/** One child of a referral, and how far the decision about this child has come. */
@Embeddable
record ReferredChild(
        ChildId childId, @Enumerated(EnumType.STRING) ChildProgress progress) {

    static ReferredChild received(ChildId childId) {
        return new ReferredChild(childId, ChildProgress.AWAITING_DECISION);
    }

    ReferredChild moved(ChildProgress to) {
        return new ReferredChild(childId, progress.to(to));
    }
}
