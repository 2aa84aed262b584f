package org.holdfast.directwork.insight;

import java.util.stream.Stream;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.BarChart.Bar;
import org.holdfast.platform.figures.Sheet;

/** The figures as sheets and as pictures. */
final class InsightSheets {

    private InsightSheets() {}

    static String of(DirectWorkInsight insight) {
        return Sheet.of(
                new String[] {"from", "until", "team", "children", "withDirectWork", "without", "share"},
                Stream.concat(insight.items().stream(), Stream.of(insight.all()))
                        .map(reach -> new Object[] {
                            insight.from(),
                            insight.until(),
                            reach.team(),
                            reach.children(),
                            reach.withDirectWork(),
                            reach.without(),
                            reach.share()
                        })
                        .toList());
    }

    static BarChart chart(DirectWorkInsight insight) {
        return new BarChart(
                "Direct work with children, %s to %s".formatted(insight.from(), insight.until()),
                "For each team, the children who have a worker of their own and, darker, those who had a session.",
                "children with a worker of their own; darker: with direct work in this time",
                insight.items().stream()
                        .map(reach -> new Bar(
                                reach.team(),
                                reach.children(),
                                reach.withDirectWork(),
                                "%d of %d".formatted(reach.withDirectWork(), reach.children())))
                        .toList());
    }

    static String of(ToolInsight insight) {
        return Sheet.of(
                new String[] {
                    "from",
                    "until",
                    "tool",
                    "sessions",
                    "children",
                    "withFaces",
                    "happier",
                    "stoppedForTheChild",
                    "engagement",
                    "rating"
                },
                insight.items().stream()
                        .map(tool -> new Object[] {
                            insight.from(),
                            insight.until(),
                            tool.name(),
                            tool.sessions(),
                            tool.children(),
                            tool.withFaces(),
                            tool.happier(),
                            tool.stoppedForTheChild(),
                            tool.engagement(),
                            tool.rating()
                        })
                        .toList());
    }

    static BarChart chart(ToolInsight insight) {
        return new BarChart(
                "What direct work was done with, %s to %s".formatted(insight.from(), insight.until()),
                "For each tool, the sessions and, darker, those that the child left with a happier face.",
                "sessions; darker: the child chose a happier face at the end",
                insight.items().stream()
                        .map(tool -> new Bar(
                                tool.name(),
                                tool.sessions(),
                                tool.happier(),
                                "%d, %d".formatted(tool.sessions(), tool.happier())))
                        .toList());
    }
}
