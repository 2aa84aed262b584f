package org.holdfast.caseload.plan;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class PlanCodes {

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("plan-kind", "What kind of plan a child has", "Holdfast", PlanKind.class);
    }

    @Produces
    @Singleton
    CodeSet categories() {
        return CodeSet.of(
                "category-of-abuse",
                "Why a child has a child protection plan",
                "Children in need census",
                AbuseCategory.class);
    }

    @Produces
    @Singleton
    CodeSet endReasons() {
        return CodeSet.of("plan-end-reason", "Why a plan ends", "Holdfast", PlanEndReason.class);
    }

    @Produces
    @Singleton
    CodeSet rules() {
        return CodeSet.of(
                "plan-rule", "By which rule a plan is reviewed", "Working Together and local", PlanRule.class);
    }
}
