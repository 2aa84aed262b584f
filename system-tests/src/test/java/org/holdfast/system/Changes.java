package org.holdfast.system;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.ServiceName;

/** The whole feed of what changed in a service, as a subscriber reads it. */
record Changes(Api api, ServiceName service) {

    /** The types of the changes of one record, in their order. */
    List<String> about(String id) {
        return all().stream()
                .filter(change -> change.id().equals(id))
                .map(Change::type)
                .toList();
    }

    List<Change> all() {
        var all = new ArrayList<Change>();
        var since = "";
        do {
            var page = api.as("subscriber-bi")
                    .get(service, "/v1/changes?limit=200" + since)
                    .expect(200);
            if (page.items().isEmpty()) {
                return all;
            }
            page.items()
                    .forEach(item -> all.add(new Change(
                            item.path("type").asText(), item.path("id").asText())));
            since = "&since=" + page.text("/next");
        } while (true);
    }

    record Change(String type, String id) {}
}
