package org.holdfast.referral.family;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.contracts.ChildId;
import org.holdfast.referral.child.ChildView;

/** What the people of a family are called. */
record Relatives(Map<ChildId, ChildView> children, List<Person> people) {

    Relative named(Party party) {
        var child = party.child();
        if (child != null) {
            var view = Objects.requireNonNull(children.get(child));
            return new Relative(view.id(), null, view.fullName(), view.dateOfBirth(), null);
        }
        var person = people.stream()
                .filter(each -> each.id().equals(party.person()))
                .findFirst()
                .orElseThrow();
        return new Relative(null, person.id(), person.fullName(), person.dateOfBirth(), person.telephone());
    }
}
