package org.holdfast.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.local.embedded.CannotStart;

/** How one of the four services is run here: small, and told everything by its environment. */
record ServiceLaunch(Home home, Ports ports, ServiceName service) {

    /** @param options of Java behind the usual ones, so that they win */
    Launch with(Map<String, String> environment, List<String> options) {
        if (!Files.exists(program())) {
            throw new CannotStart(service.serviceName() + " is not built: there is no " + program());
        }
        return new Launch(
                part(),
                command(options),
                environment,
                home.repository(),
                home.log(part()),
                () -> Probe.answers(ready()));
    }

    private List<String> command(List<String> options) {
        var command = new ArrayList<>(List.of(
                Java.command(),
                // Room for the young and for all classes from the start: growing either while starting costs a full
                // collection each time.
                "-Xms96m",
                "-Xmn64m",
                "-XX:MetaspaceSize=128m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(List.of("-jar", program().toString()));
        return command;
    }

    /** As its note and its log are called. */
    private String part() {
        return ports.replica() == 0 ? service.serviceName() : service.serviceName() + "-" + (ports.replica() + 1);
    }

    URI ready() {
        return URI.create("http://localhost:" + ports.management(service) + "/health/ready");
    }

    private Path program() {
        return home.repository()
                .resolve(service.serviceName())
                .resolve("target")
                .resolve("quarkus-app")
                .resolve("quarkus-run.jar");
    }
}
