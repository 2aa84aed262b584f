package org.holdfast.caseload.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.CaseId;

/** Shows cases with the names of their children and teams. */
@ApplicationScoped
public class CaseViews {

    private final CaseFiles cases;
    private final Children children;
    private final Teams teams;

    CaseViews(CaseFiles cases, Children children, Teams teams) {
        this.cases = cases;
        this.children = children;
        this.teams = teams;
    }

    public CaseView of(CaseId id) {
        return of(List.of(cases.get(id))).getFirst();
    }

    List<CaseView> of(List<CaseFile> files) {
        var named = children.withIds(files.stream().map(CaseFile::childId).toList());
        var held = teams.withIds(
                files.stream().flatMap(file -> file.teamId().stream()).toList());
        return files.stream()
                .map(file -> file.view(
                        named.get(file.childId()), file.teamId().map(held::get).orElse(null)))
                .toList();
    }
}
