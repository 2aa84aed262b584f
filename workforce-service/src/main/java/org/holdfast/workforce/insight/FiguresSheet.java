package org.holdfast.workforce.insight;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.platform.table.CsvTable;

/** Figures as a sheet that a spreadsheet opens. */
final class FiguresSheet {

    static final String MEDIA_TYPE = "text/csv";

    private static final List<String> COLUMNS = List.of(
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
            "absence");

    private FiguresSheet() {}

    static String of(WorkforceInsight insight) {
        return CsvTable.of(
                COLUMNS, insight.items().stream().map(FiguresSheet::row).toList());
    }

    private static List<String> row(WorkforceFigures figures) {
        var count = figures.headcount();
        return Stream.of(
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
                        figures.absence())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
