package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.local.saltmere.Happening.Allocated;
import org.holdfast.local.saltmere.Happening.Role;

/** Who was there for each child, from when to when: the social worker, or whoever leads where there is none. */
record Tenures(Map<Integer, List<Allocated>> byCase) {

    static Tenures of(List<Happening> happenings) {
        var byCase = new LinkedHashMap<Integer, List<Allocated>>();
        for (var happening : happenings) {
            if (happening instanceof Allocated allocated && leads(allocated)) {
                byCase.computeIfAbsent(allocated.file().number(), _ -> new ArrayList<>())
                        .add(allocated);
            }
        }
        return new Tenures(byCase);
    }

    private static boolean leads(Allocated allocated) {
        return switch (allocated.role()) {
            case PRIMARY, LEAD_PRACTITIONER -> true;
            case PERSONAL_ADVISER -> !allocated.file().type().hasSocialWorker();
            case CO_WORKER, CONSULTANT, FAMILY_SUPPORT, REVIEWING_OFFICER -> false;
        };
    }

    List<Allocated> of(CaseFile file) {
        return byCase.getOrDefault(file.number(), List.of());
    }

    /** Who had the child at that moment. */
    Optional<Colleague> of(CaseFile file, Instant at) {
        return of(file).stream()
                .filter(allocated -> !allocated.at().isAfter(at))
                .reduce((_, later) -> later)
                .map(Allocated::worker);
    }

    /** Whoever has the child now. */
    Optional<Allocated> latest(CaseFile file) {
        return of(file).stream()
                .filter(allocated -> allocated.role() != Role.CO_WORKER)
                .reduce((_, later) -> later);
    }
}
