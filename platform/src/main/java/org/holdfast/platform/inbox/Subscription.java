package org.holdfast.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.StateEvent;

/** What a service does with the events of one topic. */
record Subscription<E extends Event>(Class<E> events, Set<String> types, Consumer<E> handler, List<Kept> kept) {

    static <E extends Event> Subscription<E> to(Class<E> events, Consumer<E> handler, Kept... kept) {
        return new Subscription<>(
                events, below(events).map(Class::getSimpleName).collect(Collectors.toSet()), handler, List.of(kept));
    }

    /** Events of one kind may stand together below a sealed type of their own. */
    private static Stream<Class<?>> below(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Subscription::below)
                : Stream.of(type);
    }

    boolean knows(String type) {
        return types.contains(type);
    }

    /** State is kept by version, so having seen it before does no harm; a fact must not have its effect twice. */
    boolean isState() {
        return StateEvent.class.isAssignableFrom(events);
    }

    void handle(String payload, ObjectMapper json) {
        handler.accept(read(payload, json));
    }

    /** As if nothing of this version or an older one were kept yet. */
    void handleAgain(String payload, ObjectMapper json, Session entities) {
        var state = read(payload, json);
        kept.forEach(table -> table.forgetVersion(entities, state.key().value(), state.version()));
        handler.accept(state);
    }

    private E read(String payload, ObjectMapper json) {
        try {
            return json.readValue(payload, events);
        } catch (JsonProcessingException e) {
            throw new Unreadable(e);
        }
    }
}
