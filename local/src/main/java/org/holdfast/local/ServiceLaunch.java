package org.holdfast.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.holdfast.local.embedded.CannotStart;

/** How one of the four services is run here: small, and told everything by its environment. */
record ServiceLaunch(Home home, Ports ports, ServiceName service) {

    Launch with(Map<String, String> environment) {
        if (!Files.exists(program())) {
            throw new CannotStart(service.serviceName() + " is not built: there is no " + program());
        }
        return new Launch(
                part(),
                List.of(
                        Java.command(),
                        "-Xms64m",
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MaxMetaspaceSize=192m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        program().toString()),
                environment,
                home.repository(),
                home.log(part()),
                () -> Probe.answers(ready()));
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
