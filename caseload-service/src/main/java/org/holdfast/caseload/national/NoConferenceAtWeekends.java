package org.holdfast.caseload.national;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** Conferences and their reviews are held on days on which everybody can come (census rule 8875). */
public final class NoConferenceAtWeekends extends BrokenRule {

    private NoConferenceAtWeekends() {
        super("This day is at a weekend (census rule 8875)", "#/heldOn");
    }

    public static void refuse(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw new NoConferenceAtWeekends();
        }
    }
}
