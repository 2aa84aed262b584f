package org.holdfast.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.embedded.EmbeddedDatabase;

/** Looks at a run from outside, by its notes, its ports and its answers. */
record Parts(Home home, Ports ports) {

    List<Part> all() {
        var all = new ArrayList<Part>();
        all.add(postgresql());
        all.add(kafka());
        all.add(process(KeycloakLaunch.PART, ports.keycloak(), Realm.at(ports).configuration()));
        for (var service : ServiceName.values()) {
            var launch = new ServiceLaunch(home, ports, service);
            all.add(process(service.serviceName(), ports.service(service), launch.ready()));
        }
        return all;
    }

    /** In one number: what the run costs the machine. */
    long memory() {
        return all().stream()
                .flatMap(part -> part.processes().stream())
                .mapToLong(Memory::bytes)
                .sum();
    }

    private Part postgresql() {
        var processes = EmbeddedDatabase.processes(home.postgresql()).toList();
        return new Part("postgresql", ports.postgresql(), Probe.listens(ports.postgresql()), processes, 0);
    }

    /** Kafka has no process of its own: what it uses is the launcher's. */
    private Part kafka() {
        var launcher = PidFile.of(home.run(), Home.LAUNCHER).flatMap(PidFile::process).stream()
                .toList();
        var ready = !launcher.isEmpty() && Probe.listens(ports.kafka());
        return new Part("kafka (and the launcher)", ports.kafka(), ready, launcher, 0);
    }

    private Part process(String name, int port, URI address) {
        var note = PidFile.of(home.run(), name);
        var processes = note.flatMap(PidFile::process).stream().toList();
        var ready = !processes.isEmpty() && Probe.answers(address);
        return new Part(
                name, port, ready, processes, note.map(PidFile::restarts).orElse(0));
    }
}
