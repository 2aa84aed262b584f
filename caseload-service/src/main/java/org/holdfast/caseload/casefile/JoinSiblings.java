package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;

/** Says that two children are brother and sister, and that their cases belong together. */
@Schema(description = "The case of a brother or sister; this case joins the group of that one")
record JoinSiblings(@NotNull CaseId caseId) {}
