package org.holdfast.caseload.allocation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class AllocationCodes {

    @Produces
    @Singleton
    CodeSet roles() {
        return CodeSet.of("role", "In what way somebody works with a child", "Holdfast", Role.class);
    }

    @Produces
    @Singleton
    CodeSet changeReasons() {
        return CodeSet.of(
                "worker-change-reason",
                "Why a child's worker changed",
                "SSDA903, social worker table",
                ChangeReason.class);
    }
}
