package org.holdfast.referral.family;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** One of the people of a family: a child of the index or somebody else. */
@Embeddable
record Party(@Nullable UUID partyChildId, @Nullable UUID partyPersonId) {

    static Party of(ChildId child) {
        return new Party(child.value(), null);
    }

    static Party of(PersonId person) {
        return new Party(null, person.value());
    }

    @Nullable ChildId child() {
        return partyChildId == null ? null : new ChildId(partyChildId);
    }

    @Nullable PersonId person() {
        return partyPersonId == null ? null : new PersonId(partyPersonId);
    }
}
