package org.holdfast.caseload.plan;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.WorkerId;

/** A meeting of the core group that was held. */
@Schema(name = "CoreGroup", description = "A meeting of the core group that was held")
record CoreGroup(@Schema(example = "2026-12-22") LocalDate heldOn, List<Agency> agencies, WorkerId recordedBy) {}
