package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * Something another service may rely on. Immutable once published: an event gains optional fields, and what would change its
 * meaning becomes a new type.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Event
        permits ReferralEvent,
                EarlyHelpEvent,
                CaseEvent,
                WorkforceEvent,
                DirectWorkEvent,
                AccessEvent,
                ErasureEvent,
                ChildRecordEvent,
                StateEvent {

    /** When it happened in the work, which for history brought in from elsewhere lies before it was recorded. */
    Instant occurredAt();

    /** Of the aggregate that changed, after the change. A consumer that has seen a higher one ignores this event. */
    int version();

    /** Events with the same key are delivered in order: the child for all that concerns one child. */
    @JsonIgnore
    TypedId key();

    /** The aggregate that changed. */
    @JsonIgnore
    TypedId subject();

    @JsonIgnore
    String topic();
}
