package org.holdfast.workforce.insight;

import org.holdfast.platform.figures.Sheet;

/** Figures as a sheet that a spreadsheet opens. */
final class FiguresSheet {

    private static final String[] COLUMNS = {
        "key",
        "label",
        "inPost",
        "leavers",
        "agency",
        "vacancies",
        "agencyCovering",
        "caseHolders",
        "cases",
        "daysLost",
        "turnover",
        "agencyRate",
        "vacancyRate",
        "agencyWhoCover",
        "vacanciesCovered",
        "averageCaseload",
        "absence"
    };

    private FiguresSheet() {}

    static String of(WorkforceInsight insight) {
        return Sheet.of(COLUMNS, insight.items().stream().map(FiguresSheet::row).toList());
    }

    private static Object[] row(WorkforceFigures figures) {
        var count = figures.headcount();
        return new Object[] {
            figures.key(),
            figures.label(),
            count.inPost(),
            count.leavers(),
            count.agency(),
            count.vacancies(),
            count.agencyCovering(),
            count.caseHolders(),
            count.cases(),
            count.daysLost(),
            figures.turnover(),
            figures.agencyRate(),
            figures.vacancyRate(),
            figures.agencyWhoCover(),
            figures.vacanciesCovered(),
            figures.averageCaseload(),
            figures.absence()
        };
    }
}
