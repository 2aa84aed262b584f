package org.holdfast.workforce.insight;

import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.BarChart.Bar;

/** Figures as a picture: for each group everybody who works there and, darker, the agency workers among them. */
final class FiguresChart {

    private FiguresChart() {}

    static BarChart of(WorkforceInsight insight) {
        return new BarChart(
                "The workforce on %s, by %s"
                        .formatted(insight.on(), insight.by().code()),
                "For each %s, full-time equivalents in post and agency workers together and, darker, the agency workers."
                        .formatted(insight.by().code()),
                "full-time equivalents in post and agency; darker: agency workers",
                insight.items().stream().map(FiguresChart::bar).toList());
    }

    private static Bar bar(WorkforceFigures figures) {
        var inPost = figures.headcount().inPost();
        var agency = figures.headcount().agency();
        return new Bar(
                figures.label(),
                inPost.add(agency).doubleValue(),
                agency.doubleValue(),
                "%s in post, %s agency".formatted(inPost.toPlainString(), agency.toPlainString()));
    }
}
