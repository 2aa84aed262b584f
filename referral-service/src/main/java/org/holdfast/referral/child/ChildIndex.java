package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the child that a submission is about, or adds a new one. A child is taken for a known one only where an identifier says so
 * and the birthday does not speak against it, or where name, birthday and postcode are all the same.
 */
@ApplicationScoped
public class ChildIndex {

    private final Children children;
    private final Sealing sealing;
    private final Outbox outbox;
    private final Clock clock;

    ChildIndex(Children children, Sealing sealing, Outbox outbox, Clock clock) {
        this.children = children;
        this.sealing = sealing;
        this.outbox = outbox;
        this.clock = clock;
    }

    public ChildId identify(ChildDetails details) {
        children.holdIdentity(identity(details));
        return known(details).map(child -> learn(child, details)).orElseGet(() -> add(details));
    }

    /** A child whom the old system knew: nobody is matched, since the old system knew who is who. */
    ChildId asItWas(ChildId id, PastChild past) {
        var details = past.details();
        var laChildId = Objects.requireNonNullElseGet(past.laChildId(), children::nextLaChildId);
        if (byIdentifier(details).isPresent() || children.isTaken(laChildId)) {
            throw new ChildAlreadyKnown();
        }
        return add(new Child(id, laChildId, details, sealing, clock.instant()));
    }

    public boolean isKnown(ChildId child) {
        return children.isKnown(child);
    }

    /** What the children are called and when they were born, for those who have a reason to know. */
    public Map<ChildId, ChildView> describe(Collection<ChildId> ids) {
        return children.withIds(ids).stream()
                .map(child -> child.view(sealing))
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
    }

    private Optional<Child> known(ChildDetails details) {
        return byIdentifier(details)
                .filter(child -> !contradicts(child.view(sealing), details))
                .or(() -> byNameBirthdayAndPostcode(details));
    }

    private Optional<Child> byIdentifier(ChildDetails details) {
        return Optional.ofNullable(details.canonicalNhsNumber())
                .flatMap(number -> children.withNhsNumber(sealing.blindIndex(number)))
                .or(() -> Optional.ofNullable(details.canonicalUpn())
                        .flatMap(upn -> children.withUpn(sealing.blindIndex(upn))));
    }

    private Optional<Child> byNameBirthdayAndPostcode(ChildDetails details) {
        var postcode = details.canonicalPostcode();
        return details.dateOfBirth() == null || postcode == null
                ? Optional.empty()
                : children.likelySame(details.fullName(), details.dateOfBirth(), postcode)
                        .filter(child -> !contradicts(child.view(sealing), details));
    }

    /** Another birthday or another number is another child, until a person says otherwise. */
    private static boolean contradicts(ChildView known, ChildDetails said) {
        return differ(known.dateOfBirth(), said.dateOfBirth())
                || differ(known.nhsNumber(), said.canonicalNhsNumber())
                || differ(known.upn(), said.canonicalUpn());
    }

    private static boolean differ(@Nullable Object known, @Nullable Object said) {
        return known != null && said != null && !known.equals(said);
    }

    private ChildId learn(Child child, ChildDetails details) {
        child.learn(details, sealing, clock.instant()).ifPresent(outbox::publish);
        return child.id();
    }

    private ChildId add(ChildDetails details) {
        var unclaimed = withoutClaimedNumbers(details);
        return add(new Child(ChildId.next(), children.nextLaChildId(), unclaimed, sealing, clock.instant()));
    }

    private ChildId add(Child child) {
        children.persist(child);
        outbox.publish(child.added(sealing));
        return child.id();
    }

    /** A number belongs to one child. Where the submission's belongs to a child it contradicts, a person has to look. */
    private ChildDetails withoutClaimedNumbers(ChildDetails said) {
        return byIdentifier(said).isEmpty()
                ? said
                : new ChildDetails(
                        said.fullName(),
                        said.alsoKnownAs(),
                        said.dateOfBirth(),
                        said.expectedDateOfBirth(),
                        said.ageEstimate(),
                        said.sex(),
                        null,
                        null,
                        said.address(),
                        said.postcode(),
                        said.school(),
                        said.language());
    }

    private static String identity(ChildDetails details) {
        var name = Normalizer.normalize(details.fullName(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return name + "|" + details.dateOfBirth() + "|" + details.expectedDateOfBirth();
    }
}
