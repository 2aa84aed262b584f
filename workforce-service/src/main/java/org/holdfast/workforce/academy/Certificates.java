package org.holdfast.workforce.academy;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes certificates: a tagged PDF with its fonts inside, the same each time it is asked for. */
@ApplicationScoped
class Certificates {

    private static final String FAMILY = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Template certificate;

    Certificates(@Location("certificate.html") Template certificate) {
        this.certificate = certificate;
    }

    byte[] pdf(String name, Attendance attendance) {
        try (var pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(html(name, attendance), null)
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(font("DejaVuSans.ttf"), FAMILY, PLAIN, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Certificates.class.getResourceAsStream(FONTS + file), file);
    }
}
