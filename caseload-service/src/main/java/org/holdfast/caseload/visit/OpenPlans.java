package org.holdfast.caseload.visit;

import java.util.Collection;
import java.util.Set;
import org.holdfast.contracts.CaseId;

/** Which cases have a plan that is reviewed on a clock of its own. Answered by plans. */
public interface OpenPlans {

    Set<CaseId> among(Collection<CaseId> cases);
}
