package org.holdfast.caseload.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry of the old system, as far as it came.
 *
 * @param conclusion absent where it is still under way
 */
record PastEnquiry(
        @Valid @NotNull StartEnquiry start, @Valid @Nullable ConcludeEnquiry conclusion) {}
