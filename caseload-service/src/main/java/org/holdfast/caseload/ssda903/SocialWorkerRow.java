package org.holdfast.caseload.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.ssda903.CareJourney.Episode;
import org.jspecify.annotations.Nullable;

/** A line of the table, in its national columns. Days as the return writes them. */
@Schema(name = "Ssda903SocialWorkerRow")
record SocialWorkerRow(
        @Schema(description = "CHILD", example = "C1", maxLength = 20)
        String child,

        @Schema(description = "DOB", example = "03/04/2015", maxLength = 10)
        String dateOfBirth,

        @Schema(description = "SW_ID, begins with SW or XX", example = "SW123456", maxLength = 20)
        String socialWorker,

        @Schema(description = "SW_DECOM", example = "01/06/2026", maxLength = 10)
        String from,

        @Schema(
                description = "SW_DEC; empty while it goes on at the end of the year",
                example = "30/09/2026",
                maxLength = 10)
        String until,

        @Schema(description = "SW_REASON, why this one began", example = "LEFTRL", maxLength = 6)
        String reason) {

    static final String[] COLUMNS = {"CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"};

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final String FIRST_CONTACT = "FCONTA";
    private static final String UNREGISTERED = "XX";

    static SocialWorkerRow of(CareJourney journey, Episode episode, CollectionYear year) {
        var last = episode.lastDay();
        return new SocialWorkerRow(
                journey.laChildId() == null ? "" : journey.laChildId(),
                journey.dateOfBirth() == null ? "" : DAY.format(journey.dateOfBirth()),
                episode.registration() == null
                        ? UNREGISTERED
                                + episode.workerId()
                                        .value()
                                        .toString()
                                        .replace("-", "")
                                        .substring(22)
                                        .toUpperCase(Locale.UK)
                        : episode.registration(),
                DAY.format(episode.firstDay()),
                last == null || last.isAfter(year.last()) ? "" : DAY.format(last),
                episode.reason() == null ? FIRST_CONTACT : episode.reason());
    }

    LocalDate firstDay() {
        return LocalDate.parse(from, DAY);
    }

    @Nullable LocalDate lastDay() {
        return until.isEmpty() ? null : LocalDate.parse(until, DAY);
    }

    boolean isFirstContact() {
        return reason.equals(FIRST_CONTACT);
    }

    /** The same social worker, who began on the same day for the same reason. */
    boolean isSamePerson(SocialWorkerRow other) {
        return socialWorker.equals(other.socialWorker) && from.equals(other.from) && reason.equals(other.reason);
    }

    Object[] values() {
        return new Object[] {child, dateOfBirth, socialWorker, from, until, reason};
    }
}
