package org.holdfast.caseload.aboutme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;

/** The name by which somebody wants to be called, and what they approved of themselves. */
@ApplicationScoped
public class KnownAs {

    private final AboutMePages pages;
    private final Workers workers;
    private final Children children;

    KnownAs(AboutMePages pages, Workers workers, Children children) {
        this.pages = pages;
        this.workers = workers;
        this.children = children;
    }

    /** As they said; else their first name. Who is not known here is not in it. */
    public Map<WorkerId, String> workers(Collection<WorkerId> ids) {
        var said = pages.approvedOf(Whose.WORKER, ids).stream()
                .collect(Collectors.toMap(AboutMe::person, page -> page.text().knownAs()));
        return workers.withIds(ids).values().stream()
                .collect(Collectors.toMap(
                        worker -> worker.id(),
                        worker -> Optional.ofNullable(said.get(worker.id().value()))
                                .orElseGet(() -> firstOf(worker.fullName()))));
    }

    /** As the child said; else the child's first name. */
    public String child(ChildId id) {
        return ofChild(id)
                .map(AboutMeText::knownAs)
                .or(() -> Optional.ofNullable(children.withIds(Set.of(id)).get(id))
                        .map(child -> firstOf(child.fullName())))
                .orElse("");
    }

    /** As these children said; else their first names. Who is not known here is not in it. */
    public Map<ChildId, String> children(Collection<ChildId> ids) {
        var said = pages.approvedOf(Whose.CHILD, ids).stream()
                .collect(Collectors.toMap(AboutMe::person, page -> page.text().knownAs()));
        return children.withIds(ids).values().stream()
                .collect(Collectors.toMap(
                        child -> child.id(),
                        child -> Optional.ofNullable(said.get(child.id().value()))
                                .orElseGet(() -> firstOf(child.fullName()))));
    }

    public Optional<AboutMeText> ofWorker(WorkerId id) {
        return pages.approved(Whose.WORKER, Set.of(id)).map(AboutMe::text);
    }

    /** What these people approved of themselves. */
    public Map<UUID, AboutMeText> ofWorkers(Collection<WorkerId> ids) {
        return pages.approvedOf(Whose.WORKER, ids).stream().collect(Collectors.toMap(AboutMe::person, AboutMe::text));
    }

    private Optional<AboutMeText> ofChild(ChildId id) {
        return pages.approved(Whose.CHILD, children.allRecordsOf(id)).map(AboutMe::text);
    }

    static String firstOf(String fullName) {
        return fullName.strip().split("\\s+", 2)[0];
    }
}
