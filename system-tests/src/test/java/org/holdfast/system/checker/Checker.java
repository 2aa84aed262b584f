package org.holdfast.system.checker;

import static org.holdfast.system.checker.Finding.Kind.DIFFERS;
import static org.holdfast.system.checker.Finding.Kind.LOST;
import static org.holdfast.system.checker.Finding.Kind.MISORDERED;
import static org.holdfast.system.checker.Finding.Kind.NOT_APPLIED;
import static org.holdfast.system.checker.Finding.Kind.TWICE;
import static org.holdfast.system.checker.Finding.Kind.UNASKED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what clients were told with what the topics, the inboxes and the copies hold. */
public final class Checker {

    /** What sweeps tell of a person on a day: the person's record has versions, these have none. */
    private static final Set<String> OF_NO_AGGREGATE = Set.of("SupervisionOverdue", "RegistrationLapsed");

    private Checker() {}

    /** Each acknowledged command is told once, and nothing is told that was acknowledged to nobody. */
    public static List<Finding> commands(Collection<Acknowledged> acknowledged, List<Told> told) {
        return Stream.of(Command.values())
                .flatMap(command -> commands(command, acknowledged, told))
                .toList();
    }

    private static Stream<Finding> commands(Command command, Collection<Acknowledged> all, List<Told> told) {
        var acknowledged = all.stream()
                .filter(each -> each.command() == command)
                .map(Acknowledged::id)
                .collect(Collectors.toSet());
        var events = told.stream()
                .filter(command::isToldBy)
                .collect(Collectors.groupingBy(
                        command::recordOf, Collectors.mapping(Told::eventId, Collectors.toSet())));
        return Stream.of(
                        without(acknowledged, events.keySet()).map(id -> new Finding(LOST, command + " " + id)),
                        without(events.keySet(), acknowledged).map(id -> new Finding(UNASKED, command + " " + id)),
                        events.entrySet().stream()
                                .filter(event -> acknowledged.contains(event.getKey()))
                                .filter(event -> event.getValue().size() > 1)
                                .map(event -> new Finding(TWICE, command + " " + event.getKey())))
                .flatMap(findings -> findings);
    }

    /** An event may come again; one that comes for the first time is never older than those before it about the same thing. */
    public static List<Finding> order(List<Told> told) {
        var seen = new HashSet<String>();
        var highest = new HashMap<String, Integer>();
        var findings = new ArrayList<Finding>();
        for (var event : told) {
            if (!OF_NO_AGGREGATE.contains(event.type()) && seen.add(event.topic() + " " + event.eventId())) {
                var place = event.topic() + " " + event.key() + " " + event.subject();
                if (event.version() < highest.getOrDefault(place, 0)) {
                    findings.add(
                            new Finding(MISORDERED, event.type() + " " + event.eventId() + " on " + event.topic()));
                }
                highest.merge(place, event.version(), Math::max);
            }
        }
        return findings;
    }

    /** Each event of the topic has had its effect in the service: the inbox keeps its id in the transaction of the effect. */
    public static List<Finding> applied(String service, String topic, List<Told> told, Set<String> inbox) {
        var ids = told.stream()
                .filter(event -> event.topic().equals(topic))
                .map(Told::eventId)
                .collect(Collectors.toSet());
        return without(ids, inbox)
                .map(id -> new Finding(NOT_APPLIED, id + " of " + topic + " in " + service))
                .toList();
    }

    /** What is kept from events is what its source says, row by row. */
    public static List<Finding> copy(String name, Map<String, String> source, Map<String, String> copy) {
        var ids = new TreeSet<>(source.keySet());
        ids.addAll(copy.keySet());
        return ids.stream()
                .filter(id -> !source.getOrDefault(id, "absent").equals(copy.getOrDefault(id, "absent")))
                .map(id -> new Finding(DIFFERS, name + " " + id))
                .toList();
    }

    private static Stream<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).sorted();
    }
}
