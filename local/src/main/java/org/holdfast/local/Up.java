package org.holdfast.local;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.holdfast.local.backup.Backups;
import org.holdfast.local.embedded.CannotStart;

/** Starts everything, says where it is, and stays until it is told to stop. */
record Up(Home home, Ports ports, Map<String, String> environment, PrintStream out) {

    int run() {
        new Preflight(home, ports).check();
        try (var _ = Lock.take(home.lock())
                .orElseThrow(() -> new CannotStart("Holdfast already runs over " + home.directory()
                        + ": ./holdfast status shows it, ./holdfast down stops it."))) {
            LauncherLog.to(home.log(Home.LAUNCHER));
            return runAlone();
        }
    }

    private int runAlone() {
        var progress = new Progress(out);
        new Leftovers(home, progress).stop();
        new Preflight(home, ports).refuseIfPortsAreTaken();
        var note = PidFile.write(home.run(), Home.LAUNCHER, ProcessHandle.current(), 0);
        var archiving = Backups.from(environment).map(Backups::archiving).orElse(Map.of());
        var tuning = Tuning.from(environment).with(archiving);
        var stack = new Stack(home, ports, KeycloakProgram.from(environment), tuning, progress);
        var signIns = SignIns.in(SignIns.realm(home));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, note), "stop"));
        try {
            stack.start();
        } catch (CannotStart e) {
            stack.close();
            throw e;
        }
        try (var _ =
                Gateway.open(ports.gateway(), new GatewayPages(home, ports, new LandingPage(home, ports, signIns)))) {
            var tokens = new RealmTokens(Realm.at(ports), signIns);
            new FirstLoading(home, environment, tokens, Endpoints.at(ports), progress).once();
            new Welcome(home, ports, signIns, out).say(progress.seconds());
            stay();
        }
        return 0;
    }

    private static void stop(Stack stack, PidFile note) {
        stack.close();
        note.delete();
    }

    /** The shutdown hook stops the parts, whichever signal asks for it. */
    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
