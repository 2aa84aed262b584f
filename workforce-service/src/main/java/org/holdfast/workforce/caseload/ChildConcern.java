package org.holdfast.workforce.caseload;

import java.time.LocalDate;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;

/**
 * Something about a child whose social worker somebody is, until it is put right.
 *
 * @param since from which day, or by which day it was due
 */
public record ChildConcern(ChildId childId, CaseId caseId, Concern concern, LocalDate since) {}
