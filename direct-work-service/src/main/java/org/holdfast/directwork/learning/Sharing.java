package org.holdfast.directwork.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.PracticeNoteId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.directwork.toolkit.Tools;

/** Brings together a text, the child it is about and the tool, so that names are found before anything is shared. */
@ApplicationScoped
class Sharing {

    private final GivenNames givenNames = GivenNames.known();
    private final NameFinder finder = new NameFinder(givenNames);

    private final Children children;
    private final Tools tools;
    private final PracticeNotes notes;
    private final Clock clock;

    Sharing(Children children, Tools tools, PracticeNotes notes, Clock clock) {
        this.children = children;
        this.tools = tools;
        this.notes = notes;
        this.clock = clock;
    }

    List<Finding> namesIn(String text, ChildId child) {
        return finder.in(text, knownOf(child));
    }

    PracticeNoteId share(PracticeNoteId id, ShareNote request, WorkerId worker) {
        notes.persist(new PracticeNote(
                id,
                request,
                tools.chosen(request.toolId(), "#/toolId"),
                finder,
                knownOf(request.childId()),
                worker,
                clock.instant()));
        return id;
    }

    private KnownNames knownOf(ChildId child) {
        return KnownNames.of(children.allOf(child), givenNames);
    }
}
