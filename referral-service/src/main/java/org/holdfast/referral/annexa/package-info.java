/** The lists that inspectors ask for (Ofsted, inspection of local authority children's services, Annex A): contacts, early help, referrals. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.annexa;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
