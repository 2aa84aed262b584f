package org.holdfast.local.saltmere;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.holdfast.local.FirstData;
import org.holdfast.local.Installation;
import org.holdfast.local.KeptTokens;
import org.holdfast.local.ServiceName;

/**
 * Saltmere, brought in by the door through which a council brings its own history. Each service is sent its part as soon as what
 * that part names is known; whatever was there already is passed over, so that a load that was cut short goes on.
 */
public final class Saltmere implements FirstData {

    /** Another number is another council. */
    static final long SEED = 2027;

    @Override
    public String name() {
        return "saltmere";
    }

    @Override
    public void load(Installation empty) {
        var into = new Installation(new KeptTokens(empty.tokens()), empty.services(), empty.day(), empty.progress());
        into.progress().accept("Saltmere: laying out the council back from " + into.day() + " (seed " + SEED + ")");
        var council = Council.of(SEED, into.day());
        try (var door = new ImportDoor(into);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                bring(council, new Bringing(door, into, Duration.ofSeconds(1)), new Acquaintance(into), threads);
            } finally {
                threads.shutdownNow();
            }
        }
        new ThisMorning(into, council).happens();
    }

    private static void bring(Council council, Bringing bringing, Acquaintance acquaintance, Executor threads) {
        var people = new WorkforceLines(council);
        var frontDoor = new ReferralLines(council);
        var staff = start(threads, () -> {
            bringing.bring(new Batch("teams", ServiceName.WORKFORCE, people.teams()));
            bringing.bring(new Batch("people", ServiceName.WORKFORCE, people.staff()));
            bringing.bring(new Batch("absences, moves and departures", ServiceName.WORKFORCE, people.since()));
        });
        var children = start(threads, () -> {
            bringing.bring(new Batch("partner agencies and their people", ServiceName.REFERRAL, frontDoor.agencies()));
            bringing.bring(new Batch("children", ServiceName.REFERRAL, frontDoor.children()));
        });
        var referrals = children.thenRunAsync(
                () -> bringing.bring(new Batch("referrals and decisions", ServiceName.REFERRAL, frontDoor.referrals())),
                threads);
        var help = referrals.thenRunAsync(
                () -> bringing.bring(
                        new Batch("plans of early help", ServiceName.REFERRAL, new EarlyHelpLines(council).plans())),
                threads);
        var academy = staff.thenRunAsync(
                () -> {
                    var lines = new AcademyLines(council);
                    bringing.bring(
                            new Batch("posts and candidates", ServiceName.WORKFORCE, lines.postsAndCandidates()));
                    bringing.bring(new Batch("courses and first years", ServiceName.WORKFORCE, lines.learning()));
                    bringing.bring(new Batch("times of supervision", ServiceName.WORKFORCE, lines.supervision()));
                },
                threads);
        var known = CompletableFuture.allOf(staff, children)
                .thenRunAsync(() -> acquaintance.withEveryone(council.workforce()), threads);
        var feedback = known.thenRunAsync(
                () -> bringing.bring(new Batch(
                        "complaints and compliments",
                        ServiceName.CASELOAD,
                        new RelationshipLines(council).ofFamilies())),
                threads);
        var parts = new ArrayList<>(List.of(staff, children, academy, referrals, help, feedback));
        parts.addAll(new BringingCases(council, bringing, threads).after(known));
        await(parts);
    }

    private static CompletableFuture<Void> start(Executor threads, Runnable what) {
        return CompletableFuture.runAsync(what, threads);
    }

    /** What one part cannot do ends the load at once: the others would only wait for it. */
    private static void await(List<CompletableFuture<Void>> parts) {
        var all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        parts.forEach(part -> part.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
