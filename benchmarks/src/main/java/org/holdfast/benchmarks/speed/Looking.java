package org.holdfast.benchmarks.speed;

import java.util.List;
import org.holdfast.local.ServiceName;

/** Somebody opens one page after the other. */
record Looking(String as, List<Page> pages) implements Errand {

    record Page(ServiceName service, String path) {}

    @Override
    public void run(Api api) {
        pages.forEach(page -> api.get(as, page.service(), page.path()));
    }
}
