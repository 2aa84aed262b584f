package org.holdfast.caseload.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.holdfast.platform.national.PrimaryNeed;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Where a case came from: from when the time to assess the child counts, and what the returns ask of the referral.
 *
 * @param on the day of the referral, or on which a case opened by hand began
 * @param assessmentDueOn the 45th working day after it
 * @param source national code, said here where no referral of this front door led to the case
 * @param primaryNeed national code, said here likewise
 */
@Embeddable
public record Referred(
        @Column(name = "referred_on") LocalDate on,
        LocalDate assessmentDueOn,
        @Column(name = "referral_source") @Nullable String source,
        @Column(name = "primary_need") @Nullable String primaryNeed) {

    /** Working Together 2023; validator of the children in need census, rule 8670Q. */
    public static final int WORKING_DAYS_TO_ASSESS = 45;

    public static Referred on(LocalDate day, WorkingDays workingDays) {
        return new Referred(day, workingDays.after(day, WORKING_DAYS_TO_ASSESS), null, null);
    }

    Referred by(@Nullable ReferralSource by, @Nullable PrimaryNeed need) {
        return new Referred(on, assessmentDueOn, by == null ? null : by.code(), need == null ? null : need.code());
    }

    void refuseAfter(LocalDate opened) {
        if (on.isAfter(opened)) {
            throw new ReferredAfterOpening();
        }
    }

    /** @param rule of the children in need census that says so */
    public void refuseBefore(LocalDate day, String rule, String pointer) {
        if (day.isBefore(on)) {
            throw new BeforeReferral(on, rule, pointer);
        }
    }
}
