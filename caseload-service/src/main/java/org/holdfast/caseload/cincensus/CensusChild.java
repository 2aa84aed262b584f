package org.holdfast.caseload.cincensus;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A child of the census, as on record: what is missing or wrong is for the rules to find.
 *
 * @param laChildId the council's number for the child
 * @param bornOn absent for a child not yet born
 * @param disabilities codes; `NONE` alone where it is known that there is none
 */
record CensusChild(
        ChildId childId,
        @Nullable String laChildId,
        @Nullable String upn,
        @Nullable String upnUnknown,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable String sex,
        @Nullable LocalDate diedOn,
        @Nullable String ethnicity,
        List<String> disabilities,
        List<Episode> episodes) {

    /**
     * The time in which children's services were open to the child, or a referral that led to nothing.
     *
     * @param caseId absent for a referral that led to nothing
     * @param initialConferenceOn of a child who came with a plan of another authority; an enquiry has its own
     */
    record Episode(
            @Nullable CaseId caseId,
            @Nullable LocalDate referredOn,
            @Nullable String source,
            @Nullable String primaryNeed,
            @Nullable LocalDate closedOn,
            @Nullable String closureReason,
            @Nullable LocalDate initialConferenceOn,
            @Nullable FurtherAction furtherAction,
            List<Assessed> assessments,
            List<NeedPlan> needPlans,
            List<Enquired> enquiries,
            List<ProtectionPlan> protectionPlans) {

        boolean isWithoutFurtherAction() {
            return furtherAction == FurtherAction.NONE;
        }
    }

    /** Whether anything followed a referral. */
    enum FurtherAction {
        TAKEN,
        NONE
    }

    record Assessed(@Nullable LocalDate startedOn, @Nullable LocalDate authorisedOn, List<String> factors) {}

    record NeedPlan(LocalDate startedOn, @Nullable LocalDate endedOn) {}

    record Enquired(
            @Nullable LocalDate startedOn,
            @Nullable LocalDate targetOn,
            @Nullable LocalDate conferenceOn,
            Conference conference) {

        boolean isOpen() {
            return conferenceOn == null && conference == Conference.REQUIRED;
        }
    }

    /** Whether an enquiry calls for a conference; while it is under way, it may. */
    enum Conference {
        REQUIRED,
        NOT_REQUIRED
    }

    record ProtectionPlan(
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String initialCategory,
            @Nullable String latestCategory,
            @Nullable Integer earlierPlans,
            List<@Nullable LocalDate> reviews) {}
}
