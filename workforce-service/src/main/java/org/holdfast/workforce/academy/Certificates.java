package org.holdfast.workforce.academy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.platform.print.Printing;
import org.jspecify.annotations.Nullable;

/** Writes certificates: a tagged PDF with its fonts inside, the same each time it is asked for. */
@ApplicationScoped
class Certificates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Template certificate;
    private final Printing printing;

    Certificates(@Location("certificate.html") Template certificate, Printing printing) {
        this.certificate = certificate;
        this.printing = printing;
    }

    byte[] pdf(String name, Attendance attendance) {
        return printing.pdf(html(name, attendance));
    }

    private String html(String name, Attendance attendance) {
        return certificate
                .data("name", name)
                .data("title", attendance.title())
                .data("hours", attendance.hours())
                .data("from", DAY.format(attendance.startsOn()))
                .data("until", DAY.format(attendance.attendedOn()))
                .data("counts", counts(attendance.countsUntil()))
                .render();
    }

    private static String counts(@Nullable LocalDate until) {
        return until == null ? "" : "It counts until %s.".formatted(DAY.format(until));
    }
}
