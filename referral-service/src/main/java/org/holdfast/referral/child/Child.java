package org.holdfast.referral.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.platform.persistence.Sealing;
import org.jspecify.annotations.Nullable;

/** A child or young person known to the council, once. NHS number and UPN stand sealed, each beside a blind index. */
@Entity
class Child {

    @Id
    private UUID id;

    @Version
    private int version;

    private String laChildId;
    private String fullName;

    @Nullable private String alsoKnownAs;

    @Nullable private LocalDate dateOfBirth;

    @Nullable private LocalDate expectedDateOfBirth;

    @Nullable private Integer ageEstimate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Nullable private String nhsNumberSealed;

    @Nullable private String nhsNumberIndex;

    @Nullable private String upnSealed;

    @Nullable private String upnIndex;

    @Nullable private String address;

    @Nullable private String postcode;

    @Nullable private String school;

    @Nullable @Column(name = "first_language")
    private String language;

    private Instant addedAt;

    protected Child() {}

    Child(ChildId id, String laChildId, ChildDetails details, Sealing sealing, Instant now) {
        this.id = id.value();
        this.laChildId = laChildId;
        this.fullName = details.fullName();
        this.sex = details.sex();
        this.addedAt = now;
        this.dateOfBirth = details.dateOfBirth();
        this.expectedDateOfBirth = details.expectedDateOfBirth();
        this.ageEstimate = details.ageEstimate();
        fillIn(details, sealing);
    }

    /** What was not known before is taken from what somebody now says; what was known stays. */
    Optional<ChildState> learn(ChildDetails details, Sealing sealing, Instant now) {
        var before = knownParts();
        fillIn(details, sealing);
        return before == knownParts() ? Optional.empty() : Optional.of(state(sealing, now, version + 1));
    }

    ChildState added(Sealing sealing) {
        return state(sealing, addedAt, version);
    }

    ChildId id() {
        return new ChildId(id);
    }

    ChildView view(Sealing sealing) {
        return new ChildView(
                id(),
                laChildId,
                fullName,
                alsoKnownAs,
                dateOfBirth,
                expectedDateOfBirth,
                ageEstimate,
                sex,
                opened(nhsNumberSealed, sealing),
                opened(upnSealed, sealing),
                address,
                postcode,
                school,
                language,
                version);
    }

    private void fillIn(ChildDetails details, Sealing sealing) {
        alsoKnownAs = first(alsoKnownAs, details.alsoKnownAs());
        address = first(address, details.address());
        postcode = first(postcode, details.canonicalPostcode());
        school = first(school, details.school());
        language = first(language, details.language());
        var nhsNumber = details.canonicalNhsNumber();
        if (nhsNumberSealed == null && nhsNumber != null) {
            nhsNumberSealed = sealing.seal(nhsNumber);
            nhsNumberIndex = sealing.blindIndex(nhsNumber);
        }
        var upn = details.canonicalUpn();
        if (upnSealed == null && upn != null) {
            upnSealed = sealing.seal(upn);
            upnIndex = sealing.blindIndex(upn);
        }
    }

    private long knownParts() {
        return Stream.of(alsoKnownAs, address, postcode, school, language, nhsNumberIndex, upnIndex)
                .filter(Objects::nonNull)
                .count();
    }

    private ChildState state(Sealing sealing, Instant now, int stateVersion) {
        return new ChildState(
                id(),
                laChildId,
                fullName,
                dateOfBirth,
                expectedDateOfBirth,
                sex.code(),
                opened(nhsNumberSealed, sealing),
                opened(upnSealed, sealing),
                postcode,
                school,
                null,
                now,
                stateVersion);
    }

    private static @Nullable String opened(@Nullable String sealed, Sealing sealing) {
        return sealed == null ? null : sealing.open(sealed);
    }

    private static @Nullable String first(@Nullable String known, @Nullable String said) {
        return known == null ? said : known;
    }
}
