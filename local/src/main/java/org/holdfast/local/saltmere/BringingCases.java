package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.holdfast.local.ServiceName;

/** Brings in the cases part by part, and behind each part what was done in it: two services then have work at the same time. */
record BringingCases(Council council, Bringing bringing, Executor threads) {

    /** Begins when that has ended. What is returned ends one after the other. */
    List<CompletableFuture<Void>> after(CompletableFuture<Void> known) {
        var all = new ArrayList<CompletableFuture<Void>>();
        var cases = known;
        var relationships = known;
        var work = known;
        for (var part : CasePart.all()) {
            var children = part.in(council);
            cases = cases.thenRunAsync(() -> bringing.bring(cases(part, children)), threads);
            relationships = CompletableFuture.allOf(cases, relationships)
                    .thenRunAsync(
                            () -> {
                                bringing.bring(relationships(part, children));
                                bringing.bring(pathways(part, children));
                            },
                            threads);
            work = CompletableFuture.allOf(cases, work)
                    .thenRunAsync(() -> bringing.bring(directWork(part, children)), threads);
            all.addAll(List.of(cases, relationships, work));
        }
        return all;
    }

    private static Batch cases(CasePart part, Council children) {
        return new Batch(
                part.name("cases and allocations"),
                ServiceName.CASELOAD,
                new CaseloadLines(children).withClosedCases());
    }

    private static Batch relationships(CasePart part, Council children) {
        return new Batch(
                part.name("cards, check-ins and what children said"),
                ServiceName.CASELOAD,
                new RelationshipLines(children).ofChildren());
    }

    private static Batch pathways(CasePart part, Council children) {
        return new Batch(
                part.name("assessments, plans and visits"),
                ServiceName.CASELOAD,
                new PathwayLines(children).ofOpenCases());
    }

    private static Batch directWork(CasePart part, Council children) {
        return new Batch(
                part.name("plans and sessions of direct work"),
                ServiceName.DIRECT_WORK,
                new DirectWorkLines(children).work());
    }
}
