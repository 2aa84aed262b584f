package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** The agreement is signed once. */
final class AgreementSignedAlready extends Conflict {

    AgreementSignedAlready() {
        super("The agreement is on record already");
    }
}
