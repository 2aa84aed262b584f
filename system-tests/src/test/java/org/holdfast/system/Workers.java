package org.holdfast.system;

import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.DIRECT_WORK;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.PAT;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Family.DANA;
import static org.holdfast.system.Family.MORGAN;
import static org.holdfast.system.Family.SCHOOL;
import static org.holdfast.system.checker.Command.ALLOCATION;
import static org.holdfast.system.checker.Command.AUTHORISATION;
import static org.holdfast.system.checker.Command.DECISION;
import static org.holdfast.system.checker.Command.SESSION;
import static org.holdfast.system.checker.Command.WORK_PLAN;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.ServiceName;
import org.holdfast.system.Persistent.GaveUp;

/** Everybody at work at once while parts fail: a school that refers, and people who take children all the way to a session. */
final class Workers implements AutoCloseable {

    private static final int SCHOOLS = 3;
    private static final int PEOPLE = 3;
    private static final int SESSIONS = 2;
    private static final Duration AFTER_A_WRONG_ANSWER = Duration.ofSeconds(2);

    private final Api api;
    private final Ledger ledger;
    private final Persistent persistent;
    private final String postcode;
    private final String tool;
    private final ExecutorService threads = Executors.newFixedThreadPool(SCHOOLS + PEOPLE);
    private volatile boolean stopping;

    Workers(Api api, Area area, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
        this.persistent = new Persistent(ledger);
        this.postcode = area.postcode();
        this.tool = Casework.tool(api, SASHA);
    }

    void start() {
        for (var each = 0; each < SCHOOLS; each++) {
            threads.execute(() -> keepAt(this::refer));
        }
        for (var each = 0; each < PEOPLE; each++) {
            threads.execute(() -> keepAt(this::workWithAChild));
        }
    }

    private void keepAt(Runnable work) {
        while (!stopping) {
            try {
                work.run();
            } catch (GaveUp e) {
                LockSupport.parkNanos(AFTER_A_WRONG_ANSWER.toNanos());
            }
        }
    }

    String refer() {
        var key = UUID.randomUUID().toString();
        var referral = Family.referral(postcode, "Robin");
        var id = persistent
                .until(() -> api.as(SCHOOL).postOnce(key, REFERRAL, "/v1/referrals", referral))
                .id();
        ledger.receipt(key, referral, id);
        return id;
    }

    private void workWithAChild() {
        var referral = refer();
        var child = persistent
                .until(() -> api.as(DANA).get(REFERRAL, "/v1/referrals/{}", referral))
                .text("/children/0/childId");
        var decision = done(DANA, REFERRAL, "/v1/referrals/{}/decisions", Family.decision(child), referral);
        ledger.acknowledged(DECISION, decision);
        authorise(referral, decision);
        var allocation = Casework.allocation(api.realm().workerId(SASHA));
        ledger.acknowledged(ALLOCATION, done(PAT, CASELOAD, "/v1/cases/{}/allocations", allocation, caseOf(child)));
        var plan = done(SASHA, DIRECT_WORK, "/v1/work-plans", Casework.workPlan(child, tool));
        ledger.acknowledged(WORK_PLAN, plan);
        for (var each = 0; each < SESSIONS; each++) {
            var session = Casework.session(tool, Map.of("exactWords", "I like it when it is quiet."));
            ledger.acknowledged(SESSION, done(SASHA, DIRECT_WORK, "/v1/work-plans/{}/sessions", session, plan));
        }
    }

    /** With one key however often it is sent. */
    private String done(String by, ServiceName service, String path, Object body, Object... values) {
        var key = UUID.randomUUID().toString();
        return persistent
                .until(() -> api.as(by).postOnce(key, service, path, body, values))
                .id();
    }

    /** An answer takes no key: whoever got none looks whether it arrived before answering again. */
    private void authorise(String referral, String decision) {
        persistent.until(() -> {
            var path = "/v1/referrals/{}/decisions/{}";
            var found = api.as(MORGAN).get(REFERRAL, path, referral, decision);
            return found.status() == 200 && found.text("/status").equals("PENDING")
                    ? api.as(MORGAN)
                            .post(REFERRAL, path + "/authorisation", Map.of("answer", "agree"), referral, decision)
                    : found;
        });
        ledger.acknowledged(AUTHORISATION, decision);
    }

    /** Nobody has asked for the case: it opens because of the event. */
    private String caseOf(String child) {
        return persistent
                .until(
                        () -> api.as(PAT).get(CASELOAD, "/v1/children/{}/worker", child),
                        answer -> !answer.text("/caseId").isEmpty())
                .text("/caseId");
    }

    /** Lets everybody finish what they have begun. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
            threads.shutdownNow();
            ledger.wrong("somebody is still waiting for an answer");
        }
    }
}
