package org.holdfast.caseload.strategy;

import org.holdfast.contracts.StrategyDiscussionId;

/** Whether something rests on a strategy discussion. Answered by enquiries. */
public interface Dependents {

    boolean restOn(StrategyDiscussionId discussion);
}
