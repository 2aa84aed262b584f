/** Partner agencies: schools, police, health, family hubs; who there to speak to, and which of their systems may call. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.agency;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
