package org.holdfast.caseload.workload;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class WorkloadCodes {

    @Produces
    @Singleton
    CodeSet reductionReasons() {
        return CodeSet.of(
                "caseload-reduction-reason",
                "Why somebody can take on less for a time",
                "Holdfast",
                ReductionReason.class);
    }
}
