package org.holdfast.referral.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.referral.matching.Particulars;
import org.jspecify.annotations.Nullable;

/** Who a child is, as one record says. NHS number and UPN stand sealed, each beside a blind index. */
@Embeddable
class Description {

    private String fullName;

    @Nullable private String alsoKnownAs;

    @Nullable private LocalDate dateOfBirth;

    @Nullable private LocalDate expectedDateOfBirth;

    @Nullable private Integer ageEstimate;

    @Nullable private LocalDate dateOfDeath;

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

    @Enumerated(EnumType.STRING)
    @Nullable private Ethnicity ethnicity;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Disability> disabilities = List.of();

    protected Description() {}

    Description(ChildDetails details, Sealing sealing) {
        this.fullName = details.fullName();
        this.sex = details.sex();
        this.dateOfBirth = details.dateOfBirth();
        this.expectedDateOfBirth = details.expectedDateOfBirth();
        this.ageEstimate = details.ageEstimate();
        this.dateOfDeath = details.dateOfDeath();
        fillIn(details, sealing);
    }

    /** What was not known before is taken from what somebody now says; what was known stays. Returns whether there was anything. */
    boolean learn(ChildDetails details, Sealing sealing) {
        if (!tellsMore(details)) {
            return false;
        }
        fillIn(details, sealing);
        return true;
    }

    ChildDetails open(Sealing sealing) {
        return new ChildDetails(
                fullName,
                alsoKnownAs,
                dateOfBirth,
                expectedDateOfBirth,
                ageEstimate,
                dateOfDeath,
                sex,
                opened(nhsNumberSealed, sealing),
                opened(upnSealed, sealing),
                address,
                postcode,
                school,
                language,
                ethnicity,
                disabilities);
    }

    Particulars particulars(LocalDate asOf) {
        return new Particulars(
                Stream.of(fullName, alsoKnownAs).filter(Objects::nonNull).toList(),
                dateOfBirth,
                expectedDateOfBirth,
                ageEstimate,
                asOf,
                sex.code(),
                postcode,
                school,
                nhsNumberIndex,
                upnIndex);
    }

    private void fillIn(ChildDetails details, Sealing sealing) {
        alsoKnownAs = first(alsoKnownAs, details.alsoKnownAs());
        address = first(address, details.address());
        postcode = first(postcode, details.canonicalPostcode());
        school = first(school, details.school());
        language = first(language, details.language());
        ethnicity = first(ethnicity, details.ethnicity());
        if (disabilities.isEmpty() && details.disabilities() != null) {
            disabilities = details.disabilities().stream().distinct().sorted().toList();
        }
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

    /** Asked before anything is set: to set a field to what it is already counts as a change of the record. */
    private boolean tellsMore(ChildDetails said) {
        return isNews(alsoKnownAs, said.alsoKnownAs())
                || isNews(address, said.address())
                || isNews(postcode, said.canonicalPostcode())
                || isNews(school, said.school())
                || isNews(language, said.language())
                || isNews(ethnicity, said.ethnicity())
                || isNews(nhsNumberSealed, said.canonicalNhsNumber())
                || isNews(upnSealed, said.canonicalUpn())
                || (disabilities.isEmpty()
                        && said.disabilities() != null
                        && !said.disabilities().isEmpty());
    }

    private static boolean isNews(@Nullable Object known, @Nullable Object said) {
        return known == null && said != null;
    }

    private static @Nullable String opened(@Nullable String sealed, Sealing sealing) {
        return sealed == null ? null : sealing.open(sealed);
    }

    private static <T> @Nullable T first(@Nullable T known, @Nullable T said) {
        return known == null ? said : known;
    }
}
