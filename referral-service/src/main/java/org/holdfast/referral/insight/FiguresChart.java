package org.holdfast.referral.insight;

import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.BarChart.Bar;

/** Figures as a picture: for each group how many came in, and how many of these led to a case. */
final class FiguresChart {

    private FiguresChart() {}

    static BarChart of(FrontDoorInsight insight) {
        return new BarChart(
                "The front door, %s to %s, by %s"
                        .formatted(insight.from(), insight.until(), insight.by().code()),
                "For each %s, the children referred and, darker, those for whom a case opened."
                        .formatted(insight.by().code()),
                "children referred; darker: a case opened",
                insight.items().stream()
                        .map(figures -> new Bar(
                                figures.label(),
                                figures.children(),
                                figures.converted(),
                                figures.children() + ", " + figures.converted()))
                        .toList());
    }
}
