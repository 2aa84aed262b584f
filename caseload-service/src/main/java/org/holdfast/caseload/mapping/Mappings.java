package org.holdfast.caseload.mapping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.caseload.language.Language;
import org.holdfast.caseload.mapping.MappingView.HintAt;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.MappingId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every mapping. */
@ApplicationScoped
class Mappings implements PanacheRepositoryBase<SafetyMapping, UUID> {

    private final Language language;

    Mappings(Language language) {
        this.language = language;
    }

    SafetyMapping get(CaseId caseId, MappingId id) {
        return findByIdOptional(id.value())
                .filter(mapping -> mapping.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("mapping"));
    }

    List<SafetyMapping> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (onDay < ?2 or (onDay = ?2 and id < ?3)) order by onDay desc, id desc",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by onDay desc, id desc", caseId))
                .page(0, limit)
                .list();
    }

    MappingView shown(SafetyMapping mapping) {
        var content = mapping.content();
        return mapping.view(Stream.of(
                        hints("/pastHarm", content.pastHarm()),
                        hints("/complications", content.complications()),
                        hints("/strengths", content.strengths()),
                        hints("/safety", content.safety()),
                        hints("/nextSteps", content.nextSteps()),
                        hints("/bottomLines", content.bottomLines()),
                        dangers(content.dangers()))
                .flatMap(each -> each)
                .toList());
    }

    private Stream<HintAt> hints(String part, List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().flatMap(place -> hints(part + "/" + place, texts.get(place)));
    }

    private Stream<HintAt> dangers(List<Danger> dangers) {
        return IntStream.range(0, dangers.size())
                .boxed()
                .flatMap(place -> Stream.concat(
                        hints(
                                "/dangers/%d/aboutWhat".formatted(place),
                                dangers.get(place).aboutWhat()),
                        hints(
                                "/dangers/%d/safetyGoal".formatted(place),
                                dangers.get(place).safetyGoal())));
    }

    private Stream<HintAt> hints(String pointer, String text) {
        return language.hintsIn(text).stream().map(hint -> new HintAt(pointer, hint));
    }
}
