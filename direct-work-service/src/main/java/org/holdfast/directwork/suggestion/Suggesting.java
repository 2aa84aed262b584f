package org.holdfast.directwork.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.directwork.search.Likeness;
import org.holdfast.directwork.search.Likeness.Alike;
import org.holdfast.directwork.suggestion.SuggestionsView.LeftOut;
import org.holdfast.directwork.suggestion.SuggestionsView.Suggestion;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.directwork.work.PastWork;
import org.holdfast.platform.time.WorkingDays;

/** Brings together the catalogue, the words, the child and what was done before. */
@ApplicationScoped
class Suggesting {

    private static final int LEFT_OUT_SHOWN = 10;

    private final Tools tools;
    private final Likeness likeness;
    private final Children children;
    private final PastWork pastWork;
    private final Clock clock;

    Suggesting(Tools tools, Likeness likeness, Children children, PastWork pastWork, Clock clock) {
        this.tools = tools;
        this.likeness = likeness;
        this.children = children;
        this.pastWork = pastWork;
        this.clock = clock;
    }

    SuggestionsView suggest(Scenario asked) {
        var alike = asked.words() == null ? Alike.NOTHING : likeness.to(asked.words());
        var understood = asked.words() == null ? null : Understood.of(asked.words(), alike.heard(), alike.questions());
        var scenario = understood == null ? withAge(asked) : withAge(asked).with(understood);
        var past = Optional.ofNullable(scenario.childId())
                .map(children::allIdsOf)
                .map(this::past)
                .orElse(Map.of());
        var fits = tools.inUse().stream()
                .filter(tool -> Fit.answers(tool.text(), scenario, alike.to(tool.id())))
                .map(tool ->
                        new Candidate(tool, Fit.of(tool.text(), scenario, alike.to(tool.id()), past.get(tool.id()))))
                .sorted(Comparator.comparingInt(
                                (Candidate candidate) -> -candidate.fit().points())
                        .thenComparing(candidate -> candidate.tool().code()))
                .toList();
        return new SuggestionsView(
                understood,
                fits.stream()
                        .filter(candidate -> candidate.fit().hindrance() == null)
                        .limit(scenario.suggestions())
                        .map(candidate -> candidate.suggestion(past))
                        .toList(),
                fits.stream().flatMap(Candidate::leftOut).limit(LEFT_OUT_SHOWN).toList());
    }

    private Scenario withAge(Scenario asked) {
        if (asked.childId() == null) {
            return asked;
        }
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.ENGLAND);
        var age = children.get(asked.childId()).ageOn(today);
        return age.isPresent() ? asked.of(age.getAsInt()) : asked;
    }

    private Map<ToolId, Past> past(Set<ChildId> child) {
        var uses = new HashMap<ToolId, Past>();
        pastWork.with(child)
                .forEach(use -> uses.compute(
                        use.toolId(),
                        (_, before) -> Past.and(
                                before,
                                new Past(1, use.heldOn(), use.leftBetter() ? 1 : 0, use.endedForTheChild() ? 1 : 0))));
        return uses;
    }

    private record Candidate(Tool tool, Fit fit) {

        Suggestion suggestion(Map<ToolId, Past> past) {
            return new Suggestion(
                    tool.wholeView(),
                    fit.points(),
                    fit.reasons(),
                    fit.ageGuard(),
                    fit.alsoBring(),
                    past.get(tool.id()));
        }

        Stream<LeftOut> leftOut() {
            return fit.hindrance() == null
                    ? Stream.empty()
                    : Stream.of(new LeftOut(tool.text().name(), fit.hindrance()));
        }
    }
}
