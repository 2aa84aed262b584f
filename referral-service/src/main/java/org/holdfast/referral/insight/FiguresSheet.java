package org.holdfast.referral.insight;

import org.holdfast.platform.figures.Sheet;

/** Figures as a sheet that a spreadsheet opens. */
final class FiguresSheet {

    private static final String[] COLUMNS = {
        "key",
        "label",
        "referrals",
        "children",
        "decided",
        "converted",
        "conversion",
        "noFurtherAction",
        "reReferred",
        "reReferral",
        "supportTried",
        "supportTriedShare",
        "acknowledgedInTime",
        "acknowledgedLate",
        "decidedInTime",
        "decidedLate",
        "informationInTime",
        "informationLate",
        "urgentAuthorisedInTime",
        "urgentAuthorisedLate",
        "ratings",
        "listened",
        "clearOutcome"
    };

    private FiguresSheet() {}

    static String of(FrontDoorInsight insight) {
        return Sheet.of(COLUMNS, insight.items().stream().map(FiguresSheet::row).toList());
    }

    private static Object[] row(FrontDoorFigures figures) {
        return new Object[] {
            figures.key(),
            figures.label(),
            figures.referrals(),
            figures.children(),
            figures.decided(),
            figures.converted(),
            figures.conversion(),
            figures.noFurtherAction(),
            figures.reReferred(),
            figures.reReferral(),
            figures.supportTried(),
            figures.supportTriedShare(),
            figures.acknowledged().inTime(),
            figures.acknowledged().late(),
            figures.decisions().inTime(),
            figures.decisions().late(),
            figures.information().inTime(),
            figures.information().late(),
            figures.urgentAuthorisations().inTime(),
            figures.urgentAuthorisations().late(),
            figures.ratings(),
            figures.listened(),
            figures.clearOutcome()
        };
    }
}
