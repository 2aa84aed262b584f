package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** A day on which the independent reviewing officer saw or spoke to the child (Care Planning Regs 2010 r.45). */
record PastReviewingOfficerContact(@NotNull @PastOrPresent LocalDate on) {}
