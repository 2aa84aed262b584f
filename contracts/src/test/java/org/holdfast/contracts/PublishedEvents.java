package org.holdfast.contracts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every record that Holdfast publishes: what the sealed event comes down to. */
final class PublishedEvents {

    private PublishedEvents() {}

    static List<Class<?>> all() {
        return below(Event.class)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    static List<Class<?>> on(Topic.Kind kind) {
        return all().stream().filter(event -> topic(event).kind() == kind).toList();
    }

    static Set<String> on(Topic topic) {
        return names(all().stream().filter(event -> topic(event) == topic));
    }

    static Set<String> names() {
        return names(all().stream());
    }

    static Topic topic(Class<?> event) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.topicName().equals(topicName(event)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(event.getSimpleName() + " is on a topic that Topic lacks"));
    }

    private static String topicName(Class<?> event) {
        try {
            return (String) event.getField("TOPIC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getSimpleName() + " does not say its TOPIC", e);
        }
    }

    private static Set<String> names(Stream<Class<?>> events) {
        return events.map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> below(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PublishedEvents::below)
                : Stream.of(type);
    }
}
