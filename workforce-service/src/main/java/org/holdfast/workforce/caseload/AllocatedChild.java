package org.holdfast.workforce.caseload;

import java.time.Instant;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;

/** A child whose social worker somebody is. */
public record AllocatedChild(ChildId childId, CaseId caseId, Instant since) {}
