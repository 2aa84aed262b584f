package org.holdfast.caseload.aboutme;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.platform.print.Printing;
import org.holdfast.platform.problem.NotFound;

/** Writes what somebody says of themselves as HTML, and from that as PDF. */
@ApplicationScoped
public class AboutMePrint {

    private final Template template;
    private final Printing printing;

    AboutMePrint(@Location("about-me.html") Template template, Printing printing) {
        this.template = template;
        this.printing = printing;
    }

    public byte[] pdf(OnePage page, PageWanted wanted) {
        return printing.pdf(html(page, wanted.layout));
    }

    public byte[] png(OnePage page, PageWanted wanted) {
        return printing.coloured(pdf(page, wanted), wanted.page).orElseThrow(() -> new NotFound("page"));
    }

    String html(OnePage page, AboutMeLayout layout) {
        return template.data("page", page)
                .data("text", page.text())
                .data("layout", layout.code())
                .render();
    }
}
