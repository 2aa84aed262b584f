package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The whole present state of one thing, on a compacted topic. A consumer keeps the one with the highest version per key; what it
 * needs to decide access or to show a name can be rebuilt from these alone.
 */
public sealed interface StateEvent extends Event
        permits ChildState, OpenReferralState, AgencyState, StaffState, TeamState, InvolvementState {

    @Override
    @JsonIgnore
    default TypedId subject() {
        return key();
    }
}
