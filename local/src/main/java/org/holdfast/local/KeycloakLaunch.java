package org.holdfast.local;

import java.util.List;
import java.util.Map;

/** How Keycloak is run here: as its own script would, but compiled for a quick start rather than for many sign-ins. */
record KeycloakLaunch(Home home, Ports ports, KeycloakProgram program, String adminPassword) {

    static final String PART = "keycloak";

    Launch launch() {
        return new Launch(
                PART,
                List.of(
                        Java.command(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MetaspaceSize=128m",
                        "-XX:MaxMetaspaceSize=192m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dkc.home.dir=" + home.keycloak(),
                        "-Djboss.server.config.dir=" + program.configuration(),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-cp",
                        program.library().resolve("quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm",
                        KeycloakProgram.ALONE,
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.keycloak(),
                        "--hostname=http://localhost:" + ports.keycloak()),
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword),
                home.keycloak(),
                home.log(PART),
                () -> Probe.answers(Realm.at(ports).configuration()));
    }
}
