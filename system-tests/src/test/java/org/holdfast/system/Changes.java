package org.holdfast.system;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.ServiceName;

/** The feed of what changed in a service, as a subscriber reads it from a place on. */
record Changes(Api api, ServiceName service, String place) {

    /** From the very beginning. */
    Changes(Api api, ServiceName service) {
        this(api, service, "");
    }

    /** The same feed without what has been told so far. */
    Changes fromNowOn() {
        var next = place;
        for (var page = page(next); !page.items().isEmpty(); page = page(next)) {
            next = page.text("/next");
        }
        return new Changes(api, service, next);
    }

    /** The types of the changes of one record, in their order. */
    List<String> about(String id) {
        return all().stream()
                .filter(change -> change.id().equals(id))
                .map(Change::type)
                .toList();
    }

    List<Change> all() {
        var all = new ArrayList<Change>();
        var next = place;
        for (var page = page(next); !page.items().isEmpty(); page = page(next)) {
            page.items()
                    .forEach(item -> all.add(new Change(
                            item.path("type").asText(), item.path("id").asText())));
            next = page.text("/next");
        }
        return all;
    }

    private Answer page(String since) {
        return api.as("subscriber-bi")
                .get(service, "/v1/changes?limit=200" + (since.isEmpty() ? "" : "&since=" + since))
                .expect(200);
    }

    record Change(String type, String id) {}
}
