package org.holdfast.local;

import java.util.List;
import java.util.Map;
import org.holdfast.local.backup.Backups;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.saltmere.Recount;

/** What {@code ./holdfast} calls: one command, one exit code, and one sentence when it cannot be done. */
public final class Holdfast {

    private Holdfast() {}

    public static void main(String[] arguments) {
        Thread.currentThread().setUncaughtExceptionHandler(Holdfast::stopAfter);
        try {
            System.exit(run(List.of(arguments)));
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    /** Nothing we know of: without an exit the servers' own threads would keep a headless launcher alive. */
    private static void stopAfter(Thread thread, Throwable failure) {
        failure.printStackTrace(System.err);
        System.exit(1);
    }

    private static int run(List<String> arguments) {
        var environment = System.getenv();
        var home = Home.from(environment);
        var ports = Ports.from(environment);
        return switch (String.join(" ", arguments)) {
            case "up" -> new Up(home, ports, environment, System.out).run();
            case "down" -> new Down(home, System.out).run();
            case "status" -> new Status(home, ports, System.out).run();
            case "reset" -> new Reset(home, false, System.out).run();
            case "reset --yes" -> new Reset(home, true, System.out).run();
            case "figures" -> {
                var tokens = new RealmTokens(Realm.at(ports), SignIns.in(SignIns.realm(home)));
                new Recount(tokens, Endpoints.at(ports), System.out).print();
                yield 0;
            }
            case "provision" -> new Provision(environment).run();
            case "backup" -> new Backup(home, ports, backups(environment), System.out).run();
            case String command
            when command.startsWith("restore ") ->
                new Restore(home, backups(environment), System.out).to(command.substring(8));
            case String command
            when command.startsWith("replica ") -> {
                var service = ServiceName.called(command.substring(8))
                        .orElseThrow(() -> new CannotStart("There is no service of this name."));
                yield new Replica(home, ports, service, Tuning.from(environment), System.out).run();
            }
            case String command
            when command.startsWith("token ") -> {
                var signIns = SignIns.in(SignIns.realm(home));
                System.out.println(new RealmTokens(Realm.at(ports), signIns).bearer(command.substring(6)));
                yield 0;
            }
            default -> throw new CannotStart("Unknown command: ./holdfast help lists what there is.");
        };
    }

    private static Backups backups(Map<String, String> environment) {
        return Backups.from(environment)
                .orElseThrow(() -> new CannotStart(Backups.VARIABLE + " must say where backups are kept."));
    }
}
