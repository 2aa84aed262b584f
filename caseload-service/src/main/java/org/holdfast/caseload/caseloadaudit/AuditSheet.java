package org.holdfast.caseload.caseloadaudit;

import java.math.BigDecimal;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** An audit as a table for a spreadsheet, and as a picture for a report. */
record AuditSheet(CaseloadAudit audit) {

    private static final int BAR = 34;
    private static final int LEFT = 90;
    private static final int WIDE = 420;

    /** One line per person; no child is named. */
    String csv() {
        var rows = audit.content().rows().stream()
                .map(row -> new Object[] {
                    row.workerId().value(),
                    row.workerName(),
                    row.teamId() == null ? null : row.teamId().value(),
                    row.grade(),
                    row.fte(),
                    row.workload().cases(),
                    row.workload().limit(),
                    text(row.workload().percent()),
                    row.workload().points(),
                    row.workload().pointsLimit(),
                    text(row.workload().pointsPercent()),
                    row.reducedByPercent(),
                    row.coverNeeded()
                })
                .toList();
        return Sheet.of(
                new String[] {
                    "worker_id",
                    "worker",
                    "team_id",
                    "grade",
                    "fte",
                    "children",
                    "limit",
                    "percent",
                    "points",
                    "points_limit",
                    "points_percent",
                    "reduced_by_percent",
                    "cover_needed"
                },
                rows);
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** How many people are in each band, as bars with their numbers: to be read without colour. */
    String svg() {
        var bands = audit.content().all().bands();
        var most = Math.max(
                1, bands.stream().mapToInt(AuditFigures.Band::holders).max().orElse(1));
        var bars = new StringBuilder();
        for (var place = 0; place < bands.size(); place++) {
            bars.append(bar(bands.get(place), place, most));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="People by number of children">
                <style>text{font:14px sans-serif;fill:#1d1d1b}rect{fill:#1f5f8b}</style>
                <text x="8" y="20">People by number of children, %s</text>
                %s</svg>
                """.formatted(LEFT + WIDE + 60, 40 + bands.size() * BAR, WorkingDays.dayOf(audit.asOf()), bars);
    }

    private static String bar(AuditFigures.Band band, int place, int most) {
        var top = 36 + place * BAR;
        var width = WIDE * band.holders() / most;
        return """
                <text x="8" y="%d">%s</text><rect x="%d" y="%d" width="%d" height="22"/><text x="%d" y="%d">%d</text>
                """.formatted(top + 16, label(band), LEFT, top, width, LEFT + width + 8, top + 16, band.holders());
    }

    private static String label(AuditFigures.Band band) {
        return band.upTo() == null ? band.from() + " and more" : band.from() + " to " + band.upTo();
    }
}
