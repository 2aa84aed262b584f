package org.holdfast.local;

import java.util.List;
import java.util.Map;

/** How Kafka is run here: by the launcher's own program, in a small process of its own. */
record BrokerLaunch(Home home, Ports ports) {

    static final String PART = "kafka";

    Launch launch() {
        return new Launch(
                PART,
                List.of(
                        Java.command(),
                        "-Xms64m",
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        BrokerProgram.class.getName(),
                        home.kafka().toString(),
                        Integer.toString(ports.kafka())),
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                home.repository(),
                home.log(PART),
                () -> Probe.listens(ports.kafka()));
    }
}
