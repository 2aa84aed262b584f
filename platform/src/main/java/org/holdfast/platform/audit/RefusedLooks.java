package org.holdfast.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.platform.audit.Audit.Entry;

/** What this request was not let see. The refusal undoes the transaction it happens in, so the entries wait for its end. */
@RequestScoped
class RefusedLooks {

    private final List<Entry> waiting = new ArrayList<>();

    void add(Entry refused) {
        waiting.add(refused);
    }

    List<Entry> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
