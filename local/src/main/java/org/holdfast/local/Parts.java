package org.holdfast.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.holdfast.local.embedded.EmbeddedDatabase;

/** Looks at a run from outside, by its notes, its ports and its answers. */
record Parts(Home home, Ports ports) {

    List<Part> all() {
        var all = new ArrayList<Part>();
        all.add(postgresql());
        all.add(process(BrokerLaunch.PART, ports.kafka(), () -> Probe.listens(ports.kafka())));
        all.add(process(
                KeycloakLaunch.PART,
                ports.keycloak(),
                () -> Probe.answers(Realm.at(ports).configuration())));
        for (var service : ServiceName.values()) {
            var launch = new ServiceLaunch(home, ports, service);
            all.add(process(service.serviceName(), ports.service(service), () -> Probe.answers(launch.ready())));
        }
        all.add(process(Home.LAUNCHER, ports.gateway(), () -> Probe.listens(ports.gateway())));
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

    private Part process(String name, int port, BooleanSupplier answers) {
        var note = PidFile.of(home.run(), name);
        var processes = note.flatMap(PidFile::process).stream().toList();
        var ready = !processes.isEmpty() && answers.getAsBoolean();
        return new Part(
                name, port, ready, processes, note.map(PidFile::restarts).orElse(0));
    }
}
