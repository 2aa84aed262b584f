package org.holdfast.caseload.casefile;

import java.util.Set;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WorkerId;

/** The cases a person works on now. Answered by allocation. */
public interface OwnCases {

    Set<CaseId> of(WorkerId worker);
}
