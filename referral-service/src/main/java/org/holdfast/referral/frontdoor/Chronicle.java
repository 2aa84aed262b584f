package org.holdfast.referral.frontdoor;

import java.util.List;
import org.holdfast.contracts.ReferralId;

/** A feature that knows of things that happened to a referral beside the referral itself. */
public interface Chronicle {

    List<TimelineEntry> of(ReferralId referral);
}
