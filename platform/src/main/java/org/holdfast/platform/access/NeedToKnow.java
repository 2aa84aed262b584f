package org.holdfast.platform.access;

import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;

/** Who has a reason to see a child's record. Each service answers from what it holds itself; nobody else decides. */
public interface NeedToKnow {

    /** The children a record is about; none where there is no such record. */
    Set<ChildId> childrenIn(TypedId record);

    /** Why the caller may see the record, as a code for the audit trail; nothing when there is no reason. */
    Optional<String> reasonToSee(TypedId record, Set<ChildId> children);
}
